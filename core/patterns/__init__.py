"""The built-in blocks, one file each: dropping a file here is all it takes."""

"""The experiments one can start from, one file each: dropping a file here is all it takes."""

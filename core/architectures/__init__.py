"""The networks of the history of depth, one file each: dropping a file here is all it takes."""

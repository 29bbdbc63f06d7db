"""The verbs of the command line, one file each: dropping a file here is all it takes."""

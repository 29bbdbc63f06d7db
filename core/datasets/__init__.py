"""The data, one file a dataset: dropping a file here is all it takes."""

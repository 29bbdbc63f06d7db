"""The bricks, one file a layer: dropping a file here is all it takes."""

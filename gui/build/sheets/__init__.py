"""What the inspector can show: one brick, several, a block, or the whole network."""

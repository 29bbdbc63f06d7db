"""Build: the network as bricks that snap together."""

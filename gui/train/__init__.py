"""Train: what one sees while the network learns."""

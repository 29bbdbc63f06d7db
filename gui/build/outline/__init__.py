"""The network as a tree: its nodes, its model, its view."""

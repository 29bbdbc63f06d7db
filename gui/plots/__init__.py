"""Plots: matplotlib in a process of its own, pictures in the window."""

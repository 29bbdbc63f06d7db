"""What is promised about speed, measured: ratios of medians from interleaved runs. `make bench`."""

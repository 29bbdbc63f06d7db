"""Briques without its windows: networks, data, training, looking inside. Never imports Qt."""

__version__ = "0.1.0"

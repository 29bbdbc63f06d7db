"""Briques without its windows: networks, data, training, looking inside. Never imports Qt."""

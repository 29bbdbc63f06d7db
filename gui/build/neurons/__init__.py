"""The neurons of a small dense network: every unit, weight and bias, and what each answers."""

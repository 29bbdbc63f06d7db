"""Features: made by hand against learned."""

"""Which level each heading has."""

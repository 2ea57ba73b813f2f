"""Steps for other people's engines; each is imported by whoever has that engine."""

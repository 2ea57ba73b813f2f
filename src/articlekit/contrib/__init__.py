"""Steps for other engines; each is imported by those who use that engine."""

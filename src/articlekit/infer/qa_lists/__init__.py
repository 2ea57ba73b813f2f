"""Which lists are questions with their answers."""

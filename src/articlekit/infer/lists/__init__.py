"""Which bare lines are items of a list that lost its bullets."""

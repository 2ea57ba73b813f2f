"""Which bare lines are headings."""

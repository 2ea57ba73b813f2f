"""Which bare lines go on with the list item above them."""

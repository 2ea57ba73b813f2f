"""Which lines belong to a labelled question or answer."""

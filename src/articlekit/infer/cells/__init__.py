"""Cells of a table that stand one per line, with no sign between them: extractors drop what a page draws with boxes."""

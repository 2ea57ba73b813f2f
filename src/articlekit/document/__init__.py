"""The document tree: nodes, marks, what they refuse, and how to walk them."""

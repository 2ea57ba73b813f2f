"""Which lines are code without fences."""

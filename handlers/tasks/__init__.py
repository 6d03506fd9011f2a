"""Tasks: given, and what came of them."""

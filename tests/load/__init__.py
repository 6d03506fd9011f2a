"""Many at once: what a large province would do to the program on one evening."""

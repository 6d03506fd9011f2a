"""The list of candidates and their cards."""

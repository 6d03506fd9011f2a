"""Dates that come near: the list, one person's, the rule behind each, and what is answered."""

"""Putting right what was recorded wrongly."""

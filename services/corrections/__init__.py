"""Putting right what went wrong: one file a row of voice.md §9, and what they share."""

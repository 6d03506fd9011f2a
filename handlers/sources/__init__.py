"""Sorting the sources."""

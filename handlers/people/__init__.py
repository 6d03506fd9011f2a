"""Joining, inviting, linking groups, privacy."""

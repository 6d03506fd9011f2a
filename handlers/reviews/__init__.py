"""Preparing and concluding a month."""

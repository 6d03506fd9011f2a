"""Putting somebody forward, receiving, returning."""

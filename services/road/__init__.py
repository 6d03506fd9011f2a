"""Somebody's road: what is on record of it, and every step that is recorded."""

"""Assigning who follows and helps."""

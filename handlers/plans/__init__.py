"""Targets, the forecast, and a unit in numbers."""

"""Targets, what time still allows, and a unit in numbers."""

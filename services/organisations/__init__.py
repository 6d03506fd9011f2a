"""The organisations' own part of the month."""

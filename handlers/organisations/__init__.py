"""The organisations' own month."""

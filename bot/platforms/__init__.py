"""The messengers, one folder each; they never import one another."""

"""Committee members attend the branches' meetings and say what they saw."""

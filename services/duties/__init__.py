"""What one person owes, by all of their posts."""

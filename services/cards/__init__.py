"""What one sees of one candidate."""

"""What organisations hold, and who was seen there."""

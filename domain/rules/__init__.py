"""What a regulation sets: the rulebook, and days as a regulation counts them."""

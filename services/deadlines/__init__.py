"""The dates that a regulation sets for each person: planned, warned of, answered, listed."""

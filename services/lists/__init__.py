"""The committee's list of sympathisers: proposals and decisions."""

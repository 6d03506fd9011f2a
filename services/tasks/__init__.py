"""Tasks of people on the road and of members."""

"""Recording the road: /stage."""

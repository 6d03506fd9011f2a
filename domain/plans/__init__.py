"""What a committee plans: targets, and what can still be reached."""

"""Who follows and helps whom."""

"""What can be printed: slips and the meeting page."""

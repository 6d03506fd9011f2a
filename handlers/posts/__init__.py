"""Posts, delegates and leave."""

"""Posts, delegates and leave: who does whose part, and what is handed over."""

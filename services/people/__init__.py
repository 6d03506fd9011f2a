"""How people and groups come in, and what is kept of them."""

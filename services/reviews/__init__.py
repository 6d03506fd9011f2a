"""The meeting page, the branch's conclusions, and what became of them."""

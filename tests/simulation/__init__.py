"""Two years of a commune on a moved clock: random people, the real program."""

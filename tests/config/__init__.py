"""Configuration, clock, logs and the other small parts of the rim."""

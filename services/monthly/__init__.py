"""The monthly cycle: planned, said to each reader at their hour, once."""

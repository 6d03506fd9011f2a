"""The sources: rounds, counts, and branches without anybody."""

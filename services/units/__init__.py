"""Units that are renamed, merged and split: history and counts stay true."""

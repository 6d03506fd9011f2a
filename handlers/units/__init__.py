"""Units that are renamed, merged and split, as the officer says it."""

"""How large a file may be: a commune has a few thousand people, and reading must stay small."""

MOST_ROWS = 20_000
MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 100 * 1024 * 1024  # an .xlsx is packed; a small file may hold a flood
MOST_TEXTS = 32 * 1024 * 1024  # the part with all texts, which is held at once
MOST_CELLS = 500_000
MOST_COLUMNS = 200
MOST_MARKS = 10_000  # merged areas, formulas without a result

"""The spreadsheets of units and people."""

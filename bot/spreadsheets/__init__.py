"""Reads the commune's spreadsheet of units and people, and writes its template."""

"""The political centre's classes: planned, filled, held, certified."""

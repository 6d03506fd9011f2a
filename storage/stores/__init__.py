"""One store a subject: SQL in, frozen domain values out."""

"""Taking spreadsheets in, and taking an import back."""

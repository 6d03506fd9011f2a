"""People away for work, and those who move to another branch."""

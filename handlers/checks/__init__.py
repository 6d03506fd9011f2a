"""The checklist of papers, and who introduces."""

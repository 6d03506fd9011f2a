"""The monthly reports of mentors and organisations."""

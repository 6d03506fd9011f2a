"""What the officer says and reads about the committee's list."""

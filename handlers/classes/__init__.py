"""What one says and reads about the political centre's classes."""

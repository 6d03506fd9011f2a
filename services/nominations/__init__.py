"""Who is put forward, and how the branch receives it."""

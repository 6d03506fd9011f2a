"""When and where a branch or an organisation meets, and what changes."""

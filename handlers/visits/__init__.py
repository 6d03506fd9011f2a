"""What committee members say of the meetings they attended."""

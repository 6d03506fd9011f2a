"""What those above the branches read: digest, proposals, delivery."""

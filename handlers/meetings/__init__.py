"""Setting, moving and cancelling meetings."""

"""The demo page: phones side by side, a group, and a clock that can be moved."""

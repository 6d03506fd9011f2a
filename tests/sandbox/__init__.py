"""The messenger behind the demo page and the conversation tests."""

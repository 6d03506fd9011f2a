"""The Telegram platform over real HTTP against the strict local Bot API."""

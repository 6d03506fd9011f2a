"""The Telegram messenger. Import from its files: this one loads nothing, so the CLI is quick."""

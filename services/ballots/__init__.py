"""Opinions gathered by chat, where the committee has resolved that it may be done."""

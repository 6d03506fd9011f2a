"""Digest, proposals and delivery."""

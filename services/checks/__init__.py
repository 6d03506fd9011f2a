"""Papers, introducers and conditions: what is there, and what asks for a look."""

"""Opening a ballot, voting in it, and what came of it."""

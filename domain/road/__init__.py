"""The road from first spotted to confirmed member: stages, events, votes, papers, dates."""

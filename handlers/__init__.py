"""What a person can say: parse, one service call, answer. No SQL, no messenger, no prose."""

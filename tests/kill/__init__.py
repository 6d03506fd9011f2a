"""Nothing is lost: the program is killed, again and again, while people go on writing to it."""

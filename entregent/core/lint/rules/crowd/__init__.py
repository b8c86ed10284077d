"""Rules on writing to one person, and not to a crowd."""

"""Rules on what sounds like an advertisement."""

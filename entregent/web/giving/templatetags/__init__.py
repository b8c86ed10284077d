"""Template tags of giving and asking."""

"""Rules on how the two know each other, and on saying so."""

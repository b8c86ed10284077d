"""The user's time, ways and words."""

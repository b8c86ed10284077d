"""Rules on bringing two people together."""

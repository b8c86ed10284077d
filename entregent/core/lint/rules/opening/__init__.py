"""Rules on what an inbox shows of a message, and on its first lines."""

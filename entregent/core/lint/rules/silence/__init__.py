"""Rules on long silences."""

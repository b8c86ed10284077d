"""Rules on worn phrases, reading ease and typography."""

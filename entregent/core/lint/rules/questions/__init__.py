"""Rules on the questions that a message puts."""

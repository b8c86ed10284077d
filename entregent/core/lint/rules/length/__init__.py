"""Rules on how long a message is and how its text is cut."""

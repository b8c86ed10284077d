"""Rules on what a message asks for, and how."""

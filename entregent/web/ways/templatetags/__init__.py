"""Tags of the user's ways."""

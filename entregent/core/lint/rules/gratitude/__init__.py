"""Rules on thanks, on what came of it, and on giving back."""

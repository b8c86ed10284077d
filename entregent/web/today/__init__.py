"""Today's fifteen minutes: whom to write to, why, and the first words."""

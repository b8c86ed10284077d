"""Today: what the record says is due, the plan made of it, and what the user decides about each line."""

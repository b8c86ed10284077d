"""What the user asks of people, and what people ask of the user: on record, step by step (H1-H7, P3)."""

"""Writing to one person: the draft, the advice beside it, the ways out, and what became of it."""

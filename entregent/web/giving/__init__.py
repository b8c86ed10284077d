"""Giving and asking: what was given and received, chances to give, loops, the look back."""

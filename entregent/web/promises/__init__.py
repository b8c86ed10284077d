"""Promises, the user's and others', and what waits for an answer (C6, F11, D9)."""

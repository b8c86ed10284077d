"""News told to one person at a time, viewpoints, and what the user shows of their work (F6, F14, E8)."""

"""News told to one at a time, viewpoints, publications and who reacted, promises (F6, F14, E8, F11)."""

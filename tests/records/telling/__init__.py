"""News, wishes, viewpoints, publications and promises on record."""

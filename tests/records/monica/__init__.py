"""Monica in the record."""

"""Outside bytes to core values: one module a format, each returning (items, problems)."""

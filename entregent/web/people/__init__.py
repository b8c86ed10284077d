"""People, one person, groups, and logging an exchange."""

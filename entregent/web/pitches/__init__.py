"""How the user introduces themselves, by audience and language, timed as spoken."""

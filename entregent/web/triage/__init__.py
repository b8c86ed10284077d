"""A silent address book becomes a network, five minutes at a time."""

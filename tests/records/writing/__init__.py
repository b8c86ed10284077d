"""Messages to one person: kept, sent by hand, answered."""

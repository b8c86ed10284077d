"""Messages the user writes to one person: drafts kept as they grow, sent by hand, answered or not (D, P7)."""

"""Rules on *tu* and *vous*, formulas and names."""

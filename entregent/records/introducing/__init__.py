"""Introductions that the user makes (E1) and asks for (B4, H8, H9): on record, step by step."""

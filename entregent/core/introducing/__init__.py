"""Introductions: those that the user makes between two (E1), and those that they ask for (H8, H9)."""

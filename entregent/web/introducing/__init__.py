"""Introductions: those that the user makes, those that they ask for, each with its next step."""

"""Introductions on record."""

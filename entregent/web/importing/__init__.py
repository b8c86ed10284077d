"""Bringing in what one already has."""

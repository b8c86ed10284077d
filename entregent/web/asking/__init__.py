"""Asks, from the thought to the thanks, and requests received."""

"""The made-up network that a newcomer may look around in."""

"""A made-up network to look around in: everybody and everything in it is invented, and it leaves whole."""

"""How the user does things: modes and what they change, time, habits, and what the network is for."""

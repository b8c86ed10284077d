"""What sets the project up and checks its words."""

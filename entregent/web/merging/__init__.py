"""Two records side by side, and one person of them."""

"""How one introduces oneself: short, plain, nothing for sale, and the word handed over (C4, C16, H11)."""

"""How a record leaves whole and comes back: the document of everything, cards, a sheet, all on one person."""

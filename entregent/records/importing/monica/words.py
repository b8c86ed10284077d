"""Words that an import writes into the record itself, in the language of the user."""

from typing import Final

from entregent.records.models import Owner

_WORDS: Final = {
    "archived": {"en": "Archived", "fr": "Archivés"},
    "death": {"en": "Death", "fr": "Décès"},
    "food": {"en": "Food: {food}", "fr": "À table\u00a0: {food}"},
    "me": {"en": "Me", "fr": "Moi"},
    "settled": {"en": "Paid back", "fr": "Remboursé"},
    "starred": {"en": "Favourites", "fr": "Favoris"},
}


def in_words(owner: Owner, code: str) -> str:
    """The words for a code: English where the user reads anything but French."""
    language = owner.preferences.language[:2]
    return _WORDS[code]["fr" if language == "fr" else "en"]

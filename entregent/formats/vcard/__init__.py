"""Reads and writes vCards: 2.1, 3.0 and 4.0 in, 4.0 and 3.0 out."""

from entregent.formats.vcard.contacts import contact_of, read_contacts
from entregent.formats.vcard.labels import plain_label
from entregent.formats.vcard.reading import iterate_cards, read_cards
from entregent.formats.vcard.values import (
    MAX_CARDS,
    MAX_PHOTO,
    Address,
    Card,
    Day,
    Entry,
    Extra,
    Gender,
    Handle,
    Marks,
    Name,
    Occasion,
    OccasionKind,
    Organisation,
    Phonetic,
    Picture,
    Profile,
    Relation,
    Version,
)
from entregent.formats.vcard.writing import write_card, write_cards

__all__ = [
    "MAX_CARDS", "MAX_PHOTO", "Address", "Card", "Day", "Entry", "Extra", "Gender", "Handle", "Marks",
    "Name", "Occasion", "OccasionKind", "Organisation", "Phonetic", "Picture", "Profile", "Relation",
    "Version", "contact_of", "iterate_cards", "plain_label", "read_cards", "read_contacts", "write_card",
    "write_cards",
]  # fmt: skip

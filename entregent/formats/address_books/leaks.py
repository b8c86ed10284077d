"""Finds the values that Google's exports put into the columns of labels, where they get lost."""

from typing import Final

from entregent.formats.address_books import pieces, shapes
from entregent.formats.address_books.values import Column, Target

_LONGEST: Final = 40
"""Characters of a label; Google's own end at 20."""

_TARGETS: Final[dict[str, Target]] = {
    "email": "email",
    "phone": "phone",
    "web": "website",
    "address": "address",
}


def leaked(column: Column, label: str) -> Column | None:
    """The column of values to which a label belongs that is none, None for one that is a label."""
    noun = column.slot.partition(" ")[0]
    target = _TARGETS.get(noun)
    label = pieces.unstar(label)[0]
    if shapes.holds_email(label):
        target = "email"
    elif noun == "address":
        target = target if _is_postal(label) else None
    elif noun == "phone":
        target = target if shapes.is_phone(label) else None
    elif noun == "web":
        target = target if shapes.is_url(label) and ("/" in label or "www." in label) else None
    else:
        target = None
    if target is None:
        return None
    return Column(column.name, target, slot=f"{column.slot} leak" if target == "address" else "")


def _is_postal(text: str) -> bool:
    """Whether a label is a postal address: of several lines, or long and with a number in it."""
    numbered = any(sign.isdigit() for sign in text)
    return "\n" in text.strip() or (numbered and ("," in text or len(text) > _LONGEST))

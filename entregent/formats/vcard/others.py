"""What a card says besides, as far as it is for people: what is only for programs is left out."""

from collections.abc import Iterator
from typing import Final

from entregent.formats.contacts import Other
from entregent.formats.contentlines import split, unescape
from entregent.formats.vcard.labels import LABEL, plain_label
from entregent.formats.vcard.values import BINARY, Card, Extra

_INTERESTS: Final = frozenset({"HOBBY", "INTEREST", "X-HOBBY", "X-INTEREST"})
"""RFC 6715, sections 2.2 and 2.3."""

_FOR_PROGRAMS: Final = frozenset(
    """PRODID CLASS MAILER SOURCE NAME GEO TZ KEY SOUND XML CLIENTPIDMAP CALURI FBURL CALADRURI UID REV
    LABEL PROFILE SORT-STRING X-ABADR X-ABUID X-ABSHOWAS X-ANDROID-CUSTOM X-CLASS X-EVOLUTION-FILE-AS
    X-IMAGEHASH X-IMAGETYPE X-SHARED-PHOTO-DISPLAY-PREF X-MOZILLA-HTML CREATED LANGUAGE JSPROP""".split()
)
_PROGRAMS: Final = ("X-ABCROP", "X-ADDRESSBOOKSERVER", "X-MS-", "X-WAB-", "X-KADDRESSBOOK-CRYPTO", "VND-")


def interests_of(card: Card) -> tuple[str, ...]:
    """What somebody likes to do or to hear of."""
    return tuple(dict.fromkeys(_text(extra) for extra in card.extras if _name(extra) in _INTERESTS))


def others_of(card: Card) -> tuple[Other, ...]:
    """What has no place of its own in a contact, each under the word the card has for it."""
    return tuple(dict.fromkeys(other for other in _others(card) if other.value))


def _others(card: Card) -> Iterator[Other]:
    for entry in card.nicknames[1:]:
        yield Other("nickname", entry.value)
    for entry in card.pronouns:
        yield Other("pronouns", entry.value)
    if card.gender:
        yield Other("gender", card.gender.identity or card.gender.sex)
    for relation in card.relations:
        if relation.is_uri:
            yield Other("related", relation.value)
    grouped = (extra for extra in card.extras if extra.group and _name(extra) == LABEL)
    labels = {extra.group.lower(): _text(extra) for extra in grouped}
    for extra in card.extras:
        if _is_for_people(extra):
            name = _name(extra).removeprefix("X-").replace("-", " ").lower()
            yield Other(plain_label(labels.get(extra.group.lower(), "")) or name, _text(extra))


def _name(extra: Extra) -> str:
    return extra.name.upper()


def _is_for_people(extra: Extra) -> bool:
    name = _name(extra)
    if name in _INTERESTS or name in _FOR_PROGRAMS or name == LABEL or name.startswith(_PROGRAMS):
        return False
    return not extra.value.startswith(BINARY)


def _text(extra: Extra) -> str:
    """The parts of a value, each without its escapes, in one."""
    parts = (unescape(part).strip() for part in split(extra.value, ";"))
    return " ".join(part for part in parts if part)

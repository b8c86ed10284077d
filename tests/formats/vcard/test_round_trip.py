"""A card that is written and read again is the same, in both versions."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entregent.formats.vcard import Card, Version, read_cards, write_cards
from tests.formats.vcard.making import CARDS

VERSIONS: tuple[Version, ...] = ("4.0", "3.0")
SLOWLY = settings(deadline=None, suppress_health_check=list(HealthCheck))

PIECES = st.sampled_from([
    "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:3.0", "VERSION:4.0", "\n", "\r\n", "\r", " ", ":",
    ";", ",", '"', "=", "=\n", "\\", "\\n", "\\;", "^n", "\n ", "N:", "FN:", "TEL;HOME:", "item1.",
    "X-ABLabel:", "_$!<Spouse>!$_", "X-ABRELATEDNAMES:", "RELATED:", "AGENT:", "BDAY:", "--0415",
    "1604-04-15", "X-APPLE-OMIT-YEAR=1604", "X-ABDATE:", "_$!<Anniversary>!$_", "ADR;TYPE=home:",
    "LABEL;TYPE=home:", ";LABEL=", "IMPP:", "X-SKYPE:", "xmpp:", "X-SOCIALPROFILE:", ";TYPE=", "PREF",
    ";PREF=2", "PHOTO:", "data:image/png;base64,", "AAAA", "ENCODING=b", "ENCODING=QUOTED-PRINTABLE",
    "CHARSET=SHIFT_JIS", "GENDER:", "M;", "ORG:", "SORT-AS=", "SORT-STRING:", "NICKNAME:", "CATEGORIES:",
    "EMAIL:", "mailto:", "tel:", "TEL:", "UID:", "KIND:", "org", "X-ABShowAs:COMPANY", "a", "\u00e9",
    "\u0083", "\ufeff", "\u0000", "END", "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;", "14;",
    "FN;DERIVED=true:", "SOUND;X-IRMC-N:", "VALUE=text", "KEY;",
])  # fmt: skip
"""What files are made of, in no order."""


@pytest.mark.parametrize("version", VERSIONS)
@given(cards=st.lists(CARDS, min_size=1, max_size=2))
@settings(SLOWLY, max_examples=50)
def test_cards_come_back(version: Version, cards: list[Card]) -> None:
    again, problems = read_cards(write_cards(cards, version))
    assert problems == []
    assert again == cards


@pytest.mark.parametrize("version", VERSIONS)
@given(pieces=st.lists(PIECES, max_size=60))
@SLOWLY
def test_whatever_is_read_comes_back(version: Version, pieces: list[str]) -> None:
    data = f"BEGIN:VCARD\nVERSION:3.0\n{''.join(pieces)}\nEND:VCARD".encode()
    cards, _problems = read_cards(data)
    again, _none = read_cards(write_cards(cards, version))
    assert again == cards


@given(
    data=st.binary(max_size=400) | st.lists(PIECES, max_size=40).map(lambda pieces: "".join(pieces).encode())
)
@SLOWLY
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    cards, problems = read_cards(data)
    assert cards or problems
    assert [card.line for card in cards] == sorted(card.line for card in cards)


@given(cards=st.lists(CARDS, min_size=1, max_size=2))
@settings(SLOWLY, max_examples=30)
def test_what_is_written_is_well_formed(cards: list[Card]) -> None:
    for version in VERSIONS:
        lines = write_cards(cards, version).split(b"\r\n")
        assert lines.pop() == b""
        assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
        assert [line.decode() for line in lines]
        assert lines.count(b"BEGIN:VCARD") == lines.count(b"END:VCARD") == len(cards)

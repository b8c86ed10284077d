"""Real address books, where they lie at hand: each is read in full and agrees with a second opinion.

ENTREGENT_SHARED_DATA names the folder; without it, `../shared/data` beside the checkout is looked at.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from entregent.formats.contentlines import Problem
from entregent.formats.vcard import Card, Version, read_cards, read_contacts, write_cards

_BESIDE = Path(__file__).parents[4] / "shared" / "data"
FOLDER = Path(os.environ.get("ENTREGENT_SHARED_DATA", _BESIDE)) / "vcards"
FILES = (
    sorted(path for path in FOLDER.glob("*") if path.suffix in (".vcf", ".vcard")) if FOLDER.is_dir() else []
)
needs_files = pytest.mark.skipif(not FILES, reason="no real address books at hand")
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)

PROBLEMS: Final = {
    "GNOME_evolution-data-server__8.vcf": ["no_end"],
    "KDE_kcontacts__vcard4.vcf": ["no_colon"],
    "LineageOS_android_frameworks_opt_vcard__v21_adr_multiple_line.vcf": ["stray_line"],
    "LineageOS_android_frameworks_opt_vcard__v21_malformed_photo.vcf": ["photo"],
    "mangstadt_ez-vcard__John_Doe_ANDROID.vcf": ["photo"],
}
"""What is wrong with a file: its end is cut off, a name stands without colon, an address is broken into lines
without a mark, base64 holds what is none."""

DIFFERENCES: Final = {
    "GNOME_evolution-data-server__8.vcf": "gives_up",
    "mangstadt_ez-vcard__John_Doe_ANDROID.vcf": "gives_up",
    "LineageOS_android_frameworks_opt_vcard__v21_backslash.vcf": "old_backslash",
    "LineageOS_android_frameworks_opt_vcard__v21_nest.vcf": "inner_cards",
    "linagora_OBM__synthesis.vcard": "comma",
    "mangstadt_ez-vcard__John_Doe_GMAIL.vcf": "comma",
    "mozilla_releases-comm-central__v3-uri-binary-png.vcf": "comma",
    "mozilla_releases-comm-central__v3-uri-uri-jpeg.vcf": "comma",
    "mozilla_releases-comm-central__v3-uri-uri-webp.vcf": "comma",
    "mozilla_releases-comm-central__v4-uri-png.vcf": "comma",
    "roundcube_roundcubemail__utf-16_sample.vcf": "gives_nothing",
}
"""Where the second opinion differs, and why.

`gives_up`: it reads no card of a file of which one card is broken; we read all.
`gives_nothing`: it finds no card in UTF-16; we do.
`inner_cards`: it leaves out the cards inside a card; to us they are cards.
`comma`: it ends a written-out name at an unescaped comma; FN is one text, in which a comma is a comma.
`old_backslash`: it takes two backslashes in a text of 2.1 for one; 2.1 escapes nothing there.
"""


class Said(NamedTuple):
    """Names and e-mail addresses of a card."""

    names: list[str]
    emails: list[str]


def ours(path: Path) -> tuple[list[Said], list[Problem]]:
    cards, problems = read_cards(path.read_bytes())
    return [_said(card) for card in cards], problems


def _said(card: Card) -> Said:
    return Said([one.value for one in card.formatted], [one.value for one in card.emails])


def theirs(path: Path) -> list[Said] | None:
    everything: dict[str, Any] = json.loads((FOLDER / "reference_vobject_dev.json").read_text("utf-8"))
    cards = everything.get(path.name)
    return None if cards is None else [Said(card["fn"], card["email"]) for card in cards]


@needs_files
@each_file
def test_every_card_is_read(path: Path) -> None:
    cards, problems = ours(path)
    assert len(cards) == _begun(path)
    assert [problem.code for problem in problems] == PROBLEMS.get(path.name, [])


def _begun(path: Path) -> int:
    text = path.read_bytes().replace(b"\0", b"").decode("latin-1")
    return sum(line.strip().upper() == "BEGIN:VCARD" for line in text.splitlines())


@needs_files
@each_file
def test_names_and_addresses_agree_or_the_difference_is_explained(path: Path) -> None:
    reference, (found, _problems) = theirs(path), ours(path)
    reason = DIFFERENCES.get(path.name)
    if reason is None:
        assert found == reference
    elif reason in ("gives_up", "gives_nothing"):
        assert not reference
        assert found
    elif reason == "inner_cards":
        assert reference is not None
        assert len(found) > len(reference)
    else:
        assert reference is not None
        assert list(_explained(found, reference, reason)) == [True] * len(reference)


def _explained(found: list[Said], reference: list[Said], reason: str) -> Iterator[bool]:
    """Whether each card differs in nothing but what the reason tells."""
    for our, their in zip(found, reference, strict=True):
        if reason == "comma":
            names = [name.partition(",")[0] for name in our.names]
            yield (names, our.emails) == their
        else:
            yield ([name.replace("\\\\", "\\") for name in our.names], our.emails) == their


@needs_files
def test_every_explanation_is_still_needed() -> None:
    names = {path.name for path in FILES}
    assert names & DIFFERENCES.keys()
    agreeing = {path.name for path in FILES if ours(path)[0] == theirs(path)}
    assert not agreeing & DIFFERENCES.keys()


@needs_files
@each_file
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_every_card_comes_back(path: Path, version: Version) -> None:
    cards, _problems = read_cards(path.read_bytes())
    again, problems = read_cards(write_cards(cards, version))
    assert again == cards
    assert problems == []


@needs_files
@each_file
def test_every_card_is_a_contact_or_says_why_not(path: Path) -> None:
    found, left = read_contacts(path.read_bytes())
    whole = [one for one in left if one.whole]
    assert len(found) + len(whole) == len(ours(path)[0])
    assert {one.reason for one in whole} <= {"nameless", "list"}

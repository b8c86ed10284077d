"""The several values of one cell are parted, and nothing of it is lost."""

import pytest

from entregent.formats.address_books.pieces import (
    emails_in,
    links_in,
    names_in,
    phones_in,
    split_google,
    unstar,
    words_in,
)


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("ann@example.org", ("ann@example.org",), ""), ("mailto:ann@example.org", ("ann@example.org",), ""),
        ("a@x.example; b@x.example,c@x.example", ("a@x.example", "b@x.example", "c@x.example"), ""),
        ("'ann@example.org'", ("ann@example.org",), ""), ("o'neil@example.org", ("o'neil@example.org",), ""),
        ("ann@localhost.", ("ann@localhost",), ""), ("a@x.example a@x.example", ("a@x.example",), ""),
        ("名無し@host.example", ("名無し@host.example",), ""), ("none", (), "none"), ("@ann", (), "@ann"),
        ("", (), ""),
    ],
)  # fmt: skip
def test_addresses_are_found(text: str, found: tuple[str, ...], rest: str) -> None:
    assert emails_in(text) == (found, rest)


def test_words_beside_an_address_are_given_back() -> None:
    assert "Ann Bo" in emails_in("Ann Bo <ann@example.org>").rest


def test_telephones_are_parted_but_not_at_a_pause() -> None:
    assert phones_in("+32 1; +32 2\n+32 3", "csv") == ["+32 1", "+32 2", "+32 3"]
    assert phones_in("+3212,,34", "csv") == ["+3212,,34"]
    assert phones_in("+32 1 ::: +32 2", "google") == ["+32 1", "+32 2"]
    assert phones_in("'+32 1", "csv") == ["+32 1"]


def test_groups_lose_marks_and_quotes() -> None:
    assert words_in("Choir ::: * My Contacts ::: * Starred", "google") == ["Choir", "Starred"]
    assert words_in('["a", "b"]', "csv") == ["a", "b"]
    assert words_in("a; b, a|c", "outlook") == ["a", "b", "c"]
    assert words_in("Rock, paper", "google") == ["Rock, paper"]


def test_marks_are_taken_off() -> None:
    assert [unstar(text) for text in ("* Work", "*", "Work", "*Work")] == [
        ("Work", True), ("", True), ("Work", False), ("*Work", False),
    ]  # fmt: skip


def test_empty_places_in_lists_are_kept() -> None:
    assert split_google("a :::  ::: b") == ["a", "", "b"]


def test_links_and_names_are_parted() -> None:
    assert links_in("https://a.example, b.example") == ["https://a.example", "b.example"]
    assert links_in("my page") == ["my page"]
    assert names_in("Bo, Cy", "child") == ["Bo", "Cy"]
    assert names_in("Fox, Una", "manager") == ["Fox, Una"]

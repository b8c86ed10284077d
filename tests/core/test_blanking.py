"""Names are found whole, in any case and with or without accents, and leave nothing but “…”."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.blanking import Names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Awa Diallo told me", "… told me"),
        ("AWA  DIALLO, and Léo", "…, and Léo"),
        ("Seen with Diallo, Awa.", "Seen with …."),
        ("export_awa-diallo.zip", "export_….zip"),
        ("Awa Diallo’s brother", "…’s brother"),
        ("Awa\nDiallo", "…"),
        ("Éloïse Noël; eloise noel; ELOÏSE NOËL", "…; …; …"),
        ("E\u0301loïse Noe\u0308l", "…"),
        ("Awa Diallou; Bawa Diallo or Awa", "Awa Diallou; Bawa Diallo or Awa"),
        ("Ирина Петрова и ИРИНА ПЕТРОВА", "… и …"),
        ("", ""),
    ],
)
def test_names_are_taken_out_of_a_text(text: str, left: str) -> None:
    names = Names(["Awa Diallo", "Diallo Awa", "Éloïse Noël", "Ирина Петрова"])
    assert names.taken_out(text) == left
    assert names.are_in(text) == (left != text)


@pytest.mark.parametrize("empty", [[], [""], [" - "], ["A"]])
def test_no_name_finds_nothing(empty: list[str]) -> None:
    names = Names(empty)
    assert not names
    assert not names.are_in("A word - or two")
    assert names.taken_out("A word - or two") == "A word - or two"


@given(st.text(max_size=30), st.text(max_size=60))
def test_what_was_taken_out_is_found_no_more(name: str, text: str) -> None:
    names = Names([name])
    left = names.taken_out(f"{text} {name} {text}")
    assert not names or not names.are_in(left)


def test_names_leave_documents_whatever_their_shape() -> None:
    document = {"to": [{"title": "With Awa Diallo", "years": 3}, None], "on": "AWA DIALLO", "kept": "Bees"}
    left = {"to": [{"title": "With …", "years": 3}, None], "on": "…", "kept": "Bees"}
    assert Names(["Awa Diallo"]).taken_out_of(document) == left

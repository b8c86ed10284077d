"""The words of texts, names and numbers, and what somebody types to find them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.folding import fold
from entregent.core.searching import (
    LONGEST_WORD,
    MOST_WORDS,
    SAID,
    initials,
    name_words,
    number_words,
    readings,
    said_words,
    slips,
    telling,
    words,
)
from entregent.core.searching.stop_words import STOP_WORDS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("Été, à l’étage ; été.", ["ete", "a", "l", "etage"]),
        ("awa.diallo@acme.example", ["awa", "diallo", "acme", "example"]),
        ("𝑨wa 𝗗𝗶𝗮𝗹𝗹𝗼", ["awa", "diallo"]),
        ("x" * 40, ["x" * LONGEST_WORD]),
        ("王小明", ["王小明", "小明", "明"]),
        ("ab王c", ["ab王c", "王c", "c"]),
        ("一二三四五六七八九", ["一二三四五六七八", *("一二三四五六七八九"[at:] for at in range(1, 9))]),
        ("\0\ud800%_\\", []),
    ],
)  # fmt: skip
def test_words_are_folded_cut_and_each_there_once(text: str, found: list[str]) -> None:
    assert list(words(text)) == found


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("Émile O’Brien", "obrien"),
        ("Jean-Paul Martin", "jeanpaul"),
        ("Coca-Cola", "cocacola"),
        ("J.-P. Morel", "j"),
        ("S.N.C.F", "sncf"),
    ],
)
def test_parts_of_a_name_may_be_written_together(name: str, joined: str) -> None:
    assert joined in name_words(name)


@pytest.mark.parametrize(
    ("name", "found"),
    [("Jean-Paul Martin", "jpm"), ("Awa Diallo", "ad"), ("Awa", ""), ("", ""), ("小 明", "")],
)
def test_initials_are_those_of_several_words(name: str, found: str) -> None:
    assert initials(name) == found


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("+33612345678", ["33612345678", "0612345678", "612345678"]),
        ("+12025550123", ["12025550123", "02025550123", "2025550123"]),
        ("+33123456789;ext=5", ["33123456789", "0123456789", "123456789"]),
        ("06 12 34 56 78", ["0612345678", "612345678"]),
        ("+", []),
        ("", []),
        ("+999123", ["999123"]),
    ],
)
def test_a_phone_is_found_with_and_without_its_country(number: str, found: list[str]) -> None:
    assert list(number_words(number, [1, 33, 351])) == found


@pytest.mark.parametrize(
    ("typed", "readings_of_it"),
    [
        ("", []),
        ("…", []),
        ("Awa DIA", [["awa", "dia"]]),
        ("j.-p.", [["j", "p"]]),
        ("06 12 34", [["061234"], ["06", "12", "34"]]),
        ("awa 06 12", [["awa", "0612"], ["awa", "06", "12"]]),
        ("+33 (0)6 12", [["33612"], ["33", "6", "12"]]),
        ("0033 6 12", [["33612"], ["33", "6", "12"]]),
        ("2019", [["2019"]]),
        ("https://www.linkedin.com/in/awa-diallo", [["awa", "diallo"]]),
        ("linkedin.com/in/", [["linkedin", "com", "in"]]),
        ("https://awa.example", [["awa", "example"]]),
        ("awa awa", [["awa"]]),
    ],
)
def test_what_is_typed_has_readings(typed: str, readings_of_it: list[list[str]]) -> None:
    assert [[term.word for term in one] for one in readings(typed)] == readings_of_it


def test_a_word_that_everybody_says_is_said_unless_it_stands_alone() -> None:
    assert [term.said for term in readings("the garden")[0]] == [SAID, ""]
    assert [term.said for term in readings("the")[0]] == [""]


def test_what_was_said_leaves_out_what_everybody_says() -> None:
    assert said_words("Le jardin de la maison") == [SAID, "jardin", "maison"]
    assert said_words("de la") == [SAID]
    assert said_words("…") == []


def test_words_that_everybody_says_are_written_as_they_are_looked_for() -> None:
    assert all(fold(word) == word for word in STOP_WORDS)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("dialo", "diallo"), ("daillo", "diallo"), ("dupnot", "dupont"), ("martinze", "martinez")],
)  # fmt: skip
def test_a_slip_is_forgiven(typed: str, first: str) -> None:
    assert first in slips(typed, ["diallo", "dupont", "martinez"])


def test_too_many_slips_or_too_short_a_word_are_not_forgiven() -> None:
    assert slips("dollo", ["diallo"]) == []
    assert slips("xy", ["xa", "ay"]) == []


@given(st.text(max_size=300))
def test_what_is_typed_is_read_as_folded_words(text: str) -> None:
    for reading in readings(text):
        assert 1 <= len(reading) <= MOST_WORDS
        for term in reading:
            word = term.word
            assert word
            assert word == fold(word)
            assert len(word) <= LONGEST_WORD


@given(st.text(max_size=100).filter(lambda text: "0" not in text and telling(text) == text))
def test_a_text_is_found_by_each_of_its_words(text: str) -> None:
    found = words(text)
    typed = [term.word for reading in readings(text)[-1:] for term in reading]
    assert all(any(word.startswith(one) for word in found) for one in typed)

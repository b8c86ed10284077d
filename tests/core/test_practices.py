"""The practices: every id once, in two languages, written as each language is written."""

import re

import pytest

from entregent.core.practices import BY_ID, PRACTICES, Practice, practice

LAST_OF_EACH = {"A": 6, "B": 5, "C": 18, "D": 13, "E": 8, "F": 14, "H": 11, "P": 8, "X": 3}
NARROW, HARD = "\u202f", "\u00a0"
SENTENCE_END = re.compile(rf"[.!?]”?(?:{HARD}»)?(?=\s|$)")


def texts(found: Practice) -> list[str]:
    return [found.en.title, found.en.text, found.fr.title, found.fr.text]


def test_every_practice_of_the_list_is_there_exactly_once() -> None:
    wanted = [f"{letter}{n}" for letter, last in LAST_OF_EACH.items() for n in range(1, last + 1)]
    assert [found.id for found in PRACTICES] == wanted
    assert len(BY_ID) == len(wanted)


def test_a_practice_is_found_by_its_id_in_the_wanted_language() -> None:
    assert practice("F13").wording("fr-CA").title == "Laisser une place à l’inattendu"
    assert practice("F13").wording("en").title == "Leave room for the unexpected"
    assert practice("F13").wording("de") == practice("F13").en
    with pytest.raises(KeyError):
        practice("Z1")


@pytest.mark.parametrize("found", PRACTICES, ids=lambda found: found.id)
def test_a_practice_is_short_enough_to_be_read_in_full(found: Practice) -> None:
    for wording in (found.en, found.fr):
        assert 0 < len(wording.title) <= 60
        assert not wording.title.endswith(".")
        assert 2 <= len(SENTENCE_END.findall(wording.text)) <= 4
        assert wording.text.endswith(".")
        assert "Entregent" in wording.text


@pytest.mark.parametrize("found", PRACTICES, ids=lambda found: found.id)
def test_a_practice_is_typeset(found: Practice) -> None:
    for text in texts(found):
        assert "'" not in text
        assert '"' not in text
        assert "  " not in text
        assert text == text.strip()
    for text in (found.en.title, found.en.text):
        assert not re.search(r"\s[;:!?]", text)
        assert NARROW not in text
    for text in (found.fr.title, found.fr.text):
        assert not re.search(rf"[^{NARROW}][;!?]", text)
        assert not re.search(rf"[^{HARD}]:", text)
        assert not re.search(rf"«[^{HARD}]|[^{HARD}]»", text)
        assert "“" not in text


def test_the_words_of_practices_differ() -> None:
    everything = [text for found in PRACTICES for text in texts(found)]
    assert len(set(everything)) == len(everything)

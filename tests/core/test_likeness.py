"""Two short texts are alike by words that few others use."""

import pytest

from entregent.core.likeness import holders, likeness, words


@pytest.mark.parametrize(
    ("one", "other", "word"),
    [
        ("looks for a bookbinder", "bookbinding", "bookbinder"),
        ("un relieur d’art", "reliures anciennes", "relieur"),
        ("jardinage", "le jardin", "jardinage"),
        ("translator from Finnish", "translation", "translator"),
        ("cherche une salle de concert", "organise des concerts", "concert"),
        ("communication", "la communauté", ""),
        ("need help to find a job", "help people find work", ""),
        ("an old crane", "cranes", "crane"),
        ("", "anything", ""),
    ],
)
def test_what_two_texts_share(one: str, other: str, word: str) -> None:
    assert likeness(words(one), words(other), {}).word == word


def test_what_many_say_is_worth_less() -> None:
    said = [words("sailing"), *(words("cooking") for _n in range(40))]
    held = holders(said)
    rare = likeness(words("sailing"), words("sailing"), held).worth
    common = likeness(words("cooking"), words("cooking"), held).worth
    assert rare == 1 > common > 0


def test_nothing_in_common_is_worth_nothing() -> None:
    assert likeness(words("sailing"), words("cooking"), {}).worth == 0

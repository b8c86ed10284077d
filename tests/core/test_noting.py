"""One promise off a hurried line, in either language, whoever made it."""

import datetime as dt

import pytest

from entregent.core.noting import noted, with_everybody
from entregent.core.reading import Index, Known, read

TODAY = dt.date(2026, 6, 10)  # a Wednesday
FRIDAY = dt.date(2026, 6, 12)


@pytest.mark.parametrize(
    ("line", "language", "by", "due", "word"),
    [
        ("send Awa the article by Friday", "en", "me", FRIDAY, "article"),
        ("I will send Awa the article by Friday", "en", "me", FRIDAY, "article"),
        ("Awa will send me the plan on Friday", "en", "them", FRIDAY, "plan"),
        ("envoyer l’article à Awa vendredi", "fr", "me", FRIDAY, "article"),
        ("Awa m’envoie le devis vendredi", "fr", "them", FRIDAY, "devis"),
        ("les graines de Jocelyne", "fr", "me", None, "graines"),
    ],
)
def test_a_line(line: str, language: str, by: str, due: dt.date | None, word: str) -> None:
    (one,) = noted(line, today=TODAY, language=language)
    assert (one.by, one.due) == (by, due)
    assert word in one.what


def test_nothing_is_no_promise() -> None:
    assert noted("  ", today=TODAY, language="en") == ()


@pytest.mark.parametrize("line", ["envoyer l’article à Awa vendredi", "envoyer à awa diop le devis"])
def test_whoever_a_promise_names_is_whom_it_is_with(line: str) -> None:
    people = Index([Known("awa", "Awa", "Diop"), Known("leo", "Léo", "Roux")])
    reading = read(line, today=TODAY, people=people, language="fr")
    assert with_everybody(reading, line, people, TODAY).who == ("awa",)


def test_whom_the_line_is_with_stays() -> None:
    people = Index([Known("awa", "Awa", "Diop"), Known("leo", "Léo", "Roux")])
    reading = read("vu Léo hier, j’envoie l’article à Awa", today=TODAY, people=people, language="fr")
    assert with_everybody(reading, "vu Léo hier, j’envoie l’article à Awa", people, TODAY) == reading

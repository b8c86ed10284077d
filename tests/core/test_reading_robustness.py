"""Whatever is typed or pasted, the reader answers, and shows places that are in the text."""

import re
from datetime import date
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from entregent.core.reading import Index, known, promises, read
from entregent.core.reading.calendar_rules import RULES
from entregent.core.reading.words import fold, words_of

TODAY = date(2026, 2, 28)
INDEX = Index(
    [known(n, n) for n in ("Ida Petiot", "Guy Firth", "Samir de La Tour", "Ève N’Diaye", "李 明", "X")]
)
PIECES = st.sampled_from(
    (
        "déj avec Ida Guy hier le 30 31/02 29 février je lui envoie demain I'll send you the deck on Friday "
        "w/ , . : ( ) -> ' ’ \x00 \u202e İ ß ﬁ 😂 l' qu' de la Tour M. Mme dans 999 jours en huit 0/0 "
        "2026-13-45 promis we'll"
    ).split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_line_is_read(line: str) -> None:
    reading = read(line, today=TODAY, people=INDEX)
    assert reading.on <= TODAY
    assert all(p.due is None or p.due >= TODAY for p in reading.promises)
    assert all(0 <= u.span.start < u.span.end <= len(line) for u in reading.understood)
    assert all(0 <= p.span.start < p.span.end <= len(line) for p in reading.promises)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
@example("COULDNT jlui hell dont İ'd")
def test_words_stand_where_they_say(text: str) -> None:
    words = words_of(text)
    assert all(a.end <= b.start for a, b in pairwise(words))
    assert all(fold(text[w.start : w.end]) == fold(w.text) for w in words if w.is_word)


def test_ten_thousand_words_are_read() -> None:
    text = "Je vous envoie le plan demain. " * 1_500
    assert len(promises(text, today=TODAY)) == 1_500
    assert read("Ida et " * 10_000, today=TODAY, people=INDEX).who == ("Ida Petiot",)
    assert promises("a" * 100_000 + "(" * 100_000, today=TODAY) == ()


def test_an_empty_line_says_nothing() -> None:
    reading = read("", today=TODAY, people=[])
    assert (reading.who, reading.questions, reading.on, reading.direction) == ((), (), TODAY, "")


def test_no_rule_for_days_repeats_without_a_bound() -> None:
    unbounded = [rule.pattern.pattern for rule in RULES if re.search(r"\)[*+]", rule.pattern.pattern)]
    assert RULES and not unbounded

"""Which messages get answers: shares with their doubt, silent where too few speak."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from entregent.core.answers import (
    LEAST,
    Sent,
    answers,
    as_sent,
    form_of,
    interval,
    length_of,
    questions_of,
    row,
)


@pytest.mark.parametrize(
    ("subject", "form"),
    [
        ("", "none"),
        ("  ", "none"),
        ("Re: your bees", "reply"),
        ("RE : vos abeilles", "reply"),
        ("TR: programme", "reply"),
        ("Fwd: programme", "reply"),
        ("Request for a room", "short"),
        ("A room on Tuesday?", "question"),
        ("Une salle mardi ?", "question"),
        ("Merci !", "one_word"),
        ("Question rapide", "short"),
        ("one two three four five six", "short"),
        ("one two three four five six seven", "longer"),
    ],
)
def test_what_a_subject_looks_like(subject: str, form: str) -> None:
    assert form_of(subject) == form


@pytest.mark.parametrize(
    ("words", "length"),
    [
        (0, "under_50"),
        (49, "under_50"),
        (50, "50_125"),
        (125, "50_125"),
        (126, "126_300"),
        (300, "126_300"),
        (301, "over_300"),
    ],
)
def test_how_long_a_message_is(words: int, length: str) -> None:
    paragraphs = ["mot"] * words
    body = "\n\n".join(" ".join(paragraphs[at : at + 20]) for at in range(0, words, 20))
    assert length_of(body) == length
    assert length_of(f"\n {body} \n") == length


@pytest.mark.parametrize(
    ("body", "questions"),
    [
        ("Thank you.", "0"),
        ("Will you come?", "1"),
        ("Vous venez\u202f? Dites-moi.", "1"),
        ("Really?? Yes.", "1"),
        ("See https://example.org/?page=2 for more.", "0"),
        ("One?\nTwo? Three?", "2_3"),
        ("One? Two? Three? Four?", "4_or_more"),
    ],
)
def test_how_many_questions_it_asks(body: str, questions: str) -> None:
    assert questions_of(body) == questions


def test_rows_count_what_is_alike() -> None:
    sent = [as_sent("thanks", "Bees", "Thank you.", answered=True)] * 3
    sent += [as_sent("ask", "A room on Tuesday?", "Could you? " * 60, answered=False)] * 2
    found = answers(sent)
    assert (found.total.sent, found.total.answered) == (5, 3)
    assert [(one.key, one.sent, one.answered) for one in found.purposes] == [("thanks", 3, 3), ("ask", 2, 0)]
    assert [(one.key, one.sent) for one in found.forms] == [("question", 2), ("one_word", 3)]
    assert [(one.key, one.sent) for one in found.lengths] == [("under_50", 3), ("50_125", 2)]
    assert [(one.key, one.sent) for one in found.questions] == [("0", 3), ("4_or_more", 2)]


def test_nothing_sent_is_nothing_told() -> None:
    found = answers([])
    assert (found.total.sent, found.total.share, found.purposes) == (0, None, ())


def test_a_share_is_silent_until_there_are_enough() -> None:
    few, enough = row("x", LEAST - 1, 19), row("x", LEAST, 10)
    assert (few.share, few.low, few.high, few.lacking) == (None, None, None, 1)
    assert (enough.share, enough.lacking) == (0.5, 0)
    assert enough.low is not None
    assert enough.high is not None
    assert enough.low < 0.5 < enough.high


def test_the_interval_is_that_of_wilson() -> None:
    """0.299 to 0.701 for ten of twenty: solved by hand from |p - 1/2| = z √(p (1 - p) / 20)."""
    low, high = interval(10, 20)
    assert (round(low, 3), round(high, 3)) == (0.299, 0.701)
    for share in interval(7, 31):
        assert math.isclose(abs(share - 7 / 31), 1.959964 * math.sqrt(share * (1 - share) / 31), rel_tol=1e-5)


@given(some.integers(1, 5000), some.floats(0, 1))
def test_the_interval_holds_the_share_and_stays_a_share(sent: int, part: float) -> None:
    answered = round(sent * part)
    low, high = interval(answered, sent)
    assert 0 <= low <= answered / sent + 1e-12
    assert answered / sent - 1e-12 <= high <= 1


@given(some.lists(some.builds(as_sent, some.sampled_from(["ask", "news"]), some.text(), some.text(),
                              answered=some.booleans())))  # fmt: skip
def test_every_message_is_in_one_row_of_each_kind(sent: list[Sent]) -> None:
    found = answers(sent)
    for rows in (found.purposes, found.forms, found.lengths, found.questions):
        assert sum(one.sent for one in rows) == len(sent)
        assert sum(one.answered for one in rows) == sum(one.answered for one in sent)

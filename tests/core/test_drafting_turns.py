"""Drafts of one day differ in frame and subject, and each keeps its own while the day goes on."""

from itertools import product

import pytest

from entregent.core.drafting import (
    Anniversary,
    Facts,
    LastExchange,
    Promised,
    Purpose,
    Received,
    draft,
    turns,
)
from entregent.core.drafting.choices import _usable
from entregent.core.drafting.english import ENGLISH
from entregent.core.drafting.french import FRENCH
from entregent.core.drafting.sentences import Phrasebook
from entregent.core.drafting.values import values
from tests.core.drafted import TODAY, ago
from tests.core.test_drafting_sentences import BUNDLES

KEYS = ["promise:a:1", "reply:b:2", "reply:c:3", "rhythm:d:4", "dormant:e:5", "first_step:f:6"]
BOOKS = pytest.mark.parametrize("book", [FRENCH, ENGLISH], ids=["fr", "en"])


def test_neighbours_of_a_family_have_neighbouring_turns() -> None:
    found = turns(KEYS)
    assert found["reply:c:3"] - found["reply:b:2"] == 1
    assert found["first_step:f:6"] - found["dormant:e:5"] == found["dormant:e:5"] - found["rhythm:d:4"] == 1


def test_lines_of_several_kinds_that_are_for_the_same_do_not_meet() -> None:
    found = turns(["reaction:a:1", "thanks:b:ask:2:thank:1", "chance:c:3", "thanks:d:ask:4:return:1"])
    assert found["thanks:b:ask:2:thank:1"] - found["reaction:a:1"] == 1
    assert found["thanks:d:ask:4:return:1"] - found["chance:c:3"] == 1


def test_whoever_comes_later_moves_nobody() -> None:
    before = turns(KEYS)
    after = turns([*KEYS, "reply:z:9", "reply:b:2", "weak:y:8"])
    assert {key: after[key] for key in before} == before


def test_drafts_that_cannot_meet_have_turns_of_their_own() -> None:
    pools = {"reply:b:2": "fr", "reply:c:3": "en", "reply:d:4": "fr"}
    found = turns(pools, pools)
    assert found["reply:d:4"] - found["reply:b:2"] == 1


@BOOKS
def test_no_two_frames_have_one_subject(book: Phrasebook) -> None:
    purposes = {id(frames): frames for frames in book.frames.values()}
    subjects = [frame.subject for frames in purposes.values() for frame in frames]
    assert len(subjects) == len(set(subjects))


@BOOKS
def test_people_with_facts_alike_choose_among_the_same_frames(book: Phrasebook) -> None:
    """Else neighbouring turns could meet; a day has one weak tie, and no line thanks."""
    language = "fr" if book is FRENCH else "en"
    bundles = [values(facts, language, TODAY) for facts in (*BUNDLES, *_owed())]
    for purpose, frames in book.frames.items():
        usable = [{frame for frame in frames if _usable(frame, known)} for known in bundles]
        for one, other in product(usable, usable):
            alike = one == other or not one & other or purpose in ("weak_tie", "thanks")
            assert alike, (purpose, [frame.subject for frame in one ^ other])


def _owed() -> list[Facts]:
    """People to whom something is owed, each in another way."""
    return [
        Facts(
            "p", "Awa",
            promised=Promised("pr", what, ago(10), ago(late)),
            received=Received("r", ago(20 if late > 0 else 2), subject),
            birthday=Anniversary("b", ago(late)),
        )
        for what, late, subject in product(("envoyer la carte", "la carte"), (-3, 0, 3), ("Visite", ""))
    ]  # fmt: skip


def _draft(purpose: Purpose, person: str, turn: int | None, language: str) -> tuple[str, str]:
    facts = Facts(
        person, "Awa",
        last=LastExchange("l", ago(60), "email"), received=Received("r", ago(2)),
        promised=Promised("pr", "la carte", ago(9), ago(-1)), birthday=Anniversary("b", ago(0)),
    )  # fmt: skip
    made = draft(purpose, facts, today=TODAY, language=language, turn=turn)  # type: ignore[arg-type]
    return made.subject, made.body


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("purpose", "pool"),
    [
        ("reply", 3),
        ("promise", 2),
        ("birthday", 3),
        ("keep_in_touch", 5),
        ("former_colleague", 4),
        ("first_step", 4),
    ],
)
def test_neighbours_differ_in_subject_and_frame(purpose: Purpose, pool: int, language: str) -> None:
    for first in (0, 1, 4_000_000_001):
        made = [_draft(purpose, str(n), first + n, language) for n in range(pool)]
        assert len({subject for subject, _body in made}) == pool
        assert len({body for _subject, body in made}) == pool


def test_alone_a_draft_takes_its_turn_from_the_person() -> None:
    assert len({_draft("keep_in_touch", str(n), None, "fr")[0] for n in range(30)}) == 5

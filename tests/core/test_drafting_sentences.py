"""The sentences of drafts: each can be said one day, in both languages alike, in words the record knows."""

import re
from datetime import date, timedelta

import pytest

from entregent.core.common_ground import Common, GroundKind
from entregent.core.drafting import (
    Anniversary,
    Connected,
    Facts,
    Happened,
    Help,
    Interest,
    LastExchange,
    Meeting,
    Met,
    Position,
    Promised,
    Received,
    Said,
    Shared,
)
from entregent.core.drafting.english import ENGLISH
from entregent.core.drafting.french import FRENCH
from entregent.core.drafting.sentences import ORDER, Phrasebook
from entregent.core.drafting.values import values

TODAY = date(2026, 3, 18)
PLACE = re.compile(r"\{(\w+)\}")
FROM_ELSEWHERE = {"anchor", "recall", "news", "introvert"}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def point(kind: GroundKind, *, together: bool = False, mine: bool = False, theirs: bool = False) -> Shared:
    start, end = (date(2015, 1, 1), date(2018, 1, 1)) if together else (None, None)
    return Shared(
        "s", Common("x", kind, "Brindille", "same_time" if together else "", start, end, mine, theirs, 1.0)
    )


def bundle(*shared: Shared, late: int, told: str, event: Happened, about: date | None = None) -> Facts:
    return Facts(
        "p",
        met=Met("m", ago(900), "Lyon", "Salon", "Anne"),
        connected=Connected("c", ago(800), words="Restons en contact"),
        last=LastExchange("l", ago(60), "lunch", "both", "Budget"),
        position=Position("po", "Hélix", "Juriste", ago(700)),
        event=event,
        promised=Promised("pr", "relire le dossier" if about else "le dossier", ago(30), ago(late)),
        received=Received("r", ago(20 * late + 1), "Visite"),
        meeting=Meeting("me", ago(1), "Forum", "Nantes", "la reprise"),
        birthday=Anniversary("b", ago(late)),
        help=Help("h", "relire" if about else "le conseil", ago(40), "result" if late else "thanks"),
        said=(Said("s", told, ago(70), True, about),),
        interests=(Interest("i", "voile"),),
        shared=shared,
    )


BUNDLES = (
    bundle(
        point("employer", together=True), point("school", together=True), point("skill"), point("place"),
        late=1, told="son fils passe le bac", event=Happened("e", "new_job", ago(3), company="Norvane"),
    ),
    bundle(
        point("employer"), point("school"),
        late=0, told="elle change de boîte", event=Happened("e", "promotion", ago(3), title="Juriste"),
    ),
    bundle(
        point("employer", mine=True), late=0, told="son concert", about=ago(2),
        event=Happened("e", "publication", ago(3), "un essai"),
    ),
    bundle(
        point("employer", theirs=True), late=0, told="elle joue", about=ago(2),
        event=Happened("e", "move", ago(3), "elle part"),
    ),
    bundle(
        point("employer", mine=True, theirs=True), late=-1, told="", event=Happened("e", "move", ago(3)),
    ),
    Facts("p", "Awa", said=(Said("n", "une relieuse", ago(70), sought=True),)),
)  # fmt: skip
KNOWN = {name for facts in BUNDLES for name in values(facts, "fr", TODAY)}


def templates(book: Phrasebook) -> list[str]:
    said = [one for group in (*book.anchors.values(), *book.recalls.values()) for one in group]
    return said + [
        text for frames in book.frames.values() for frame in frames for text in (frame.subject, frame.body)
    ]


@pytest.mark.parametrize("book", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_every_place_to_fill_is_something_the_record_can_know(book: Phrasebook) -> None:
    wanted = {name.lower() for text in templates(book) for name in PLACE.findall(text)}
    ruled_out = {
        name for frames in book.frames.values() for frame in frames for name in (*frame.unless, *frame.needs)
    }
    assert wanted | ruled_out <= KNOWN | FROM_ELSEWHERE


@pytest.mark.parametrize("book", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_every_anchor_and_recall_names_a_fact_and_only_anchors_ask(book: Phrasebook) -> None:
    for sentence in (one for group in book.anchors.values() for one in group):
        assert PLACE.search(sentence)
        assert "?" in sentence
    for sentence in (one for group in book.recalls.values() for one in group):
        assert PLACE.search(sentence)
        assert "?" not in sentence


def test_both_languages_know_the_same_facts_and_purposes() -> None:
    assert FRENCH.anchors.keys() == ENGLISH.anchors.keys() == set(ORDER)
    assert FRENCH.recalls.keys() == ENGLISH.recalls.keys() <= set(ORDER)
    assert FRENCH.frames.keys() == ENGLISH.frames.keys()
    for purpose, frames in FRENCH.frames.items():
        assert len(frames) == len(ENGLISH.frames[purpose]) >= 2
        assert all("|" not in frame.body for frame in ENGLISH.frames[purpose])


def test_french_sentences_speak_to_both_registers() -> None:
    for text in templates(FRENCH):
        plain = re.sub(r"<[^>]*>|\[\[.*?\]\]", "", text)
        assert not re.search(
            r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\b\w+ez\b(?<!chez)", plain, re.IGNORECASE
        )

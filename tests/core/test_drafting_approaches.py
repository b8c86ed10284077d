"""The approaches of drafts: several for each purpose, said in words, and fit for how the user is."""

import re

import pytest

from entregent.core.drafting import Facts, Own, Purpose, Target, approaches, draft
from entregent.core.drafting.english import ENGLISH
from entregent.core.drafting.filling import needed
from entregent.core.drafting.french import FRENCH
from entregent.core.drafting.letters import _lines
from entregent.core.drafting.sentences import Phrasebook
from entregent.core.purposes import PURPOSES
from tests.core.drafted import TODAY, written

NOTHING = Facts("p", "Awa")
BOOKS = pytest.mark.parametrize("book", [FRENCH, ENGLISH], ids=["fr", "en"])


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_purpose_has_three_approaches_that_say_what_they_are(purpose: Purpose, language: str) -> None:
    found = approaches(purpose, NOTHING, today=TODAY, language=language)  # type: ignore[arg-type]
    assert len(found) >= 3
    assert len({choice.approach.label_fr for choice in found}) == len(found)
    assert len({choice.approach.label_en for choice in found}) == len(found)
    for choice in found:
        assert written(purpose, NOTHING, language, variant=choice.variant).approach == choice.approach


@pytest.mark.parametrize(
    ("purpose", "left_out"), [("invitation", {"call", "go_together"}), ("reply", {"talk"})]
)
def test_an_introvert_is_proposed_no_call_and_no_outing(purpose: Purpose, left_out: set[str]) -> None:
    codes = {choice.approach.code for choice in approaches(purpose, NOTHING, today=TODAY)}
    quiet = {choice.approach.code for choice in approaches(purpose, NOTHING, today=TODAY, mode=["introvert"])}
    assert left_out <= codes
    assert not left_out & quiet


def test_a_junior_says_what_they_can_offer_and_a_senior_opens_a_door() -> None:
    assert "je peux offrir" in written("ask", NOTHING, mode=["junior"]).body
    assert "ouvrir une porte" in written("ask", NOTHING, mode=["senior"]).body
    assert not re.search("je peux offrir|ouvrir une porte", written("ask", NOTHING).body)


def test_a_request_for_an_introduction_comes_with_what_can_be_forwarded() -> None:
    facts = Facts(
        "p",
        "Awa",
        own=Own("own", "Je restaure des orgues", "", "06 00 00 00 00"),
        target=Target("t", "Mona Riou"),
    )
    made = draft("intro_request", facts, today=TODAY, sender="Camille Roux")
    ways = approaches("forwardable", facts, today=TODAY)
    whole = next(one.variant for one in ways if one.approach.code == "to_paste")
    assert made.enclosed == draft("forwardable", facts, today=TODAY, sender="Camille Roux", variant=whole)
    assert "Awa" not in made.enclosed.body
    for part in ("Je restaure des orgues.", "Mona Riou", "06 00 00 00 00", "Camille Roux"):
        assert part in made.enclosed.body
    assert draft("ask", facts, today=TODAY).enclosed is None


def test_the_users_background_and_what_they_look_for_are_said_once_as_sentences() -> None:
    own = Own("own", "je restaure des orgues dans le Finistère.", "Je cherche un atelier à Brest")
    assert "Je restaure des orgues dans le Finistère." in written("first_contact", Facts("p", own=own)).body
    news = [
        written("news", Facts("p", own=own), variant=choice.variant).body
        for choice in approaches("news", Facts("p", own=own), today=TODAY)
    ]
    assert sum("En ce moment, je cherche un atelier à Brest." in body for body in news) == 1


@BOOKS
def test_every_line_of_a_letter_can_be_said_or_left_out(book: Phrasebook) -> None:
    pieces = {**book.pieces, "anchor": book.bare_question}
    for letters in book.letters.values():
        for letter in letters:
            for block in re.split(r"\n\s*\n", letter.body.strip()):
                for line in _lines(block, pieces):
                    conditional = line.optional or line.ways[-1].startswith("(")
                    assert conditional or needed(line.ways[-1]) <= {"news", *letter.needs}, line
            assert not needed(letter.subject.split("||")[-1])


@BOOKS
def test_every_place_that_may_be_missing_asks_a_question(book: Phrasebook) -> None:
    bodies = [letter.body for letters in book.letters.values() for letter in letters]
    wanted = {
        name.lower() for text in (*bodies, *book.pieces.values()) for name in re.findall(r"\{(\w+)\?\}", text)
    }
    assert wanted <= book.gaps.keys()
    assert all(gap.startswith("[[") and gap.endswith("?]]") for gap in book.gaps.values())


def test_french_letters_speak_to_both_registers_and_both_languages_have_the_same() -> None:
    for purpose, letters in FRENCH.letters.items():
        assert [one.approach for one in letters] == [one.approach for one in ENGLISH.letters[purpose]]
        for letter in letters:
            text = " ".join(letter.body.split())
            plain = re.sub(r"<[^>]*>|\[\[.*?\]\]", "", f"{letter.subject} {text}")
            other = r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\b\w+ez\b(?<!chez)(?<!assez)"
            assert not re.search(other, plain, re.IGNORECASE), letter.approach

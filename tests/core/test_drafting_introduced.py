"""Drafts of introductions: both are presented by what is on record, and what each gains fits every draft."""

import re
from typing import NamedTuple

import pytest

from entregent.core.drafting import Facts, Met, Own, Presented, Purpose, Second, Target
from tests.core.drafted import ago, written


class Two(NamedTuple):
    """Two people to be introduced, what is said to each, and how each is said to be."""

    facts: Facts
    here: str
    other: str


def two(
    here: tuple[str, str], other: tuple[str, str], gains: tuple[str, str], *, met: Met | None = None
) -> Facts:
    """Somebody, and whom they are introduced to, each as a name and what they do."""
    given = here[0].partition(" ")[0]
    return Facts(
        "p",
        given,
        presented=Presented("here", *here),
        second=Second("s", other[0], other[0].partition(" ")[0], other[1], *gains, met),
    )


FRENCH = (
    Two(
        two(("Isaure Vannier", "Libraire, Quai des Pages"), ("Bruno Kestrel", "Conservateur, Musée de Brest"),
            ("il ouvre les réserves aux classes", "elle tient un rayon de livres anciens")),
        "Isaure Vannier : libraire, Quai des Pages", "Bruno Kestrel : conservateur, Musée de Brest",
    ),
    Two(
        two(("Nadir Aroual", "Ingénieur du son (mixage)"), ("Manon Ysserlis", "éclairage"),
            ("Manon éclaire des scènes", "le trio de Nadir cherche une lumière")),
        "Nadir Aroual : ingénieur du son (mixage)", "Manon Ysserlis : éclairage",
    ),
    Two(
        two(("Océane Riou", "DRH, Norvane"), ("Éloi Ravenel", ""), ("un regard neuf", "trouver un luthier"),
            met=Met("m", ago(20), "Salon du livre", "", "Awa Diallo")),
        "Océane Riou : DRH, Norvane", "Éloi Ravenel : quelqu’un que je connais par Awa Diallo",
    ),
)  # fmt: skip
ENGLISH = (
    Two(
        two(("Ada Bell", "Bookseller, Quay Pages"), ("Bruno Kestrel", "Curator, Harbour Museum"),
            ("he opens the stores to classes", "she keeps a shelf of old books")),
        "Ada Bell: Bookseller, Quay Pages", "Bruno Kestrel: Curator, Harbour Museum",
    ),
    Two(
        two(("Owen Reed", "sound engineer"), ("Mona Lark", ""), ("Mona lights up", "a dark trio"),
            met=Met("m", ago(400), "Trades Fair")),
        "Owen Reed: sound engineer", "Mona Lark: someone I have known since February 2025 (Trades Fair)",
    ),
)  # fmt: skip
CASES = [("fr", case) for case in FRENCH] + [("en", case) for case in ENGLISH]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("language", "case"), CASES)
def test_an_introduction_presents_both_and_leaves_no_blank_for_what_is_on_record(
    language: str, case: Two
) -> None:
    assert case.facts.second is not None
    for variant in range(3):
        made = written("introduction", case.facts, language, variant=variant)
        body = plain(made.body)
        assert case.here in body
        assert case.other in body
        assert made.approach.code == "one_question_for_two" or not made.blanks
        for gain in (case.facts.second.gain, case.facts.second.gain_other):
            assert f": {gain}." in body


@pytest.mark.parametrize(("language", "case"), CASES)
@pytest.mark.parametrize("register", ["tu", "vous"])
def test_what_each_gains_is_said_or_asked_for_alike_in_every_draft(
    language: str, case: Two, register: str
) -> None:
    assert case.facts.second is not None
    purposes: tuple[Purpose, ...] = ("opt_in", "introduction")
    for purpose in purposes:
        for variant in range(3):
            body = plain(written(purpose, case.facts, language, register, variant).body)
            assert f": {case.facts.second.gain}." in body


def test_who_is_on_record_with_a_name_alone_is_a_blank() -> None:
    nobody = two(("Isaure Vannier", ""), ("Bruno Kestrel", ""), ("", ""))
    made = written("introduction", nobody)
    assert [blank.question.partition(" ")[0] for blank in made.blanks][:2] == ["Qui", "Qui"]
    assert "Isaure Vannier" in made.body


def test_one_says_how_one_knows_those_who_are_presented_by_their_work() -> None:
    facts = two(
        ("Isaure Vannier", "Libraire, Quai des Pages"), ("Bruno Kestrel", "Graveur, Atelier Bleu"), ("", ""),
        met=Met("m", ago(3), "", "", "Awa"),
    )  # fmt: skip
    assert "Je connais Bruno par Awa." in written("introduction", facts).body
    assert "I know Bruno through Awa." in written("introduction", facts, "en").body


OWN = Own("own", "Je restaure des orgues", "", "06 00 00 00 00")
TARGETS = [
    ("Solène Darc, Archives de Brest", "Solène Darc", "elle tient un rayon de cartes"),
    ("Hector Lemoal, Charpentier, Chantier Nord", "Hector Lemoal", "il restaure des coques"),
    ("Océane Riou (Norvane)", "Océane Riou", "comprendre comment se choisit un local"),
]


@pytest.mark.parametrize(("typed", "name", "why"), TARGETS)
@pytest.mark.parametrize("register", ["tu", "vous"])
def test_the_words_to_pass_on_are_whole_below_the_line(
    typed: str, name: str, why: str, register: str
) -> None:
    facts = Facts("p", "Isaure", circle="close", own=OWN, target=Target("t", typed, why))
    made = written("forwardable", facts, "fr", register)
    above, _line, below = made.body.partition("\n\n---\n\n")
    assert above.startswith("Bonjour Isaure,")
    assert f"à transmettre à {name}, tel quel" in above
    assert below.startswith("Bonjour,\n\nJe restaure des orgues.")
    assert below.endswith("Camille Roux")
    for part in (name, why, "06 00 00 00 00", "Un premier échange", "Un refus"):
        assert part in below
    assert not re.search(r"\b(?:Isaure|lien|transmettre|tu|toi|te|vous)\b", re.sub(r"\[.*?\]", "", below))


@pytest.mark.parametrize(("typed", "name", "why"), TARGETS)
def test_a_name_with_a_place_of_work_stands_alone_within_a_sentence(typed: str, name: str, why: str) -> None:
    facts = Facts("p", "Isaure", target=Target("t", typed, why))
    assert f"l’échange avec {name} a commencé" in written("introducer_in_touch", facts).body
    assert f"le lien avec {name} :" in plain(written("introducer_thanks", facts).body)
    asked = written("intro_request", facts)
    assert asked.enclosed is not None
    assert "Isaure" not in asked.enclosed.body
    assert name in asked.enclosed.body


def test_a_trade_loses_its_capital_and_a_name_is_elided() -> None:
    facts = Facts("p", "Isaure", target=Target("t", "Hector Lemoal, Charpentier, Chantier Nord"))
    body = written("intro_request", facts).body
    assert "la connaissance d’Hector Lemoal, charpentier, Chantier Nord." in body
    eloi = Facts("p", "Isaure", target=Target("t", "Éloi Ravenel, Norvane"))
    assert "la connaissance d’Éloi Ravenel, Norvane." in written("intro_request", eloi).body

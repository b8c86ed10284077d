"""The user's own ways to write: what is on record becomes a place, and a place what is on record."""

from typing import Literal

import pytest

from entregent.core.drafting import (
    Facts,
    LastExchange,
    Meeting,
    OwnWords,
    Position,
    Said,
    own_draft,
    own_words,
)
from entregent.core.drafting.own import places
from tests.core.drafted import TODAY, ago

AWA = Facts(
    "awa",
    "Awa",
    position=Position("position", "Hélix S.A.S.", "Responsable achats"),
    last=LastExchange("last", ago(70), "lunch"),
    meeting=Meeting("meeting", ago(1), "Forum des métiers", "Nantes", "les serres"),
    said=(Said("said", "sa fille prépare le concours", ago(70)),),
)
BODY = (
    "Bonjour Awa,\n\nMerci pour le 17 mars (Forum des métiers, Nantes), bravo à l'équipe chez Hélix. "
    "Je repense à notre déjeuner de janvier.\n\nÀ bientôt,\nCamille Roux"
)
SENDER = "Camille Roux"


def kept(body: str, register: Literal["tu", "vous"] = "vous") -> OwnWords:
    """The message to Awa as a template."""
    return own_words(
        OwnWords("Après le Forum, Awa", body),
        AWA,
        today=TODAY,
        language="fr",
        register=register,
        name="Awa Diallo",
        sender=SENDER,
    )


def test_what_is_on_record_becomes_a_place_and_the_rest_stays() -> None:
    assert kept(BODY) == OwnWords(
        "Après le Forum, {given}",
        "Bonjour {given},\n\nMerci pour {meeting_when} ({meeting_where}), bravo à l'équipe {company_at}. "
        "Je repense à notre déjeuner {last_of}.\n\nÀ bientôt,\n{signature}",
    )


def test_what_they_told_is_found_in_the_register_it_was_written_in() -> None:
    assert kept("Alors, ta fille prépare le concours ?", "tu").body == "Alors, {told} ?"
    assert (
        kept("Alors, ta fille prépare le concours ?", "vous").body == "Alors, ta fille prépare le concours ?"
    )


@pytest.mark.parametrize(
    ("said", "opened"),
    [
        ("Madame Diallo,", "Madame {family},"),
        ("Awa Diallo", "{name}"),
        ("Awatif", "Awatif"),
        ("chez Hélixir", "chez Hélixir"),
        ("Hélix a changé", "{company} a changé"),
        ("le mardi 17 mars", "le {meeting_weekday}"),
        ("17/03/2026", "{meeting_numbers}"),
        ("{given} et moi", "{given} et moi"),
    ],
)
def test_only_whole_words_and_whole_names_become_places(said: str, opened: str) -> None:
    assert kept(said).body == opened


def test_a_template_says_what_is_on_record_of_another_person() -> None:
    other = Facts(
        "noe",
        "Noé",
        position=Position("position:2", "Mairie de Brest"),
        last=LastExchange("last:2", ago(400)),
        meeting=Meeting("meeting:2", ago(3), "Salon", "Lyon"),
    )
    made = own_draft(
        "follow_up", kept(BODY), other, today=TODAY, language="fr", register="vous", sender=SENDER
    )
    assert made.body == (
        "Bonjour Noé,\n\nMerci pour le 15 mars (Salon, Lyon), bravo à l'équipe à la Mairie de Brest. "
        "Je repense à notre déjeuner de février 2025.\n\nÀ bientôt,\nCamille Roux"
    )
    assert made.subject == "Après le Forum, Noé"
    assert made.used == ("meeting:2", "position:2", "last:2")
    assert made.blanks == ()
    assert made.practice == "C8"


@pytest.mark.parametrize(
    ("language", "question"), [("fr", "Où travaille cette personne"), ("en", "Where do they")]
)
def test_what_is_not_on_record_is_a_blank_and_a_greeting_does_without(language: str, question: str) -> None:
    made = own_draft(
        "ask",
        OwnWords("{meeting_where}", "Bonjour {given},\n\n{company} {tarif}\n\n{signature}"),
        Facts("p"),
        today=TODAY,
        language=language,  # type: ignore[arg-type]
        register="vous",
    )
    assert made.body.startswith("Bonjour,\n\n[")
    assert made.body.endswith("] {tarif}")
    assert [blank.question.startswith(question) for blank in made.blanks] == [True]
    assert made.body[slice(*made.blanks[0].span)] == f"[{made.blanks[0].question}]"
    assert made.subject.startswith("[")


def test_a_template_of_a_message_says_the_same_message_again() -> None:
    again = own_draft(
        "thanks",
        kept(BODY),
        AWA,
        today=TODAY,
        language="fr",
        register="vous",
        name="Awa Diallo",
        sender=SENDER,
    )
    assert again.body == BODY
    assert again.subject == "Après le Forum, Awa"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_place_of_a_template_has_its_question(language: Literal["fr", "en"]) -> None:
    found = places(language)
    names = [name for place in found for name in place.names]
    assert {"given", "company", "meeting_when", "trade_reach"} <= set(names)
    assert len(names) == len(set(names))
    assert all(place.question.endswith("?") for place in found)

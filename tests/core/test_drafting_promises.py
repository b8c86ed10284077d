"""Promises said as the user's own act, never as an order to the person."""

import re
from datetime import date, timedelta

import pytest

from entregent.core.drafting import Facts, Promised, draft
from entregent.core.drafting.promises import act

TODAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("promise", "language", "turned"),
    [
        ("lui envoyer l’article", "fr", "de <t’|vous >envoyer l’article"),
        ("lui présenter Jean", "fr", "de <te |vous >présenter Jean"),
        ("l’appeler lundi", "fr", "de <t’|vous >appeler lundi"),
        ("l’imprimer", "fr", ""),
        ("Apporter les graines", "fr", "d’apporter les graines"),
        ("relire le dossier", "fr", "de relire le dossier"),
        ("faire signe", "fr", "de faire signe"),
        ("je lui envoie l’article mardi", "fr", ""),
        ("leur écrire", "fr", ""),
        ("dossier sur les serres", "fr", ""),
        ("affaire à suivre", "fr", ""),
        ("dîner ensemble", "fr", ""),
        ("envoyer the link to them", "fr", ""),
        ("Send him the report", "en", "to send you the report"),
        ("introduce her to Mo", "en", "to introduce you to Mo"),
        ("read her draft", "en", ""),
        ("send the drawings", "en", "to send the drawings"),
        ("write to his sister", "en", ""),
        ("the report", "en", ""),
        ("", "en", ""),
    ],
)
def test_a_promise_that_starts_with_a_verb_is_said_as_an_act(
    promise: str, language: str, turned: str
) -> None:
    assert act(promise, language) == turned


def bodies(what: str, language: str, due: date | None = None) -> list[str]:
    facts = Facts("p", "Awa", promised=Promised("pr", what, TODAY - timedelta(days=8), due))
    first = draft("promise", facts, today=TODAY, language=language, register="tu")  # type: ignore[arg-type]
    return [
        draft("promise", facts, today=TODAY, language=language, register="tu", variant=n).body  # type: ignore[arg-type]
        for n in range(first.variants)
    ]


def test_a_promise_reads_as_the_users_own() -> None:
    assert all("promised to send the maps" in body for body in bodies("send the maps", "en"))
    assert all("promis d’apporter les cartes" in body for body in bodies("apporter les cartes", "fr"))


def test_a_promise_that_is_a_thing_is_named_after_a_colon() -> None:
    for body in bodies("the maps", "en"):
        assert re.search(r"[Oo]n 10 March", body)
        assert re.search(r"promised you[^.]*: the maps\.", body)
    for body in bodies("les cartes", "fr"):
        assert re.search(r"[Ll]e 10 mars", body)
        assert re.search("promis[^.]*\u00a0: les cartes\\.", body)


def test_how_late_is_said_in_days() -> None:
    assert all("un jour de retard" in body for body in bodies("les cartes", "fr", TODAY - timedelta(days=1)))
    assert all("four days late" in body for body in bodies("the maps", "en", TODAY - timedelta(days=4)))

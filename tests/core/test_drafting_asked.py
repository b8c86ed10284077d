"""Drafts around an ask: an answer is taken up, thanks are for the help, ideas are asked about something."""

import pytest

from entregent.core.drafting import Asked, Facts, Help
from tests.core.drafted import ago, written


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


ASKS = [
    ("fr", "mettre l’affiche dans ta vitrine", "tu", "mettre l’affiche dans ta vitrine"),
    ("fr", "mettre l’affiche dans ta vitrine", "vous", "mettre l’affiche dans votre vitrine"),
    ("fr", "nous prêter le laboratoire", "vous", "nous prêter le laboratoire"),
    ("fr", "Pourrais-tu relire deux pages ?", "vous", "relire deux pages"),
    ("en", "read my draft", "vous", "read my draft"),
    ("en", "Could you read my draft?", "vous", "read my draft"),
]


@pytest.mark.parametrize(("language", "typed", "register", "said"), ASKS)
def test_a_word_after_a_yes_takes_it_up(language: str, typed: str, register: str, said: str) -> None:
    asked = Asked("a", typed, on=ago(10), answer="yes", answered=ago(8))
    made = written("ask", Facts("p", "Awa", asked=asked), language, register)
    assert made.approach.code == "after_yes"
    yes = "dit oui le 10 mars" if language == "fr" else "said yes on 10 March"
    assert yes in made.body
    assert said in made.body
    assert made.blanks == ()
    assert not any(one in made.body for one in ("pour te demander", "un non", "a no is"))


@pytest.mark.parametrize(("language", "typed", "register", "said"), ASKS)
def test_asking_again_recalls_that_they_said_later(
    language: str, typed: str, register: str, said: str
) -> None:
    asked = Asked("a", typed, on=ago(31), answer="later", answered=ago(28), until=ago(2))
    made = written("ask", Facts("p", "Awa", asked=asked), language, register)
    assert made.approach.code == "after_later"
    later = "plus tard, pas avant le 16 mars" if language == "fr" else "later, not before 16 March"
    assert later in plain(made.body)
    assert said in made.body
    early = asked._replace(until=ago(-5))
    body = plain(written("ask", Facts("p", "Awa", asked=early), language, register).body)
    assert "23" not in body
    assert ": plus tard. " in body or ": later. " in body


def test_a_first_reminder_is_for_whoever_has_not_answered() -> None:
    waiting = Facts("p", "Awa", asked=Asked("a", "relire mon bail", on=ago(20)))
    assert written("ask", waiting).approach.code == "remind"


@pytest.mark.parametrize(
    ("language", "what", "said"),
    [
        ("fr", "Deux médiathèques, avec des noms.", "deux médiathèques, avec des noms"),
        ("fr", "me dire qui a refait leur accueil", "avez bien voulu me dire qui a refait leur"),
        ("en", "Two names of lighting firms", "two names of lighting firms"),
        ("en", "read my draft", "kind enough to read my draft"),
        ("fr", "Pourrais-tu relire deux pages ?", "avez bien voulu relire deux pages"),
    ],
)  # fmt: skip
def test_thanks_are_for_the_help_and_the_result_is_told_apart(language: str, what: str, said: str) -> None:
    helped = Help("h", what, ago(2), "thanks")
    thanks = Facts("p", "Awa", help=helped)
    for variant in range(written("thanks", thanks, language).variants):
        made = written("thanks", thanks, language, variant=variant)
        assert said in made.body
        assert made.approach.code in ("thank", "in_return")
        assert not any("résultat" in one.question or "result" in one.question for one in made.blanks)
    result = Facts("p", "Awa", help=helped._replace(part="result"))
    told = [written("thanks", result, language, variant=one) for one in range(2)]
    assert {one.approach.code for one in told} == {"result"}
    assert all(len(one.blanks) == 1 for one in told)
    known = Facts("p", "Awa", help=helped._replace(part="result", result="Norvane, Brest"))
    assert written("thanks", known, language).blanks == ()


def test_thanks_name_the_day_of_the_help() -> None:
    facts = Facts("p", "Awa", help=Help("h", "deux noms", ago(2), "thanks"))
    assert "aide du 16 mars" in written("thanks", facts, register="tu").body


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("fr", Asked("a", "relire mon bail"), "d’une personne qui pourrait relire mon bail"),
        ("fr", Asked("a", "un avis sur le bail"), "Ce dont il s’agit : un avis sur le bail."),
        ("fr", Asked("a", "Quel bail choisir ?"), "La question que je me pose : Quel bail choisir ?"),
        ("fr", Asked("a", "passer dans ton atelier"), "Ce dont il s’agit : passer dans votre atelier."),
        ("en", Asked("a", "read my lease"), "someone who could read my lease"),
        ("en", Asked("a", "a view on the lease"), "It is about this: a view on the lease."),
    ],
)  # fmt: skip
def test_asking_for_ideas_says_about_what(language: str, asked: Asked, said: str) -> None:
    facts = Facts("p", "Awa", asked=asked)
    drafts = [written("ask", facts, language, variant=one) for one in range(3)]
    ideas = next(one for one in drafts if one.approach.code == "suggestions")
    assert said in plain(ideas.body)


def test_a_topic_on_record_is_what_ideas_are_asked_on() -> None:
    facts = Facts("p", "Awa", asked=Asked("a", "me relire", topic="le bail"))
    drafts = [written("advice_request", facts, variant=one) for one in range(3)]
    ideas = next(one for one in drafts if one.approach.code == "suggestions")
    assert "un sujet que vous connaissez bien : le bail." in plain(ideas.body)

"""What a life brings is told from what is done for somebody: no day makes a promise of it."""

from datetime import date

import pytest

from entregent.core.reading import promises
from entregent.core.reading.lives import event, is_own_life, is_plan

TODAY = date(2026, 5, 13)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("je commence un nouveau poste DD", "new_job"),
        ("nous demenageons a NN DD", "move"),
        ("NN est ne DD", "family"),
        ("je passe mon permis DD", "study"),
        ("je prends ma retraite DD", "other"),
        ("mon livre sort DD", "publication"),
        ("nous ouvrons notre boutique DD", "launch"),
        ("ma soeur a gagne§ un prix", "award"),
        ("je suis nomme§ directrice", "promotion"),
        ("je vous envoie mon livre DD", None),
        ("on se voit DD", None),
        ("je passe te voir DD", None),
    ],
)
def test_a_french_clause_tells_of_a_life(text: str, kind: str | None) -> None:
    assert event(text, french=True) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("i start a new job DD", "new_job"),
        ("we 're moving to NN DD", "move"),
        ("NN was born DD", "family"),
        ("i 'm taking my exam DD", "study"),
        ("i 'm retiring DD", "other"),
        ("my book is out DD", "publication"),
        ("we 're opening our shop DD", "launch"),
        ("she won a prize", "award"),
        ("i was promoted", "promotion"),
        ("i 'll send you my book DD", None),
        ("we 're moving the call to DD", None),
    ],
)
def test_an_english_clause_tells_of_a_life(text: str, kind: str | None) -> None:
    assert event(text, french=False) == kind


def test_a_journey_is_a_plan_and_no_news() -> None:
    assert is_plan("on part a NN DD", french=True) and event("on part a NN DD", french=True) is None
    assert is_plan("we 're off to NN DD", french=False) and event("we 're off to NN DD", french=False) is None


def test_what_is_done_for_somebody_is_not_ones_own_life() -> None:
    assert is_own_life("je rends mon memoire DD", french=True)
    assert not is_own_life("je te rends ton memoire DD", french=True)


@pytest.mark.parametrize(
    "text",
    [
        "On part à Oslo du 3 au 10 juin.",
        "Je passe mon oral jeudi.",
        "Je reprends le boulot lundi.",
        "We’re moving to Leeds on 15 June.",
        "I’m taking my driving test on Friday.",
    ],
)
def test_ones_own_life_is_no_promise_in_a_note_either(text: str) -> None:
    assert promises(text, today=TODAY) == ()


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("J’ai promis à Zoé de l’aider à déménager samedi.", "me"),
        ("Je te promets de relire ton mémoire.", "me"),
        ("I promise to help you move on Saturday.", "me"),
        ("She promised to drive me to my exam on Friday.", "them"),
    ],
)
def test_what_is_promised_outright_is_a_promise_whatever_it_is_about(text: str, by: str) -> None:
    assert [one.by for one in promises(text, today=TODAY)] == [by]

"""Why a chance to give would do somebody good, in a sentence."""

import datetime as dt

import pytest
from django.utils import translation

from entregent.core.planning import Reason
from entregent.wording import chances

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("lang", "kind", "what", "said"),
    [
        ("en", "family", "birth of their daughter", "Birth of their daughter, six days ago."),
        ("fr", "family", "naissance de leur fille", "Naissance de leur fille, il y a six jours."),
        ("en", "award", "", "Award, six days ago."),
        ("fr", "other", "le tour du lac à vélo.", "Le tour du lac à vélo, il y a six jours."),
    ],
)
def test_good_news_is_said_as_it_was_told(lang: str, kind: str, what: str, said: str) -> None:
    reason = Reason("event", {"kind": kind, "what": what, "on": TODAY - dt.timedelta(days=6)})
    with translation.override(lang):
        assert chances.why(reason, "Awa", TODAY) == said


@pytest.mark.parametrize(("lang", "end"), [("en", "two names. Saying"), ("fr", "deux noms. Le dire")])
def test_words_that_end_in_a_stop_end_no_sentence_twice(lang: str, end: str) -> None:
    what = "two names." if lang == "en" else "deux noms."
    with translation.override(lang):
        assert end in chances.why(Reason("praise_help", {"what": what, "on": TODAY}), "Awa", TODAY)


def test_a_name_keeps_its_stop() -> None:
    reason = Reason("need_met", {"other": "Léo Machin Jr.", "need": "a hall.", "skill": "halls"})
    with translation.override("en"):
        assert chances.why(reason, "Awa", TODAY) == "Awa looks for “a hall”. With Léo Machin Jr.: “halls”."

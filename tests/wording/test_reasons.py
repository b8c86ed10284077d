"""Every reason of the plan has its sentence, in both languages."""

import datetime as dt

import pytest
from django.utils import translation

from entregent.core.drafting import dates
from entregent.core.planning import Reason
from entregent.wording import names, reasons, times

TODAY = dt.date(2026, 6, 15)
VALUES: dict[str, object] = {
    "what": "un article", "made": dt.date(2026, 6, 1), "due": dt.date(2026, 6, 15), "late": 0,
    "received": dt.date(2026, 6, 14), "days": 150, "subject": "", "on": dt.date(2026, 6, 15),
    "occasion": "", "turns": None, "event": "new_job", "about": TODAY, "told": TODAY, "last": None,
    "exchanges": 12, "group": "colleague", "rhythm": 42, "circle": "close", "since": TODAY, "shared": "",
    "news": "I am opening a bindery", "because": "close", "title": "On bindings", "reaction": "praise",
    "better": "", "trade": "bookbinding", "other": "Léo", "need": "a tutor", "skill": "harbours",
    "interest": "choirs", "place": "Nantes",
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", sorted(reasons._SENTENCES))
def test_every_reason_has_a_sentence(code: str, language: str) -> None:
    with translation.override(language):
        said = reasons.why(Reason(code, VALUES), "Awa", TODAY)  # type: ignore[arg-type]
    assert "Awa" in said
    assert "{" not in said
    assert said.endswith((".", "?"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "You have not spoken with Awa for five months."),
        ("fr", "Vous n’avez pas parlé à Awa depuis cinq mois."),
    ],
)
def test_a_rhythm_that_is_due(language: str, said: str) -> None:
    values = {**VALUES, "last": dt.date(2026, 1, 16), "circle": "wider"}
    with translation.override(language):
        assert reasons.why(Reason("rhythm_due", values), "Awa", TODAY) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "You and Awa have had twelve exchanges, the last five months ago. "
            "A personal word, nothing asked.",
        ),
        (
            "fr",
            "Awa et vous avez eu douze échanges, le dernier il y a cinq mois. "
            "Un mot personnel, sans rien demander.",
        ),
    ],
)
def test_a_first_step_says_how_long_ago_the_last_words_were(language: str, said: str) -> None:
    values = {**VALUES, "last": dt.date(2026, 1, 16)}
    with translation.override(language):
        assert reasons.why(Reason("first_step_messages", values), "Awa", TODAY) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "un jour"), (10, "dix jours"), (13, "treize jours"), (14, "deux semaines"), (55, "sept semaines"),
        (61, "deux mois"), (366, "un an"), (430, "quatorze mois"), (600, "un an et demi"),
        (700, "près de deux ans"), (730, "deux ans"), (930, "deux ans et demi"), (4000, "près de onze ans"),
    ],
)  # fmt: skip
def test_spans(days: int, said: str) -> None:
    with translation.override("fr"):
        assert times.span(days) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [("Awa", "d’Awa"), ("Zoé", "de Zoé"), ("Élodie", "d’Élodie"), ("Hugo", "d’Hugo"), ("Yves", "d’Yves"),
     ("Hélène Prudhomeau", "d’Hélène Prudhomeau"), ("Henri-Paul", "d’Henri-Paul"), ("HÉLOÏSE", "d’HÉLOÏSE"),
     ("Hassan", "de Hassan"), ("Harry", "de Harry"), ("Hu", "de Hu"),
     ("Yasmine", "de Yasmine"), ("", "de "), ("Œnone", "d’Œnone")],
)  # fmt: skip
def test_de(name: str, said: str) -> None:
    assert names.of(name) == said


@pytest.mark.parametrize(
    ("due", "said"),
    [(dt.date(2026, 6, 12), "C’était pour le 12 juin."), (dt.date(2026, 6, 14), "C’était pour hier.")],
)
def test_a_promise_that_is_late(due: dt.date, said: str) -> None:
    values = {**VALUES, "due": due, "late": (TODAY - due).days}
    with translation.override("fr"):
        assert reasons.why(Reason("promise_due", values), "Awa", TODAY).endswith(said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", ("1er juin", "2 juin", "1er juin 2025")), ("en", ("1 June", "2 June", "1 June 2025"))],
)
def test_the_first_of_a_month(language: str, said: tuple[str, ...]) -> None:
    days = (dt.date(2026, 6, 1), dt.date(2026, 6, 2), dt.date(2025, 6, 1))
    with translation.override(language):
        assert tuple(times.day(on, TODAY) for on in days) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "aujourd’hui"), (1, "hier"), (-3, "à venir"), (21, "il y a trois semaines")],
)
def test_how_long_ago(days: int, said: str) -> None:
    with translation.override("fr"):
        assert times.ago(TODAY - dt.timedelta(days=days), TODAY) == said
        assert times.ago(None, TODAY) == ""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_letter_and_the_draft_say_the_same_span(language: str) -> None:
    with translation.override(language):
        for days in range(1, 5000):
            assert times.span(days) == dates.span(TODAY - dt.timedelta(days=days), TODAY, language)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "“Our book is out”. "), ("fr", "« Our book is out ». ")]
)
def test_words_that_end_in_a_stop_end_no_sentence_twice(language: str, said: str) -> None:
    values = {**VALUES, "news": "Our book is out."}
    with translation.override(language):
        found = reasons.why(Reason("news_due", values), "Awa", TODAY)  # type: ignore[arg-type]
    assert said in found.replace("\u00a0", " ").replace("\u202f", " ")

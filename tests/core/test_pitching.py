"""The first text of a pitch says what is known and leaves blanks for the rest; advice is on what is said."""

import pytest

from entregent.core import pitching
from entregent.core.lint import Context, lint
from entregent.core.speaking import Language, timing

BACKGROUND = "bookbinder in Nantes, who sings"


def test_it_begins_with_what_the_user_said_of_themselves() -> None:
    text = pitching.start("Camille Martin", BACKGROUND, "A workshop with north light.", "en")
    assert text == (
        "My name is Camille Martin. Bookbinder in Nantes, who sings. I am looking for a workshop with north "
        "light. And you, what keeps you busy these days?"
    )
    french = pitching.start("Camille", "Relieuse à Nantes", "l’atelier d’un luthier", "fr")
    assert "Relieuse à Nantes. Je cherche l’atelier d’un luthier. Et vous" in french


def test_a_sentence_of_ones_own_stays_as_it_is() -> None:
    text = pitching.start("", BACKGROUND, "I would love to learn gilding", "en")
    assert "Bookbinder in Nantes, who sings. I would love to learn gilding. And you" in text
    assert "looking for" not in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_not_known_is_a_blank_with_a_question(language: Language) -> None:
    text = pitching.start("", "", "", language)
    assert text.count("[") == text.count("]") == 2
    assert timing(text, language).fit == "under"


def test_a_good_pitch_is_left_alone_in_both_languages() -> None:
    for language, text in (
        ("en", "My name is Ada. I bind books in Nantes. I am looking for a workshop. What do you do?"),
        ("fr", "Je m’appelle Ada. Je relie des livres. Je cherche un atelier. Et vous\u202f?"),
    ):
        assert pitching.advice(text, language=language) == ()  # type: ignore[arg-type]


def test_rules_about_messages_are_silent_on_what_is_spoken() -> None:
    text = (
        "Our leading solution. " + "We bind books for everybody who has some, in Nantes and elsewhere. " * 40
    )
    everything = {one.rule for one in lint(text, Context("pitch")).findings}
    spoken = {one.finding.rule for one in pitching.advice(text, language="en")}
    assert {"pitch_long", "pitch_handed_over"} <= spoken < everything
    assert "words" in everything - spoken


def test_the_same_advice_is_given_once_with_all_its_places() -> None:
    text = "I leverage synergies. We leverage stakeholders. I am looking for KPIs. What do you do?"
    (told,) = pitching.advice(text, language="en")
    assert told.finding.rule == "pitch_jargon"
    words = [text[start:end] for start, end in told.places]
    assert words == ["leverage", "synergies", "leverage", "stakeholders", "KPIs"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_first_text_tells_of_its_blanks_and_of_nothing_else(language: Language) -> None:
    text = pitching.start("Camille", "", "", language)
    told = pitching.advice(text, language=language)
    assert [(one.finding.rule, one.finding.start) for one in told] == [("open_blank", text.index("["))]

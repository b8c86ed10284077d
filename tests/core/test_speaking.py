"""Words as they are spoken, and the time they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.lint import lint
from entregent.core.speaking import MARK, PACES, Language, spoken, timing


def said(text: str, language: Language = "fr") -> str:
    """A text as it is said."""
    return " ".join(spoken(text, language))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("71", "soixante et onze"),
        ("80 et 81 et 99", "quatre vingts et quatre vingt un et quatre vingt dix neuf"),
        ("1998", "mille neuf cent quatre vingt dix huit"),
        ("1 200 €", "mille deux cents euros"),
        ("1\u202f200\u202f€", "mille deux cents euros"),
        ("80 000 lecteurs", "quatre vingts mille lecteurs"),
        ("3,5 M€", "trois virgule cinq millions euros"),
        ("0,05", "zéro virgule zéro cinq"),
        ("12,50 €", "douze euros cinquante"),
        ("12\u00a0%", "douze pour cent"),
        ("à 14h30, puis à 9 h", "à quatorze heures trente puis à neuf heures"),
        ("1er, 2e", "un deux"),
        ("10-20 personnes", "dix à vingt personnes"),
        ("007", "zéro zéro sept"),
        ("200 m", "deux cents m"),
    ],
)
def test_french_numbers_money_and_hours_are_read_aloud(text: str, words: str) -> None:
    assert said(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in 1998", "in nineteen ninety eight"),
        ("1900, 1905, 2004, 2012", "nineteen hundred nineteen oh five two thousand and four twenty twelve"),
        ("1,998 people", "one thousand nine hundred and ninety eight people"),
        ("1998 €", "one thousand nine hundred and ninety eight euros"),
        ("$3.5m", "three point five million dollars"),
        ("£12.50", "twelve pounds fifty"),
        ("12%", "twelve percent"),
        ("0.05", "zero point zero five"),
        ("9:30", "nine thirty"),
        ("100,001", "one hundred thousand and one"),
        ("the 21st", "the twenty one"),
        ("10-20", "ten to twenty"),
    ],
)
def test_english_numbers_money_and_hours_are_read_aloud(text: str, words: str) -> None:
    assert said(text, "en") == words


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("le PDG de la SNCF", "fr", "le P D G de la S N C F"),
        ("l’OTAN et l'INSEE", "fr", "l OTAN et l INSEE"),
        ("des PME et des PMEs", "fr", "des P M E et des P M E"),
        ("our CEO at NATO, the U.S.A.", "en", "our C E O at NATO the U S A"),
        ("the HTML, an ISBN", "en", "the H T M L an I S B N"),
        ("le RDV, etc.", "fr", "le rendez vous et cetera"),
        ("R&D", "en", "R and D"),
        ("B2B", "en", "B two B"),
    ],
)
def test_acronyms_are_spelled_or_said(text: str, language: Language, words: str) -> None:
    assert said(text, language) == words


def test_who_shouts_spells_nothing() -> None:
    assert said("JE SUIS UN LIBRAIRE") == "JE SUIS UN LIBRAIRE"


def test_elided_words_count_apart_and_contractions_do_not() -> None:
    assert said("J’ai quelqu’un d’autre, aujourd’hui") == "J ai quelqu un d autre aujourd’hui"
    assert said("it’s well-known, I'm sure", "en") == "it’s well known I’m sure"
    assert said("y a-t-il quelqu’un") == "y a il quelqu un"


def test_addresses_are_read_with_their_signs() -> None:
    assert said("ada@acme.example") == "ada arobase acme point example"
    assert said("https://www.acme.example/a-b", "en") == "acme dot example slash a dash b"


@pytest.mark.parametrize(
    "text",
    [
        "1️⃣ Je relie 2️⃣ des livres 🔟",
        "Je relie des livres :-) :D xD ;p <3",
        "Je :rocket: relie 👩‍💻 des livres 🇫🇷👍🏽 ❶",
        "ℹ️ Je relie ™ des ✅ livres ❤️",
    ],
)
def test_pictures_are_silent(text: str) -> None:
    assert said(text) == "Je relie des livres"
    assert lint(text).words == 4


def test_signs_and_emoji_are_silent() -> None:
    assert said("Bonjour\u202f! 😀 — «\u00a0oui\u00a0» …") == "Bonjour oui"
    assert said("Je suis [votre métier\u202f?] à Nantes [") == "Je suis à Nantes"
    assert spoken("", "fr") == ()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_mark_is_met_by_so_many_words(language: Language) -> None:
    pace = PACES[language]
    few, many = pace.slow // 2, pace.fast // 2 + 1
    assert timing("mot " * few, language).fit == "under"
    assert timing("mot " * (few + 2), language).fit == "about"
    assert timing("mot " * (many + 1), language).fit == "over"
    assert timing("mot " * pace.slow, language).longest == 2 * MARK


def test_room_is_what_may_be_added_or_is_too_much() -> None:
    empty = timing("", "fr")
    assert (empty.words, empty.shortest, empty.longest, empty.fit) == (0, 0, 0, "under")
    assert timing("mot " * empty.room, "fr").room == 0
    assert timing("mot " * (empty.room + 9), "fr").room == -9


def test_english_and_french_take_about_the_same_time() -> None:
    english, french = timing("word " * 80, "en"), timing("mot " * 80, "fr")
    assert abs(english.longest - french.longest) <= 1


@given(st.text(max_size=300), st.sampled_from(["fr", "en"]))
def test_any_text_has_its_time(text: str, language: Language) -> None:
    found = timing(text, language)
    assert 0 <= found.shortest <= found.longest
    assert found.words == len(spoken(text, language))
    assert all(word.strip() for word in spoken(text, language))


@pytest.mark.parametrize("piece", ["a.", "1 ", "a@", "9,", "A.", "€", "l’", "1-", "-t-il", "http://"])
def test_a_long_text_of_anything_ends(piece: str) -> None:
    assert len(spoken(piece * 20_000, "fr")) <= 200_000

"""What a text touches of what is known of people: whole names, families of words, nothing by empty words."""

import pytest

from entregent.core.touching import MOST_WORDS, Thing, Touch, akin, keywords, said, touches

MUSEUM = Thing("employer", "Museum of Small Things")
CHOIR = Thing("interest", "sings in a choir")


def test_keywords_leave_out_what_every_piece_of_news_says_and_names() -> None:
    assert keywords("Je commence un nouveau travail à Nantes avec Awa !", ["Awa Diop"]) == ("nantes",)
    assert keywords("I am starting a new job in 2027") == ()
    assert len(keywords(" ".join(f"word{chr(97 + at)}" for at in range(26)))) == MOST_WORDS


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("boulanger", "boulangerie", True),
        ("choir", "choirs", True),
        ("photographe", "photographie", True),
        ("port", "porte", False),
        ("interne", "international", False),
        ("composition", "comptabilite", False),
        ("insure", "insurance", True),
    ],
)
def test_words_of_one_family(one: str, two: str, same: bool) -> None:
    assert akin(one, two) is same
    assert akin(two, one) is same


def test_a_name_is_touched_as_a_whole_only() -> None:
    assert touches(said("I join the Museum of Small Things"), [MUSEUM]) == (Touch(MUSEUM, 4),)
    assert touches(said("I join the museum of Nantes"), [MUSEUM]) == ()
    nantes = Thing("place", "Nantes, France")
    assert touches(said("Je pars à Nantes"), [nantes]) == (Touch(nantes, 1),)


def test_an_interest_is_touched_by_a_word_of_it_and_told_once() -> None:
    words = said("Our choirs sing in Nantes")
    assert touches(words, [CHOIR, CHOIR, Thing("place", "Lyon")]) == (Touch(CHOIR, 2),)
    assert touches(said("…"), [CHOIR]) == ()


def test_words_are_told_as_they_were_written() -> None:
    text = said("Éclairer l’Exposition")
    assert [text.as_written(word) for word in text.words] == ["Éclairer", "Exposition"]
    assert text.as_written("autre") == "autre"

"""Who is near, in words of both languages: codes of every program said, other words as they stand."""

import pytest
from django.utils import translation

from entregent.wording import relations


@pytest.mark.parametrize(
    ("kind", "english", "french"),
    [
        ("spouse", "spouse", "époux ou épouse"),
        ("Spouse", "spouse", "époux ou épouse"),
        ("Domestic Partner", "partner", "partenaire"),
        ("co-worker", "colleague", "collègue"),
        ("neighbor", "neighbour", "voisin ou voisine"),
        ("emergency", "emergency contact", "à prévenir en cas d’urgence"),
        ("referred_by", "recommended them", "l’a recommandé ou recommandée"),
        ("tient la caisse", "tient la caisse", "tient la caisse"),
        ("", "", ""),
    ],
)
def test_kinds_in_words(kind: str, english: str, french: str) -> None:
    for language, said in (("en", english), ("fr", french)):
        with translation.override(language):
            assert relations.relation(kind) == said


def test_every_code_is_said_in_french_too() -> None:
    same = {"parent", "cousin", "contact", "mentor"}
    with translation.override("en"):
        english = dict(zip(relations.RELATION_WORDS, relations.choices(), strict=True))
    with translation.override("fr"):
        french = dict(zip(relations.RELATION_WORDS, relations.choices(), strict=True))
    assert {code for code in english if english[code] == french[code]} <= same


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("child", "parent"),
        ("mother", "child"),
        ("sister", "sibling"),
        ("boss", "works for them"),
        ("ex_husband", "former partner"),
        ("godmother", "godchild"),
        ("friend", "friend"),
        ("emergency", "for whom they are: emergency contact"),
        ("tient la caisse", "for whom they are: tient la caisse"),
        ("", ""),
    ],
)
def test_the_other_side_of_a_kind(kind: str, said: str) -> None:
    with translation.override("en"):
        assert relations.seen_from_there(kind) == said


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_that_are_proposed_mean_their_code(language: str) -> None:
    with translation.override(language):
        assert [relations.meant(words) for words in relations.choices()] == list(relations.RELATION_WORDS)
        assert relations.meant("Tient la caisse") == "Tient la caisse"

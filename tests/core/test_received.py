"""A message that came in is read: what it asks, what its writer promises, what they tell of themselves."""

from datetime import date

import pytest

from entregent.core.received import received

TODAY = date(2026, 3, 9)  # a Monday
FRENCH = """Salut Camille,

Merci pour ton mot. Nous venons d’emménager à Nantes et ma fille passe son concours le 12 juin. Je t’envoie
le rapport vendredi. Pourrais-tu me dire si la salle est libre ? Dis-moi aussi combien de chaises il faut.
Je rêve d’ouvrir une librairie un jour. J’espère que tu vas bien.

Bises,
Awa

> Le 3 mars, Camille a écrit :
> Je change de poste. Viens-tu jeudi ?
"""
ENGLISH = """Hi Camille,

Thanks so much for your note. I have just started at the museum, and my son is getting married in September.
I’ll send you the slides by Friday. Could you let me know whether the room is free? I was wondering what you
thought of the draft. I hope this finds you well.

Best wishes,
Awa
"""


def test_a_french_message_is_read() -> None:
    found = received(FRENCH, today=TODAY)
    assert [one.text for one in found.asks] == [
        "Pourrais-tu me dire si la salle est libre ?",
        "Dis-moi aussi combien de chaises il faut.",
    ]
    assert [(one.by, one.what, one.due) for one in found.promises] == [
        ("them", "envoyer le rapport", date(2026, 3, 13))
    ]
    assert [(one.text, one.about) for one in found.told] == [
        ("Nous venons d’emménager à Nantes et ma fille passe son concours le 12 juin.", date(2026, 6, 12)),
        ("Je rêve d’ouvrir une librairie un jour.", None),
    ]


def test_an_english_message_is_read() -> None:
    found = received(ENGLISH, today=TODAY)
    assert [one.text for one in found.asks] == [
        "Could you let me know whether the room is free?",
        "I was wondering what you thought of the draft.",
    ]
    assert [(one.by, one.due) for one in found.promises] == [("them", date(2026, 3, 13))]
    assert [one.text[:33] for one in found.told] == ["I have just started at the museum"]


def test_what_is_quoted_and_below_the_name_is_not_theirs() -> None:
    found = received(FRENCH, today=TODAY)
    everything = [one.text for one in found.asks] + [one.text for one in found.told]
    everything += [one.what for one in found.promises]
    assert not any("poste" in text or "jeudi" in text for text in everything)


ANYTHING = ["", "ok !", "😀" * 3000, "?" * 50_000, "\n" * 10_000, "a" * 100_000, "je " * 9000]


@pytest.mark.parametrize("text", ANYTHING)
def test_anything_at_all_is_read(text: str) -> None:
    found = received(text, today=TODAY)
    assert all(len(one.text) <= len(text) for one in found.told)


def test_spans_lead_back_to_the_text() -> None:
    for text in (FRENCH, ENGLISH):
        found = received(text, today=TODAY)
        spans = [(one.start, one.end, one.text) for one in found.asks]
        spans += [(one.start, one.end, one.text) for one in found.told]
        assert all(" ".join(text[start:end].split()) == said for start, end, said in spans)

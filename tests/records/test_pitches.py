"""Pitches on record: one an audience and a language, kept, changed and removed so that it can be undone."""

import pytest

from entregent.records import pitches, undo
from entregent.records.models import Owner, Person, Pitch


def test_one_is_kept_for_each_audience_and_language(owner: Owner) -> None:
    pitches.keep(owner, None, "Salon du livre", "fr", "Je relie des livres.")
    pitches.keep(owner, None, "Salon du livre", "en", "I bind books.")
    with pytest.raises(pitches.PitchExists):
        pitches.keep(owner, None, "salon du LIVRE", "fr", "Autre chose.")
    assert [one.language for one in pitches.called(owner, "Salon du Livre")] == ["fr", "en"]


def test_a_change_is_no_second_one_and_is_taken_back(owner: Owner) -> None:
    kept, added = pitches.keep(owner, None, "Fair", "en", "I bind books.")
    _same, changed = pitches.keep(owner, kept, "Book fair", "en", "I restore books.")
    assert [(one.audience, one.text) for one in pitches.pitches(owner)] == [("Book fair", "I restore books.")]
    undo.undo(owner, changed.pk)
    removed = pitches.remove(owner, Pitch.objects.get(owner=owner))
    assert not Pitch.objects.exists()
    undo.undo(owner, removed.pk)
    assert Pitch.objects.get(owner=owner).text == "I bind books."
    undo.undo(owner, added.pk)
    assert not Pitch.objects.exists()


def test_they_are_the_owners_own(owner: Owner, stranger: Owner) -> None:
    pitches.keep(stranger, None, "Fair", "en", "I bind books.")
    assert pitches.pitches(owner) == []
    pitches.keep(owner, None, "Fair", "en", "I sing.")
    assert len(pitches.pitches(stranger)) == 1


def test_a_language_that_nobody_speaks_here_counts_as_english(owner: Owner) -> None:
    pitch = Pitch.objects.create(owner=owner, audience="Fair", language="xx", text="x")
    assert pitches.language(pitch) == "en"
    assert pitches.pitches(owner) == [pitch]


def test_it_begins_with_what_the_settings_say_in_the_language_it_is_in(owner: Owner) -> None:
    ways = owner.preferences
    ways.background, ways.looking_for = "Relieuse à Nantes", "Un atelier avec une lumière du nord"
    french, english = pitches.start(owner, "fr"), pitches.start(owner, "en")
    assert "Relieuse à Nantes. Je cherche un atelier" in french
    assert "Camille Martin" in english
    assert "Relieuse" not in english
    assert english.count("[") == 2
    ways.background, ways.looking_for = "Bookbinder", "A workshop"
    assert "Bookbinder. I am looking for a workshop." in pitches.start(owner, "en")


def test_the_name_may_stand_on_ones_own_card(owner: Owner) -> None:
    owner.name = ""
    Person.objects.create(owner=owner, name="Ada Roy", is_self=True)
    assert "Ada Roy" in pitches.start(owner, "en")

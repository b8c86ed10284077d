"""How the user introduces themselves, by audience and language (C4): kept, changed, removed; undoable."""

from typing import Final

from django.db import transaction
from django.utils import timezone

from entregent.core import pitching
from entregent.core.folding import fold
from entregent.core.reading.language import language_of
from entregent.core.reading.words import words_of
from entregent.core.speaking import Language
from entregent.records import undo
from entregent.records.models import Owner, Person, Pitch, Undo

LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")
LONGEST: Final = 4_000
"""Characters: some four minutes, far beyond any use."""
LONGEST_AUDIENCE: Final = 100


class PitchExists(Exception):
    """There is one for this audience in this language."""


def pitches(owner: Owner) -> list[Pitch]:
    """All of them, by audience, then by language."""
    rows = Pitch.objects.filter(owner=owner)
    return sorted(rows, key=lambda one: (fold(one.audience), LANGUAGES.index(language(one)), one.pk))


def language(pitch: Pitch) -> Language:
    """The language it is spoken in; a restored record may hold any code."""
    return next((one for one in LANGUAGES if one == pitch.language), "en")


def called(owner: Owner, audience: str) -> list[Pitch]:
    """Those for an audience, however its name is spelled."""
    return [one for one in pitches(owner) if fold(one.audience) == fold(audience)]


def start(owner: Owner, spoken: Language) -> str:
    """A first text in that language, from the user's name, and from what they say of themselves in it."""
    ways = owner.preferences
    background, sought = _in(spoken, ways.background), _in(spoken, ways.looking_for)
    return pitching.start(_name(owner), background, sought, spoken)


def _in(spoken: Language, text: str) -> str:
    """The text, or nothing where it is plainly in the other language."""
    leaning = " the" if spoken == "en" else ""  # a text that says nothing of its language counts as French
    return text if language_of(words_of(text + leaning)) == spoken else ""


def _name(owner: Owner) -> str:
    if owner.name:
        return owner.name
    me = Person.objects.filter(owner=owner, is_self=True).first()
    return me.name if me else ""


@transaction.atomic
def keep(owner: Owner, pitch: Pitch | None, audience: str, spoken: str, text: str) -> tuple[Pitch, Undo]:
    """Writes one down, a new one or one there is in other words; PitchExists where another has its place."""
    if any(one.language == spoken and one != pitch for one in called(owner, audience)):
        raise PitchExists
    act = undo.Recording()
    if pitch:
        act.changes([pitch], "audience", "language", "text", "changed_at")
    kept = pitch or Pitch(owner=owner)
    kept.audience, kept.language, kept.text, kept.changed_at = audience, spoken, text, timezone.now()
    kept.save(force_insert=not pitch, force_update=bool(pitch))  # one removed meanwhile stays away
    if not pitch:
        act.creates([kept])
    return kept, act.save(owner, "pitch.changed" if pitch else "pitch.added", audience=audience)


@transaction.atomic
def remove(owner: Owner, pitch: Pitch) -> Undo:
    """Takes one away."""
    act = undo.Recording()
    act.changes([pitch])
    pitch.delete()
    return act.save(owner, "pitch.removed", audience=pitch.audience)

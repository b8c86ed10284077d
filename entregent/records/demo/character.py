"""Somebody of the demo, read from one line of the cast."""

import re
from typing import Final, Literal, NamedTuple

Nearness = Literal["close", "wider", "once", "weak", "never"]
_WORK: Final = re.compile(r"(?P<title>.*?)\s*@\s*(?P<organisation>.+)")
_BORN: Final = re.compile(r"(?P<day>\d{1,2})-(?P<month>\d{1,2})(?:-(?P<year>\d{4}))?|in (?P<ahead>\d+)")


class Note(NamedTuple):
    """What is known of somebody: the kind of fact and its words."""

    kind: str
    text: str


class Born(NamedTuple):
    """A birthday with or without its year, or the days until it comes."""

    day: int = 0
    month: int = 0
    year: int | None = None
    ahead: int | None = None


class Character(NamedTuple):
    """One person of the cast; `near` says how the tie has gone over the three years."""

    given: str
    family: str
    milieu: str
    language: str
    register: str
    near: Nearness
    title: str
    organisation: str
    place: str
    notes: tuple[Note, ...] = ()
    born: Born | None = None
    through: str = ""

    @property
    def name(self) -> str:
        """The whole name."""
        return f"{self.given} {self.family}"


class Milieu(NamedTuple):
    """Where people come from: their group, how the user met them, what they talk of, what they share."""

    code: str
    group_fr: str
    group_en: str
    origin: str
    theme: str
    met_fr: str = ""
    met_en: str = ""
    where: str = ""
    shared: str = ""
    kind: str = ""

    def group(self, language: str) -> str:
        """The name of its group, in the user's language."""
        return self.group_fr if language == "fr" else self.group_en

    def met(self, language: str) -> str:
        """How the user met somebody from it."""
        return self.met_fr if language == "fr" else self.met_en


def character(milieu: str, line: str) -> Character:
    """Reads `name | language register nearness | title @ organisation | place | kind: text; kind: text`.

    Kinds are those of facts, beside `born` (31-12-1980, 31-12, or `in 3` days) and `through` (a name).
    Given names of two words are joined by `_`.
    """
    name, manner, work, place, more = (part.strip() for part in (*line.split("|"), "", "")[:5])
    language, register, near = manner.split()
    given, _, family = name.partition(" ")
    given = given.replace("_", " ")
    said = [Note(kind.strip(), text.strip()) for kind, _, text in _pairs(more)]
    title, organisation = _work(work)
    born = next((_born(note.text) for note in said if note.kind == "born"), None)
    through = next((note.text for note in said if note.kind == "through"), "")
    notes = tuple(note for note in said if note.kind not in ("born", "through"))
    return Character(
        given, family, milieu, language, register, near,  # type: ignore[arg-type]  # one of Nearness
        title, organisation, place, notes, born, through,
    )  # fmt: skip


def _pairs(text: str) -> list[tuple[str, str, str]]:
    return [part.partition(":") for part in text.split(";") if part.strip()]


def _work(text: str) -> tuple[str, str]:
    found = _WORK.fullmatch(text)
    return (found["title"], found["organisation"]) if found else (text, "")


def _born(text: str) -> Born:
    found = _BORN.fullmatch(text)
    if found is None:
        raise ValueError(text)
    if found["ahead"]:
        return Born(ahead=int(found["ahead"]))
    return Born(int(found["day"]), int(found["month"]), int(found["year"]) if found["year"] else None)

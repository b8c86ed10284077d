"""From which of two records of one person each field is taken, and why; the user may choose otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from entregent.core.folding import fold

Take = Literal["keep", "other", "both"]
Why = Literal["same", "only", "typed", "fuller", "earlier", "later", "either", "both", "open", "chosen"]
"""The two agree; one alone says anything, or was typed by the user, or says more; the earlier or the later
day; one of two says yes; two texts stand together; nothing tells which is right; the user chose."""

type Kind = Literal["words", "text", "parts", "day", "answer", "yes"]
type Value = Any
type Values = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """What is chosen at once: a name with its parts, a birthday with its day, month and year.

    `limit` is how long two texts may be together, in characters; 0 for any length.
    """

    name: str
    columns: tuple[str, ...]
    kind: Kind = "words"
    limit: int = 0


def _words(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, (name,)) for name in names)


FIELDS: Final = (
    Field("name", ("name", "given", "family")),
    *_words("nickname", "credentials", "language", "register"),
    Field("birthday", ("birth_day", "birth_month", "birth_year"), "parts"),
    *_words("place", "origin"),
    Field("met_how", ("met_how",), "text", limit=500),
    *_words("met_where"),
    Field("met_on", ("met_on",), "day"),
    Field("met_through", ("met_through_id",), "parts"),
    Field("connected_on", ("connected_on",), "day"),
    Field("pinned_circle", ("pinned_circle",), "parts"),
    Field("triage", ("triage", "triaged_at"), "answer"),
    Field("friend", ("friend",), "yes"),
    Field("worked_together", ("worked_together",), "yes"),
    Field("note", ("note",), "text"),
)
"""All that is chosen, in the order of the page; the first column tells two values apart."""

_BETWEEN: Final = {"note": "\n\n", "met_how": " · "}


class NoSuchChoice(ValueError):
    """There is no such field, or it cannot be taken so; the arguments are the field and how."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records: the value of every column, and the columns that the user typed."""

    values: Mapping[str, Value]
    typed: frozenset[str] = frozenset()

    def of(self, field: Field) -> Values:
        """The values of a field."""
        return tuple(self.values[column] for column in field.columns)

    def has_typed(self, field: Field) -> bool:
        """Whether the user typed any of it."""
        return not self.typed.isdisjoint(field.columns)


class Choice(NamedTuple):
    """One field of the result: what either side says, what is taken and why, what else could be."""

    field: Field
    kept: Values
    other: Values
    take: Take
    why: Why
    options: tuple[Take, ...]
    result: Values

    @property
    def name(self) -> str:
        """The name of the field."""
        return self.field.name

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.options)


def plan(keep: Side, other: Side, taken: Mapping[str, str] | None = None) -> tuple[Choice, ...]:
    """Every field of the result, in order; `taken` says what the user chose, by the name of the field.

    What the user typed wins over what was imported, the fuller over the emptier. Raises NoSuchChoice.
    """
    wanted = dict(taken or {})
    choices = tuple(_choice(field, keep, other, wanted.pop(field.name, None)) for field in FIELDS)
    for name, take in wanted.items():
        raise NoSuchChoice(name, take)
    return choices


def _choice(field: Field, keep: Side, other: Side, wanted: str | None) -> Choice:
    ours, theirs = keep.of(field), other.of(field)
    options = _options(field, ours, theirs)
    take, why = _default(field, keep, other)
    if wanted is not None and wanted != take:
        if wanted not in options and wanted not in ("keep", "other"):
            raise NoSuchChoice(field.name, wanted)
        take, why = next((each for each in options if each == wanted), take), "chosen" if options else why
    return Choice(field, ours, theirs, take, why, options, _taken(field, ours, theirs, take))


def _options(field: Field, ours: Values, theirs: Values) -> tuple[Take, ...]:
    if ours == theirs or _empty(theirs) or _empty(ours):
        return ("keep", "other") if field.kind == "yes" and ours != theirs else ()
    both = field.kind == "text" and _fits(field, ours, theirs)
    return ("keep", "other", "both") if both else ("keep", "other")


def _empty(values: Values) -> bool:
    return values[0] in ("", None, False)


def _fits(field: Field, ours: Values, theirs: Values) -> bool:
    return not field.limit or len(_under(field, ours, theirs)) <= field.limit


def _under(field: Field, ours: Values, theirs: Values) -> str:
    return _BETWEEN[field.name].join((ours[0], theirs[0]))


def _taken(field: Field, ours: Values, theirs: Values, take: Take) -> Values:
    if take == "both":
        return (_under(field, ours, theirs),)
    return ours if take == "keep" else theirs


def _default(field: Field, keep: Side, other: Side) -> tuple[Take, Why]:
    ours, theirs = keep.of(field), other.of(field)
    if ours == theirs or (_empty(ours) and _empty(theirs)):
        return "keep", "same"
    if _empty(theirs) or _empty(ours):
        return ("keep" if _empty(theirs) else "other"), ("either" if field.kind == "yes" else "only")
    if field.kind == "text":
        return _default_text(field, ours, theirs)
    if keep.has_typed(field) != other.has_typed(field):
        return ("keep" if keep.has_typed(field) else "other"), "typed"
    return _by_kind(field, ours, theirs)


def _default_text(field: Field, ours: Values, theirs: Values) -> tuple[Take, Why]:
    """One that holds the other whole stands for both; else none of the two is lost where they fit."""
    if theirs[0] in ours[0]:
        return "keep", "fuller"
    if ours[0] in theirs[0]:
        return "other", "fuller"
    return ("both", "both") if _fits(field, ours, theirs) else ("keep", "open")


def _by_kind(field: Field, ours: Values, theirs: Values) -> tuple[Take, Why]:
    if field.kind == "day":
        return ("keep" if ours[0] < theirs[0] else "other"), "earlier"
    if field.kind == "answer" and ours[1] and theirs[1]:
        return ("keep" if ours[1] >= theirs[1] else "other"), "later"
    fuller = _fuller_parts if field.kind == "parts" else _fuller_words
    if fuller(ours, theirs):
        return "keep", "fuller"
    return ("other", "fuller") if fuller(theirs, ours) else ("keep", "open")


def _fuller_parts(one: Values, than: Values) -> bool:
    """All that the emptier says, and more."""
    said = [(mine, theirs) for mine, theirs in zip(one, than, strict=True) if theirs not in ("", None)]
    return all(mine == theirs for mine, theirs in said) and one != than


def _fuller_words(one: Values, than: Values) -> bool:
    """ "Awa Diop" says more than "A. Diop", "Hélène" than "Helene", "Awa" than "AWA"."""
    mine, theirs = fold(one[0]).split(), fold(than[0]).split()
    if mine != theirs:
        return bool(theirs) and _begin(theirs, mine)
    return _care(one) > _care(than)


def _begin(short: list[str], long: list[str]) -> bool:
    """Whether every word of one begins a word of the other, each another one."""
    left = list(long)
    for word in sorted(short, key=len, reverse=True):
        match = next((each for each in left if each.startswith(word)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _care(values: Values) -> tuple[int, int, int]:
    """How carefully the same words are written: parts told apart, small letters and capitals, accents."""
    text = str(values[0])
    mixed = not (text.islower() or text.isupper())
    return sum(bool(value) for value in values), int(mixed), sum(not char.isascii() for char in text)


def values(choices: tuple[Choice, ...]) -> dict[str, Value]:
    """The columns of the result."""
    return {
        column: value
        for choice in choices
        for column, value in zip(choice.field.columns, choice.result, strict=True)
    }


def typed(keep: Side, other: Side, choices: tuple[Choice, ...]) -> list[str]:
    """The columns that no import may write over: those typed on the side they are taken from, and all about
    which the user had to choose, or chose."""
    found: set[str] = set(keep.typed - _columns())
    for choice in choices:
        sides = {"keep": (keep,), "other": (other,), "both": (keep, other)}[choice.take]
        if choice.why == "same":
            sides = (keep, other)
        if choice.why == "chosen":
            found |= set(choice.field.columns)
        found |= {column for side in sides for column in choice.field.columns if column in side.typed}
    return sorted(found)


def _columns() -> set[str]:
    return {column for field in FIELDS for column in field.columns}

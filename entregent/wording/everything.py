"""Everything on record about one person as a page that stands alone: to print, or to hand to that person."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from entregent.wording import exchanges, people
from entregent.wording.everything_words import HEADINGS, LABELS, MAIN
from entregent.wording.leaving import birthday
from entregent.wording.times import whole_day

type Document = Mapping[str, Any]

_APART: Final = frozenset(
    {"id", "created_at", "source", "birth_day", "birth_month", "birth_year", "image", "timed"}
)
"""What is said in another way, or only to programs."""
_CODES: Final[dict[str, Mapping[str, str | Promise]]] = {
    "fact.kind": people.FACT_WORDS,
    "reach.kind": people.REACH_WORDS,
    "reach.status": people.STATUS_WORDS | {"known": "", "confirmed": gettext_lazy("confirmed")},
    "position.kind": people.POSITION_WORDS,
    "lifeevent.kind": people.EVENT_WORDS,
    "person.origin": people.ORIGIN_WORDS,
    "person.language": people.LANGUAGE_WORDS,
    "message.language": people.LANGUAGE_WORDS,
    "person.pinned_circle": exchanges.CIRCLE_WORDS,
    "person.triage": exchanges.CIRCLE_WORDS,
    "tie.circle": exchanges.CIRCLE_WORDS,
    "exchange.channel": exchanges.CHANNEL_WORDS,
}
_TIE: Final = ("circle", "exchanges", "sent", "received", "first_on", "last_on", "responsiveness")


class Entry(NamedTuple):
    """One row: its words first, then what else it says, then where it came from."""

    words: str
    values: list[tuple[str, str]]
    source: str


class Section(NamedTuple):
    """The rows of one table under a heading."""

    heading: str
    entries: list[Entry]


def page(document: Document, owner: str, language: str) -> str:
    """The page in the language spoken now, whose code is `language`; nothing runs or comes from elsewhere."""
    context = {
        "language": language,
        "name": document["person"]["name"],
        "owner": owner,
        "day": _day(document["entregent"]["exported_at"]),
        "photos": list(document["tables"].get("portrait", ())),
        "sections": list(_sections(document, owner)),
        "mentions": _mentions(document["mentions"]),
    }
    return render_to_string("wording/everything.html", context)


def _sections(document: Document, owner: str) -> Iterator[Section]:
    name = document["person"]["name"]
    say = _Sayer(name, owner)
    yield Section(_("Who they are"), [say.entry("person", document["person"], with_words=False)])
    known = [table for table in HEADINGS if table in document["tables"]]
    others = [table for table in document["tables"] if table not in HEADINGS]
    for table in (*known, *others):
        rows = document["tables"][table]
        yield Section(str(HEADINGS.get(table, table)), [say.entry(table, row) for row in rows])
    if document["tie"]:
        tie = {field: document["tie"][field] for field in _TIE}
        yield Section(_("What the program worked out from this"), [say.entry("tie", tie, with_words=False)])


def _mentions(counts: Mapping[str, int]) -> str:
    count = sum(counts.values())
    return (
        ngettext(
            "This name also stands in {count} text about somebody else.",
            "This name also stands in {count} texts about others.",
            count,
        ).format(count=count)
        if count
        else ""
    )


class _Sayer:
    """Says rows in words, with both people by name: whoever reads the page is neither "you" nor "them"."""

    def __init__(self, name: str, owner: str) -> None:
        self._name = name
        self._owner = owner

    def entry(self, table: str, row: Document, *, with_words: bool = True) -> Entry:
        """One row of a table."""
        main = next((name for name in MAIN.get(table, ()) if row.get(name)), "") if with_words else ""
        values = [
            (str(LABELS.get(name, name)), said)
            for name, value in row.items()
            if name != main and name not in _APART and (said := self._value(table, name, value))
        ]
        if table == "person" and (day := birthday(row["birth_year"], row["birth_month"], row["birth_day"])):
            values.append((_("Birthday"), day))
        words = self._value(table, main, row[main]) if main else ""
        return Entry(words, values, self._source(row) if "source" in row else "")

    def _value(self, table: str, name: str, value: Any) -> str:
        """In words; nothing where nothing is said."""
        if value in (None, "", [], {}, False):
            return ""
        if name in ("direction", "by"):
            return self._side(value)
        codes = _CODES.get(f"{table}.{name}")
        if codes is not None:
            return str(codes.get(value, value))
        return _said(value)

    def _side(self, code: str) -> str:
        sides = {"in": self._name, "them": self._name, "out": self._owner, "me": self._owner}
        return sides.get(code, _("both sides"))

    def _source(self, row: Document) -> str:
        source, on = row["source"], _day(row["created_at"]) if row.get("created_at") else ""
        if source["import"]:
            text = _("{kind}, imported on {day} ({file})")
            return text.format(kind=source["kind"], day=on, file=source["import"]["name"])
        if source["kind"]:
            return _("{kind}, recorded on {day}").format(kind=source["kind"], day=on)
        return _("noted by {owner} on {day}").format(owner=self._owner, day=on)


def _said(value: Any) -> str:
    if value is True:
        return _("yes")
    if isinstance(value, dict):
        return value["name"] if set(value) == {"id", "name"} else _pairs(value)
    if isinstance(value, list):
        return ", ".join(filter(None, map(_said, value)))
    if isinstance(value, float):
        return f"{value:.2f}"
    return _dated(value) if isinstance(value, str) else str(value)


def _pairs(value: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {said}" for name, each in value.items() if each and (said := _said(each)))


def _dated(text: str) -> str:
    """Days and moments in words, whatever else is a text as it stands."""
    if len(text) > len("2026-03-01T10:20:30.123456+00:00") or text[4:5] != "-":
        return text
    try:
        return _day(text)
    except ValueError:
        return text


def _day(text: str) -> str:
    return whole_day(dt.datetime.fromisoformat(text).date())

"""Puts the cells of one row where their columns say, as the program that wrote them means it."""

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple, cast

from entregent.formats.address_books import pieces, shapes
from entregent.formats.address_books.days import is_no_day, read_date, read_day
from entregent.formats.address_books.drafting import NAMES, Draft
from entregent.formats.address_books.headers import fold
from entregent.formats.address_books.labels import standard_label
from entregent.formats.address_books.values import LAST_EXCHANGE, Column, Kind, Target
from entregent.formats.contacts import Day, Occasion, Relation, Way, WayKind
from entregent.formats.dates import Order

_NO_LABELS: Final = frozenset({"smtp", "ex", "x400", "fax"})
"""Outlook's types of e-mail say by which server it goes, nothing of the address."""


class Cell(NamedTuple):
    """A cell, its column, and what stands beside it: its label as written, preferred or not, its service."""

    text: str
    column: Column
    order: Order | None
    kind: Kind
    label: str = ""
    preferred: bool = False
    service: str = ""

    def labelled(self) -> str:
        """The label in its standard form: the one beside, else that of the column."""
        if self.label and fold(self.label) not in _NO_LABELS:
            return standard_label(self.label)
        return self.column.label


def fill(draft: Draft, cell: Cell) -> None:
    """Puts one cell that holds something into the draft."""
    target = cell.column.target
    if target in NAMES:
        _name(draft, cell)
    else:
        _FILLERS[target](draft, cell)


def _name(draft: Draft, cell: Cell) -> None:
    """A second name for the same is kept beside."""
    if draft.names.setdefault(cell.column.target, cell.text) != cell.text:
        draft.keep(cell.column.name, cell.text)


def _email(draft: Draft, cell: Cell) -> None:
    if shapes.is_exchange_address(cell.text):
        draft.keep(cell.column.name, cell.text)
        return
    text, starred = pieces.unstar(cell.text)
    emails = pieces.emails_in(text)
    label = cell.labelled()
    preferred = cell.preferred or starred or label == "main"
    for address in emails.found:
        draft.reach(Way("email", address, "" if label == "main" else label, preferred))
        preferred = False
    if emails.rest:
        draft.keep(cell.column.name, cell.text)
    if not emails.found:
        draft.leave("unreadable", cell.text)


def _phone(draft: Draft, cell: Cell) -> None:
    for number in pieces.phones_in(cell.text, cell.kind):
        if shapes.is_rounded(number):
            draft.keep(cell.column.name, number)
            draft.leave("damaged", number)
            continue
        number, starred = pieces.unstar(number)
        draft.reach(Way("phone", number, cell.labelled(), cell.preferred or starred))


def _link(draft: Draft, cell: Cell) -> None:
    """A site or a profile; a person's page on LinkedIn is a profile wherever it stands."""
    label = cell.labelled()
    for link in pieces.links_in(cell.text):
        kind: WayKind = "profile" if cell.column.target == "profile" else "website"
        if shapes.is_linkedin(link):
            draft.reach(Way("profile", link, "linkedin", cell.preferred))
        else:
            draft.reach(Way(kind, link, label, cell.preferred))


def _messenger(draft: Draft, cell: Cell) -> None:
    label = cell.service.casefold() or cell.labelled()
    for handle in pieces.split_google(cell.text):
        if handle:
            draft.reach(Way("messenger", handle, label, cell.preferred))


def _work(draft: Draft, cell: Cell) -> None:
    for text in pieces.split_google(cell.text):
        if text:
            draft.works_as(cell.column.slot, cell.column.target, text)


def _address(draft: Draft, cell: Cell) -> None:
    """Google writes several addresses of one label into each cell; the same place in each is one address."""
    part = "whole" if cell.column.target == "address" else cell.column.target
    slot = cell.column.slot
    parts = pieces.split_google(cell.text) if cell.kind == "google" else [cell.text]
    for index, text in enumerate(parts):
        if text:
            draft.lives_at(f"{slot} {index}" if index else slot, cell.labelled(), part, text)


def _birthday(draft: Draft, cell: Cell) -> None:
    if is_no_day(cell.text):
        return
    draft.birthday = read_day(cell.text, cell.order)
    if draft.birthday is None:
        draft.birthday = Day(text=cell.text)
        draft.leave("birthday", cell.text)


def _birth_part(draft: Draft, cell: Cell) -> None:
    draft.born[cell.column.target] = cell.text


def _occasion(draft: Draft, cell: Cell) -> None:
    label = cell.labelled() or cell.column.name
    for text in pieces.split_google(cell.text):
        if not text or is_no_day(text):
            continue
        day = read_day(text, cell.order)
        draft.occasions.append(Occasion(label, day or Day(text=text)))
        if day is None:
            draft.leave("date", text)


def _relation(draft: Draft, cell: Cell) -> None:
    for name in pieces.names_in(cell.text, cell.column.label):
        if name:
            draft.relations.append(Relation(name, cell.labelled()))


def _note(draft: Draft, cell: Cell) -> None:
    draft.notes.append(cell.text)


def _group(draft: Draft, cell: Cell) -> None:
    """An e-mail address among the groups has leaked there, as among the labels of ways."""
    for word in pieces.words_in(cell.text, cell.kind):
        if shapes.is_email(word):
            draft.reach(Way("email", word))
            draft.leave("address_leak", f"{cell.column.name}: {word}")
        else:
            draft.groups.append(word)


def _interest(draft: Draft, cell: Cell) -> None:
    draft.interests.extend(pieces.words_in(cell.text, cell.kind))


def _language(draft: Draft, cell: Cell) -> None:
    draft.languages.append(cell.text)


def _met(draft: Draft, cell: Cell) -> None:
    part = cell.column.target.removeprefix("met_")
    if getattr(draft.met, part):
        draft.keep(cell.column.name, cell.text)
        return
    if part == "how":
        draft.met = draft.met._replace(how=cell.text)
    elif part == "where":
        draft.met = draft.met._replace(where=cell.text)
    else:
        draft.met = draft.met._replace(through=cell.text)


def _met_on(draft: Draft, cell: Cell) -> None:
    day = _date(draft, cell)
    if day is not None and draft.met.on is None:
        draft.met = draft.met._replace(on=day)


def _last_exchange(draft: Draft, cell: Cell) -> None:
    day = _date(draft, cell)
    if day is not None:
        draft.keep(LAST_EXCHANGE, day.isoformat())


def _date(draft: Draft, cell: Cell) -> date | None:
    """A day that must be one; words in its place are kept beside and reported."""
    if is_no_day(cell.text):
        return None
    day = read_date(cell.text, cell.order)
    if day is None:
        draft.keep(cell.column.name, cell.text)
        draft.leave("date", cell.text)
    return day


def _other(draft: Draft, cell: Cell) -> None:
    texts = pieces.split_google(cell.text) if cell.kind == "google" else [cell.text]
    for text in texts:
        draft.keep(cell.label or cell.column.name, text)


def _display_name(draft: Draft, cell: Cell) -> None:
    """Outlook repeats name and address; only what is neither says anything."""
    given, family = draft.names.get("given", ""), draft.names.get("family", "")
    said = [
        draft.names.get("whole_name", ""),
        f"{given} {family}",
        *(way.value for way in draft.ways.values()),
    ]
    known = {fold(text) for text in said}
    bare = pieces.emails_in(cell.text).rest.strip(" <>()[]\"'")
    if fold(cell.text) not in known and fold(bare) not in known:
        draft.keep(cell.column.name, cell.text)


def _ignore(draft: Draft, cell: Cell) -> None:
    """The user said that the column is not wanted."""


_Filler = Callable[[Draft, Cell], None]
_FILLERS: Final = cast(
    "dict[Target, _Filler]",
    {
        "email": _email, "phone": _phone, "profile": _link, "website": _link, "messenger": _messenger,
        **dict.fromkeys(("company", "title", "department"), _work),
        **dict.fromkeys(
            ("address", "street", "extended", "box", "city", "region", "code", "country"), _address
        ),
        "birthday": _birthday, **dict.fromkeys(("birth_day", "birth_month", "birth_year"), _birth_part),
        "occasion": _occasion, "relation": _relation, "note": _note, "group": _group,
        "interest": _interest, "language": _language,
        **dict.fromkeys(("met_how", "met_where", "met_through"), _met), "met_on": _met_on,
        "last_exchange": _last_exchange, "display_name": _display_name, "other": _other,
        "label": _other, "service": _other, "ignore": _ignore,
    },
)  # fmt: skip

"""Joins the files of an archive: one key a person, by profile address, else by a name that only one bears."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from entregent.formats.linkedin.archive import Archive
from entregent.formats.linkedin.names import fold_name
from entregent.formats.linkedin.values import Connection, Counterpart, Endorsement, Invitation, Message, Note


@dataclass(slots=True)
class People:
    """The people of one archive, for joining its files. Feed it with `add`, then ask `key_of`."""

    _keys: dict[str, set[str]] = field(default_factory=dict)
    _without_url: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, url_key: str, *, is_connection: bool = False) -> None:
        """Records that a person bears this name; connections without an address count as one person each."""
        folded = fold_name(name)
        if not folded:
            return
        if url_key:
            self._keys.setdefault(folded, set()).add(url_key)
        elif is_connection:
            self._without_url[folded] = self._without_url.get(folded, 0) + 1

    def key_of(self, name: str, url_key: str = "") -> str:
        """`linkedin.com/in/…` where the address is known or one person alone has this name; else `name:…`.

        "" when several people have this name, so that nobody is taken for another in silence, or none is.
        """
        folded = fold_name(name)
        if url_key or not folded:
            return url_key
        addresses, others = self._keys.get(folded, set()), self._without_url.get(folded, 0)
        if len(addresses) + others > 1:
            return ""
        return next(iter(addresses), f"name:{folded}")


def join_people(archive: Archive) -> People:
    """The people named by the connections, invitations, messages, endorsements and notes: one pass."""
    people = People()
    for file in archive.readable:
        if file.kind not in ("connections", "invitations", "messages", "endorsements", "notes"):
            continue
        for outcome in archive.read(file):
            if isinstance(outcome, Connection):
                people.add(outcome.typed, outcome.url_key, is_connection=True)
            else:
                _add_all(people, _named_in(outcome))
    return people


def _add_all(people: People, named: Iterable[Counterpart]) -> None:
    for person in named:
        people.add(person.name, person.url_key)


def _named_in(outcome: object) -> Iterable[Counterpart]:
    if isinstance(outcome, Message):
        return outcome.others + outcome.copied
    if isinstance(outcome, Invitation | Endorsement | Note):
        return (outcome.other,)
    return ()

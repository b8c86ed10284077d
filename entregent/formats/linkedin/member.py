"""Finds whose archive it is: the person in whom all of its files agree."""

from collections import Counter
from collections.abc import Iterable, Mapping

from entregent.formats.linkedin.messages import said_side, split_people
from entregent.formats.linkedin.names import clean_name, fold_name, full_name, is_anonymous
from entregent.formats.linkedin.profiles import profile_key
from entregent.formats.linkedin.rows import Member, Record
from entregent.formats.linkedin.values import Counterpart, Kind

_UNKNOWN = Member()


def find_member(records: Mapping[Kind, Iterable[Record]]) -> Member:
    """The member, from the records of each kind.

    The profile gives the name, the directions of invitations the name and the key; in messages the member
    is the one person whom they all name. Two people who only wrote to each other are told apart by name,
    then by the connections: nobody is connected to oneself.
    """
    profile = _from_profile(records.get("profile", ()))
    invited = _from_directions(map(_invitation_ends, records.get("invitations", ())))
    name, key = profile or invited.name, invited.url_key
    if name and key:
        return Member(name, key)
    written = _from_messages(records.get("messages", ()), name, records.get("connections", ()))
    return Member(name or written.name, key or written.url_key)


def _from_profile(records: Iterable[Record]) -> str:
    for record in records:
        name = clean_name(record["given"], record["family"])
        if name.given or name.family:
            return full_name(name.given, name.family)
    return ""


_Ends = tuple[str, list[Counterpart], list[Counterpart]]


def _invitation_ends(record: Record) -> _Ends:
    sender = Counterpart(record["sender"], profile_key(record["sender_url"]))
    recipient = Counterpart(record["recipient"], profile_key(record["recipient_url"]))
    return record["direction"], [sender], [recipient]


def _message_ends(record: Record) -> _Ends:
    sender = Counterpart(record["sender"], profile_key(record["sender_url"]))
    return record["direction"], [sender], list(split_people(record["recipients"], record["recipient_urls"]))


def _from_directions(ends: Iterable[_Ends]) -> Member:
    people: Counter[Counterpart] = Counter()
    for direction, senders, recipients in ends:
        said = said_side(direction)
        if said:
            people.update(senders if said == "out" else recipients[:1])
    return _member(people)


def _member(people: Counter[Counterpart]) -> Member:
    if not people:
        return _UNKNOWN
    person = max(people, key=lambda person: (people[person], bool(person.url_key)))
    return Member(person.name, person.url_key)


def _from_messages(records: Iterable[Record], name: str, connections: Iterable[Record]) -> Member:
    told: list[_Ends] = []
    everyone: Counter[str] = Counter()
    names: dict[str, Counter[Counterpart]] = {}
    for ends in map(_message_ends, records):
        told.append(ends) if said_side(ends[0]) and len(told) < 1000 else None
        present = {_key(person): person for person in (*ends[1], *ends[2]) if not _is_nobody(person)}
        everyone.update(present.keys())
        for key, person in present.items():
            names.setdefault(key, Counter())[person] += 1
    if told:
        return _from_directions(told)
    return _in_all(everyone, names, name, connections)


def _in_all(
    everyone: Counter[str],
    names: Mapping[str, Counter[Counterpart]],
    name: str,
    connections: Iterable[Record],
) -> Member:
    if not everyone:
        return _UNKNOWN
    most = max(everyone.values())
    candidates = [key for key, count in everyone.items() if count == most]
    same_name = [key for key in everyone if _is_named(names[key], name)] if name else []
    if same_name:
        candidates = [max(same_name, key=lambda key: everyone[key])]
    if len(candidates) > 1:
        known = {_key(_connected(record)) for record in connections}
        candidates = [key for key in candidates if key not in known]
    return _member(names[candidates[0]]) if len(candidates) == 1 else _UNKNOWN


def _is_named(people: Iterable[Counterpart], name: str) -> bool:
    return any(fold_name(person.name) == fold_name(name) for person in people)


def _connected(record: Record) -> Counterpart:
    return Counterpart(full_name(record["given"], record["family"]), profile_key(record["url"]))


def _key(person: Counterpart) -> str:
    return person.url_key or fold_name(person.name)


def _is_nobody(person: Counterpart) -> bool:
    return not person.url_key and is_anonymous(person.name)

"""Writes cards as vCard 4.0 or 3.0, such that reading them gives the same cards."""

from collections.abc import Iterable, Iterator

from entregent.formats.contentlines import (
    ContentLine,
    Parameter,
    escape,
    escape_address,
    write_line,
)
from entregent.formats.vcard.days import OMITTED, write_day
from entregent.formats.vcard.grouping import Groups
from entregent.formats.vcard.labels import label_of, standard_label
from entregent.formats.vcard.pictures import write_picture
from entregent.formats.vcard.properties import DERIVED
from entregent.formats.vcard.reaching import NAMED_SO, NO_SERVICE
from entregent.formats.vcard.said import marked
from entregent.formats.vcard.values import (
    BINARY,
    UNMARKED,
    Address,
    Card,
    Entry,
    Extra,
    Handle,
    Marks,
    Name,
    Occasion,
    Organisation,
    Profile,
    Relation,
    Version,
)

Written = tuple[str, Marks, tuple[Parameter, ...], str]
"""A line to be: its property, the marks that may want a group, its parameters, its value."""


def write_cards(cards: Iterable[Card], version: Version = "4.0") -> bytes:
    """`cards` in UTF-8, lines folded at 75 octets and ended by CR LF (RFC 6350; 3.0: RFC 2426).

    `version` is 4.0 or 3.0. What 3.0 has no word for is written as Apple does (`X-ABDATE`, `X-ABLabel`,
    `X-APPLE-OMIT-YEAR`), else under its name of 4.0. Texts lose carriage returns and outer white space.
    """
    return b"".join(write_card(card, version) for card in cards)


def write_card(card: Card, version: Version = "4.0") -> bytes:
    """One card; see `write_cards`."""
    groups = Groups(card)
    lines = [ContentLine("", "BEGIN", (), "VCARD"), ContentLine("", "VERSION", (), version)]
    for name, marks, params, value in _lines(card, version):
        lines += groups.grouped(name, marks, params, value)
    lines += [_extra(extra, version) for extra in card.extras]
    lines.append(ContentLine("", "END", (), "VCARD"))
    return b"".join(write_line(line) for line in lines)


def _extra(extra: Extra, version: Version) -> ContentLine:
    params, value = extra.params, extra.value
    if version == "3.0" and value.startswith(BINARY):
        params, value = (*params, Parameter("ENCODING", ("b",))), value.removeprefix(BINARY)
    return ContentLine(extra.group, extra.name, params, value)


def _lines(card: Card, version: Version) -> Iterator[Written]:
    if card.product:
        yield "PRODID", UNMARKED, (), escape(card.product)
    yield from _who(card, version)
    yield from _where(card, version)
    for occasion in card.occasions:
        yield _occasion(occasion, version)
    for relation in card.relations:
        yield _relation(relation, version)
    yield from _entries("NOTE", card.notes, version)
    if card.categories:
        yield "CATEGORIES", UNMARKED, (), ",".join(map(escape, card.categories))
    for member in card.members:
        name = "MEMBER" if version == "4.0" else "X-ADDRESSBOOKSERVER-MEMBER"
        yield name, UNMARKED, (), escape_address(member)
    for picture in card.pictures:
        params, value = write_picture(picture, version)
        yield picture.role.upper(), picture.marks, params, value
    for name, text in (("UID", card.uid), ("REV", card.revised)):
        if text:
            yield name, UNMARKED, (), escape_address(text)


def _entries(
    name: str, entries: Iterable[Entry], version: Version, *params: Parameter, address: bool = False
) -> Iterator[Written]:
    for entry in entries:
        value = escape_address(entry.value) if address else escape(entry.value)
        yield name, entry.marks, marked(entry.marks, version, *params), value


def _who(card: Card, version: Version) -> Iterator[Written]:
    """The names, what is addressed, and how one speaks of them."""
    if card.kind:
        yield _kind(card.kind, version)
    if not card.formatted:
        # Both versions want a written-out name
        yield "FN", UNMARKED, (DERIVED,) if card.called else (), escape(card.called)
    yield from _entries("FN", card.formatted, version)
    if not card.names and version == "3.0":
        yield "N", UNMARKED, (), ";;;;"
    for name in card.names:
        yield "N", name.marks, _sorted(name.sort_as, name.marks, version), _name(name)
    yield from _entries("NICKNAME", card.nicknames, version)
    yield from _phonetic(card)
    yield from _entries("LANG", card.languages, version)
    if card.gender:
        identity = f";{escape(card.gender.identity)}" if card.gender.identity else ""
        yield "GENDER", UNMARKED, (), card.gender.sex + identity
    yield from _entries("GRAMGENDER", card.grammatical_genders, version)
    yield from _entries("PRONOUNS", card.pronouns, version)


def _kind(kind: str, version: Version) -> Written:
    if version == "3.0" and kind == "org":
        return "X-ABShowAs", UNMARKED, (), "COMPANY"
    return "KIND" if version == "4.0" else "X-ADDRESSBOOKSERVER-KIND", UNMARKED, (), escape(kind)


def _sorted(sort_as: tuple[str, ...], marks: Marks, version: Version) -> tuple[Parameter, ...]:
    return marked(marks, version, *((Parameter("SORT-AS", sort_as),) if sort_as else ()))


def _name(name: Name) -> str:
    parts = [name.family, name.given, name.additional, name.prefixes, name.suffixes]
    if name.second_family or name.generation:
        parts += [name.second_family, name.generation]
    return ";".join(",".join(map(escape, part)) for part in parts)


def _phonetic(card: Card) -> Iterator[Written]:
    said = card.phonetic
    for name, text in (
        ("X-PHONETIC-FIRST-NAME", said.given),
        ("X-PHONETIC-MIDDLE-NAME", said.middle),
        ("X-PHONETIC-LAST-NAME", said.family),
        ("X-PHONETIC-ORG", said.organisation),
    ):
        if text:
            yield name, UNMARKED, (), escape(text)


def _where(card: Card, version: Version) -> Iterator[Written]:
    """The ways to reach them, and where they work."""
    internet = (Parameter("TYPE", ("INTERNET",)),) if version == "3.0" else ()
    yield from _entries("EMAIL", card.emails, version, *internet)
    yield from _entries("TEL", card.phones, version)
    for handle in card.handles:
        yield _handle(handle, version)
    for profile in card.profiles:
        yield _profile(profile, version)
    yield from _entries("URL", card.urls, version, address=True)
    for address in card.addresses:
        yield from _address(address, card.addresses, version)
    for place in card.organisations:
        yield "ORG", place.marks, _sorted(place.sort_as, place.marks, version), _organisation(place)
    yield from _entries("TITLE", card.titles, version)
    yield from _entries("ROLE", card.roles, version)


def _handle(handle: Handle, version: Version) -> Written:
    service = () if handle.service == handle.scheme else (Parameter("X-SERVICE-TYPE", (handle.service,)),)
    value = f"{handle.scheme}:{handle.name}" if handle.scheme else handle.name
    return "IMPP", handle.marks, marked(handle.marks, version, *service), escape_address(value)


def _profile(profile: Profile, version: Version) -> Written:
    name, service, user = "SOCIALPROFILE", "SERVICE-TYPE", "USERNAME"
    if version == "3.0":
        is_type = profile.service == profile.service.strip() and "," not in profile.service
        name, user = "X-SOCIALPROFILE", "X-USER"
        service = "TYPE" if is_type and profile.service not in NO_SERVICE else service
    params = [Parameter(service, (profile.service,))] if profile.service else []
    if profile.user and profile.url:
        params.append(Parameter(user, (profile.user,)))
    value = profile.url or profile.user
    if not profile.url:
        value = NAMED_SO + value if version == "3.0" else value
        params += [Parameter("VALUE", ("text",))] if version == "4.0" else []
    return name, profile.marks, marked(profile.marks, version, *params), escape_address(value)


def _address(address: Address, all_of_them: tuple[Address, ...], version: Version) -> Iterator[Written]:
    value = ";".join(map(escape, _parts(address)))
    label = (Parameter("LABEL", (address.label,)),) if address.label else ()
    if version == "4.0" or not label:
        yield "ADR", address.marks, marked(address.marks, version, *label), value
        return
    kinds = address.marks.kinds
    if _has_parts(address):
        yield "ADR", address.marks, marked(address.marks, version), value
        yield "LABEL", UNMARKED, marked(Marks(kinds), version), escape(address.label)
    elif any(other.marks.kinds == kinds and _has_parts(other) for other in all_of_them):
        # As a line of its own it would be taken for the label of that other address
        yield "ADR", address.marks, marked(address.marks, version, *label), value
    else:
        yield "LABEL", address.marks, marked(address.marks, version), escape(address.label)


def _parts(address: Address) -> tuple[str, ...]:
    return (
        address.box, address.extended, address.street, address.locality, address.region, address.code,
        address.country, *address.more,
    )  # fmt: skip


def _has_parts(address: Address) -> bool:
    return any(_parts(address))


def _organisation(place: Organisation) -> str:
    return ";".join(map(escape, (place.name, *place.units)))


def _occasion(occasion: Occasion, version: Version) -> Written:
    names = {"birthday": "BDAY", "anniversary": "ANNIVERSARY", "death": "DEATHDATE", "other": "X-ABDATE"}
    name, marks = names[occasion.kind], occasion.marks
    if version == "3.0" and occasion.kind == "anniversary" and not marks.label:
        name, marks = "X-ABDATE", _labelled(marks, standard_label("Anniversary"))
    value, omits = write_day(occasion.day, version)
    params = [Parameter("VALUE", ("text",))] if occasion.day.text else []
    if omits:
        params.append(Parameter("X-APPLE-OMIT-YEAR", (str(OMITTED),)))
    return name, marks, marked(marks, version, *params), escape(value)


def _labelled(marks: Marks, label: str, *, without_kinds: bool = False) -> Marks:
    kinds = () if without_kinds else marks.kinds
    return Marks(kinds, marks.preferred, label, marks.language, marks.altid, marks.params, marks.group)


def _relation(relation: Relation, version: Version) -> Written:
    """Apple knows the relations of its labels, 4.0 those of its types."""
    marks, value = relation.marks, escape(relation.value)
    if version == "4.0" or relation.is_uri:
        params = marked(marks, version, Parameter("VALUE", ("uri" if relation.is_uri else "text",)))
        return "RELATED", marks, params, escape_address(relation.value) if relation.is_uri else value
    label = label_of(marks.kinds[0]) if len(marks.kinds) == 1 and not marks.label else ""
    if label:
        marks = _labelled(marks, label, without_kinds=True)
    return "X-ABRELATEDNAMES", marks, marked(marks, version), value

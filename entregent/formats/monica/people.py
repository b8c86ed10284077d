"""Makes contacts of the people of a Monica account, with all that belongs to each."""

from collections.abc import Iterator
from typing import Final

from entregent.formats.contacts import Contact, Day, Meeting, Other, Postal, Relation, Way, WayKind, Work
from entregent.formats.monica.index import Index, read_day, yes
from entregent.formats.monica.tables import special_date
from entregent.formats.monica.values import Row

_MESSENGERS: Final = (
    "whatsapp",
    "telegram",
    "skype",
    "signal",
    "messenger",
    "wechat",
    "matrix",
    "xmpp",
)
_PROFILES: Final = (
    "facebook", "twitter", "linkedin", "instagram", "mastodon", "github", "tiktok", "youtube", "xing",
    "bluesky",
)  # fmt: skip
_OTHERS: Final = ("food_preferences", "is_starred", "is_dead", "last_talked_to")
"""Fields kept under Monica's own name."""


def contact_of(row: Row, index: Index) -> Contact | None:
    """The contact of a row of `contacts`, None where it bears no name at all."""
    fields = row.fields
    names = [fields.get(part, "").strip() for part in ("first_name", "middle_name", "last_name")]
    nickname = fields.get("nickname", "").strip()
    if not any(names) and not nickname:
        return None
    key = fields.get("id", "")
    return Contact(
        line=row.line,
        uid=index.people[key],
        typed=" ".join(filter(None, names)) or nickname,
        given=names[0],
        additional=names[1],
        family=names[2],
        nickname=nickname,
        ways=tuple(_ways(index, key)),
        addresses=tuple(_address(index, each) for each in index.owned("addresses", key)),
        works=tuple(dict.fromkeys(_works(row, index))),
        birthday=_special(index, special_date(dict(fields), "birthdate")),
        relations=tuple(_relations(index, key)),
        groups=tuple(_tags(index, key)),
        note=fields.get("description", "").strip(),
        met=_met(row, index),
        others=tuple(_others(row, index)),
    )


def full_name(index: Index, key: str) -> str:
    """The name of a contact by its key in the file, "" where there is no such contact."""
    fields = index.row("contacts", key)
    names = (fields.get(part, "").strip() for part in ("first_name", "middle_name", "last_name"))
    return " ".join(filter(None, names)) or fields.get("nickname", "").strip()


def relation_kind(row: Row, index: Index) -> str:
    """What a row of `relationships` calls the tie."""
    return row.fields.get("type") or index.named(
        "relationship_types", row.fields.get("relationship_type_id", "")
    )


def _ways(index: Index, key: str) -> Iterator[Way]:
    for row in index.owned("contact_fields", key):
        value = row.fields.get("data", "").strip()
        if value:
            kind = index.row("contact_field_types", _type_key(row))
            name = kind.get("name", "")
            yield Way(_way_kind(name, kind.get("type", ""), kind.get("protocol", ""), value), value, name)


def _type_key(row: Row) -> str:
    return row.fields.get("contact_field_type_id") or row.fields.get("type", "")


def _way_kind(name: str, kind: str, protocol: str, value: str) -> WayKind:
    """Monica's own two types, else the service by its name, else what the value looks like."""
    plain = name.lower()
    if kind == "email" or protocol == "mailto:":
        return "email"
    if any(service in plain for service in _MESSENGERS):
        return "messenger"
    if any(service in plain for service in _PROFILES):
        return "profile"
    if kind == "phone" or protocol == "tel:":
        return "phone"
    return _seen_kind(value)


def _seen_kind(value: str) -> WayKind:
    if "://" in value or value.startswith("www."):
        return "website"
    if "@" in value.strip("@") and " " not in value:
        return "email"
    digits = sum(char.isdigit() for char in value)
    return "phone" if digits >= 6 and not any(char.isalpha() for char in value) else "profile"


def _address(index: Index, row: Row) -> Postal:
    place = index.row("places", row.fields.get("place_id", "")) or row.fields
    street, city, region, code, country = (
        place.get(part, "") for part in ("street", "city", "province", "postal_code", "country")
    )
    label = row.fields.get("name", "")
    return Postal(street=street, city=city, region=region, code=code, country=country, label=label)


def _works(row: Row, index: Index) -> Iterator[Work]:
    work = Work(company=row.fields.get("company", "").strip(), title=row.fields.get("job", "").strip())
    if any(work):
        yield work
    for held in index.owned("occupations", row.fields.get("id", "")):
        company = index.named("companies", held.fields.get("company_id", ""))
        if company or held.fields.get("title"):
            yield Work(company=company, title=held.fields.get("title", ""))


def _special(index: Index, key: str) -> Day | None:
    """One of Monica's days: of an age, only the year is known; it may also be the year that is not."""
    fields = index.row("special_dates", key)
    day = read_day(fields.get("date", ""))
    if day is None:
        return Day(text=fields["date"]) if fields.get("date") else None
    if yes(fields.get("is_age_based", "")):
        return Day(day.year)
    return Day(None if yes(fields.get("is_year_unknown", "")) else day.year, day.month, day.day)


def _relations(index: Index, key: str) -> Iterator[Relation]:
    for row in index.owned("relationships", key, "of_contact"):
        name = full_name(index, row.fields.get("contact_is", ""))
        if name:
            yield Relation(name, relation_kind(row, index))


def _tags(index: Index, key: str) -> Iterator[str]:
    for row in index.owned("contact_tag", key):
        name = row.fields.get("tag") or index.named("tags", row.fields.get("tag_id", ""))
        if name:
            yield name


def _met(row: Row, index: Index) -> Meeting | None:
    fields = dict(row.fields)
    day = index.row("special_dates", special_date(fields, "first_met_date"))
    whole = not yes(day.get("is_year_unknown", "")) and not yes(day.get("is_age_based", ""))
    through = fields.get("first_met_through_contact_id") or fields.get("first_met_through", "")
    met = Meeting(
        how=fields.get("first_met_additional_info", "").strip(),
        where=fields.get("first_met_where", "").strip(),
        on=read_day(day.get("date", "")) if whole else None,
        through=full_name(index, through),
    )
    return met if any(met) else None


def _others(row: Row, index: Index) -> Iterator[Other]:
    fields = dict(row.fields)
    for name in _OTHERS:
        if fields.get(name, "").strip() not in ("", "0"):
            yield Other(name, fields[name].strip())
    if fields.get("is_active", "1") == "0":
        yield Other("is_active", "0")
    died = _special(index, special_date(fields, "deceased_date"))
    if died is not None:
        yield Other("deceased_date", _said(died))
    for pet in index.owned("pets", fields.get("id", "")):
        told = (pet.fields.get("name", ""), pet.fields.get("category", ""))
        if any(told):
            yield Other("pet", ", ".join(filter(None, told)))
        elif pet.fields.get("pet_category_id"):
            yield Other("pet_category_id", pet.fields["pet_category_id"])


def _said(day: Day) -> str:
    if day.text or day.month is None:
        return day.text or str(day.year)
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"

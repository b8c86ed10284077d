"""The people of the demo: who they are, what they do, how to reach them, what they told; and the user."""

import datetime as dt
from typing import Final

from entregent.core.folding import fold
from entregent.formats.linkedin.profiles import profile_key
from entregent.records.demo import cast, history
from entregent.records.demo.character import Born, Character, Note
from entregent.records.demo.rows import SOURCE, Rows, dice, slug
from entregent.records.models import Fact, Group, Membership, Person, Position, Reach

STUDIES, EXCHANGE = (-17, -13), (-15, -14)
HALDEN, SOREL, LUMEN = (-12, -9), (-9, -4), (-4, 0)
WORK_FACTS: Final = ("skill", "need", "school")
_TRIAGE: Final = {"close": "close", "wider": "known", "once": "known", "weak": "", "never": ""}
_MINE: Final = (
    ("skill", "scénographie"), ("skill", "gestion de projet"), ("skill", "exhibition design"),
    ("interest", "chant choral"), ("interest", "jardinage"), ("interest", "randonnée"),
    ("interest", "hill walking"), ("interest", "choral singing"), ("place", "Ambrelieu"),
)  # fmt: skip
_YEARS: Final = {cast.SCHOOL: STUDIES, cast.UNIVERSITY: EXCHANGE, cast.SOREL: SOREL, cast.HALDEN: HALDEN}


def fill(rows: Rows, language: str) -> None:
    """Everybody of the cast, and the user's own career."""
    groups = _groups(rows, language)
    for one in cast.everybody():
        rows.people[one.name] = _person(rows, one)
    for one in cast.everybody():
        person = rows.people[one.name]
        person.met_through = rows.people.get(one.through)
        rows.add(person)
        _work(rows, one, person)
        _past(rows, one, person)
        _reaches(rows, one, person)
        for number, note in enumerate(one.notes):
            _fact(rows, person, note, _told_ago(one, number), number)
        rows.add(
            Membership(id=rows.id_of("member", one.name), owner=rows.owner, group=groups[one.milieu],
                       person=person, source=SOURCE)
        )  # fmt: skip
    _me(rows)


def _told_ago(one: Character, number: int) -> int:
    """Things are told when people talk: one of the last moments before the last two months, or the last."""
    moments = history.days(one)
    late = [ago for ago in moments if 60 <= ago <= 420] or moments[-1:]
    return dice(one.name, "fact", number).choice(late)


def _groups(rows: Rows, language: str) -> dict[str, Group]:
    """A group for each milieu: the one on record under that name, else a new one."""
    known = {group.name: group for group in Group.objects.filter(owner=rows.owner)}
    found: dict[str, Group] = {}
    for code, milieu in cast.MILIEUS.items():
        name = milieu.group(language)
        if name not in known:
            known[name] = Group(id=rows.id_of("group", code), owner=rows.owner, name=name)
            rows.add(known[name])
        found[code] = known[name]
    return found


def _person(rows: Rows, one: Character) -> Person:
    milieu, chance = cast.milieu(one), dice(one.name, "person")
    met = None if one.near == "never" or one.milieu == "family" else rows.ago(chance.randint(1_150, 4_200))
    connected = rows.ago(chance.randint(200, 1_800)) if one.milieu not in ("family", "neighbours") else None
    born = _born(rows, one.born)
    triage = _TRIAGE[one.near]
    return Person(
        id=rows.id_of("person", one.name), owner=rows.owner, source=SOURCE, name=one.name, given=one.given,
        family=one.family, sort_name=fold(f"{one.family} {one.given}"), language=one.language,
        register=one.register if one.language == "fr" else "", place=one.place, origin=milieu.origin,
        met_how=milieu.met(one.language) if met else "", met_where=milieu.where if met else "", met_on=met,
        connected_on=connected, birth_day=born.day or None, birth_month=born.month or None,
        birth_year=born.year, triage=triage, triaged_at=rows.at(rows.ago(300), 18) if triage else None,
        friend=one.milieu == "friends", worked_together=one.milieu in ("lumen", "sorel", "halden"),
    )  # fmt: skip


def _born(rows: Rows, born: Born | None) -> Born:
    if born is None or born.ahead is None:
        return born or Born()
    day = rows.on + dt.timedelta(days=born.ahead)
    return Born(day.day, day.month)


def _work(rows: Rows, one: Character, person: Person) -> None:
    if not one.title and not one.organisation:
        return
    chance = dice(one.name, "work")
    since = rows.on.year - chance.randint(1, 12)
    rows.add(
        Position(
            id=rows.id_of("work", one.name), owner=rows.owner, person=person, source=SOURCE,
            organisation=rows.organisation(one.organisation, "company"),
            title=one.title[:1].upper() + one.title[1:],
            started=str(since) if one.organisation else "",
        )
    )  # fmt: skip


def _past(rows: Rows, one: Character, person: Person) -> None:
    """The school, the former employer or the association that they share with the user."""
    milieu = cast.milieu(one)
    if not milieu.shared or milieu.shared == one.organisation:
        return
    start, end = _YEARS.get(milieu.shared, (-dice(one.name, "member").randint(3, 9), 0))
    late = dice(one.name, "past").randint(0, 1)
    rows.add(
        Position(
            id=rows.id_of("past", one.name), owner=rows.owner, person=person, source=SOURCE, kind=milieu.kind,
            organisation=rows.organisation(milieu.shared), started=str(rows.on.year + start + late),
            ended=str(rows.on.year + end + late) if end else "", current=not end,
        )
    )  # fmt: skip


def _reaches(rows: Rows, one: Character, person: Person) -> None:
    chance, name = dice(one.name, "reach"), slug(one)
    ways: list[tuple[str, str, str]] = []
    if one.near != "never":
        host = fold(one.organisation).replace(" ", "-") or ("mail" if one.language == "en" else "courriel")
        mail = f"{name.replace('-', '.', 1)}@{host}.example"
        ways.append(("email", mail, mail))
    if one.near == "close":
        phone = _phone(one, chance.randint(0, 9_999))
        ways.append(("phone", phone, phone.replace(" ", "")))
    if person.connected_on:
        url = f"https://www.linkedin.com/in/{name}-made-up-demo"
        ways.append(("profile", url, profile_key(url)))
    for kind, value, key in ways:
        rows.add(
            Reach(id=rows.id_of("reach", one.name, kind), owner=rows.owner, person=person, source=SOURCE,
                  kind=kind, value=value, key=key)
        )  # fmt: skip


def _phone(one: Character, number: int) -> str:
    """A number of the ranges kept for fiction (Arcep, Ofcom)."""
    if one.language == "en":
        return f"+44 7700 900{number % 1_000:03}"
    return f"+33 6 39 98 {number // 100:02} {number % 100:02}"


def _fact(rows: Rows, person: Person, note: Note, ago: int, number: int) -> None:
    rows.add(
        Fact(
            id=rows.id_of("fact", person.pk, number), owner=rows.owner, person=person, source=SOURCE,
            kind=note.kind, text=note.text, folded=fold(note.text)[:300],
            beyond_work=note.kind not in WORK_FACTS, on=rows.ago(ago),
        )
    )  # fmt: skip


def _me(rows: Rows) -> None:
    """The user's own row, made where there is none, with positions, schools, skills and likes."""
    me = Person.objects.filter(owner=rows.owner, is_self=True).first()
    if me is None:
        name = rows.owner.name or "Camille"
        me = Person(id=rows.id_of("me"), owner=rows.owner, is_self=True, name=name, sort_name=fold(name),
                    source=SOURCE)  # fmt: skip
        rows.add(me)
    rows.me = me
    stays = (
        ("study", cast.SCHOOL, "", STUDIES), ("study", cast.UNIVERSITY, "", EXCHANGE),
        ("work", cast.HALDEN, "Exhibition designer", HALDEN), ("work", cast.SOREL, "Études et conseil",
        SOREL),
        ("work", cast.LUMEN, "Scénographe", LUMEN), ("membership", cast.CHOIR, "", (-6, 0)),
        ("membership", cast.GARDEN, "", (-3, 0)),
    )  # fmt: skip
    for kind, name, title, (start, end) in stays:
        rows.add(
            Position(
                id=rows.id_of("mine", name), owner=rows.owner, person=me, source=SOURCE, kind=kind,
                title=title,
                organisation=rows.organisation(name), started=str(rows.on.year + start),
                ended=str(rows.on.year + end) if end else "", current=not end,
            )
        )  # fmt: skip
    for number, (kind, text) in enumerate(_MINE):
        _fact(rows, me, Note(kind, text), 900, number)

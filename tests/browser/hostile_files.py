"""Files of every kind that can be imported, each of whose texts is a payload."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from tests.browser.payloads import PAYLOADS
from tests.formats.monica.making import block, in_json, insert, record
from tests.formats.whatsapp.making import line
from tests.records.archives import archive, connection, connections, messages, sent
from tests.records.monica.account import TYPES, person

NAME: Final = '"><img src=x onerror=alert(1)>'
"""How the files are called: a slash is none of a name."""
ME: Final = "Cam ☀"
"""Nobody could know that this is the user."""
FRIEND: Final = "Awa Diop"


def _csv(columns: Sequence[str], rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([columns, *rows])
    return text.getvalue()


def google(place: Path) -> Path:
    """Google's columns: name, work, note, groups, an address and a relation with their labels."""
    columns = (
        "First Name", "Last Name", "Organization Name", "Organization Title", "Notes", "Labels",
        "E-mail 1 - Label", "E-mail 1 - Value", "Website 1 - Label", "Website 1 - Value",
        "Relation 1 - Label", "Relation 1 - Value", "Custom Field 1 - Label", "Custom Field 1 - Value",
    )  # fmt: skip
    rows = [["G", p, p, p, p, p, p, f"g{at}@example.org", p, p, p, p, p, p] for at, p in enumerate(PAYLOADS)]
    return _file(place, f"google{NAME}.csv", _csv(columns, rows))


def outlook(place: Path) -> Path:
    """Outlook's columns."""
    columns = (
        "First Name", "Last Name", "Company", "Job Title", "Department", "Business City", "Notes",
        "E-mail Address", "Web Page", "Spouse", "Categories",
    )  # fmt: skip
    rows = [["O", p, p, p, p, p, p, f"o{at}@example.org", p, p, p] for at, p in enumerate(PAYLOADS)]
    return _file(place, "outlook.csv", _csv(columns, rows))


def unknown(place: Path) -> Path:
    """A table of which the columns are payloads too, so that the user is asked about them."""
    columns = ("Name", "Email", *PAYLOADS[:8])
    rows = [[f"U {p}", f"u{at}@example.org", *[p] * 8] for at, p in enumerate(PAYLOADS)]
    return _file(place, "unknown.csv", _csv(columns, rows))


def ldif(place: Path) -> Path:
    """Entries as Thunderbird writes them."""
    entries = (
        f"dn: cn=L{at},mail=l{at}@example.org\nobjectclass: person\ncn: {_line(p)}\ngivenName: L\n"
        f"sn: {_line(p)}\n"
        f"o: {_line(p)}\ntitle: {_line(p)}\ndescription: {_line(p)}\nmail: l{at}@example.org\n"
        for at, p in enumerate(PAYLOADS)
    )
    return _file(place, "book.ldif", "\n".join(entries))


def vcards(place: Path) -> Path:
    """Cards of all versions: names, notes, labels, addresses that run, a picture that is none."""
    cards = []
    for at, payload in enumerate(PAYLOADS):
        text = _line(payload).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        cards.append(
            f"BEGIN:VCARD\nVERSION:{('2.1', '3.0', '4.0')[at % 3]}\nN:{text};V;;{text};\nFN:V {text}\n"
            f"NICKNAME:{text}\nORG:{text}\nTITLE:{text}\nNOTE:{text}\nEMAIL:v{at}@example.org\nTEL:{text}\n"
            f"URL:javascript:alert({at})\nURL:{text}\nIMPP:javascript:alert(1)\nADR:;;{text};{text};;;\n"
            f"item1.X-ABDATE:2001-01-0{1 + at % 9}\nitem1.X-ABLabel:{text}\nRELATED;VALUE=text:{text}\n"
            f"CATEGORIES:{text}\nX-ANYTHING:{text}\nPHOTO;ENCODING=b;TYPE=SVG:PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+\n"
            "END:VCARD\n"
        )
    return _file(place, "cards.vcf", "".join(cards))


def friends_json(place: Path) -> Path:
    """Facebook's list as JSON."""
    friends = [{"name": f"F {p}", "timestamp": 1_400_000_000 + at} for at, p in enumerate(PAYLOADS)]
    return _file(place, "your_friends.json", json.dumps({"friends_v2": friends}))


def friends_html(place: Path) -> Path:
    """The same as HTML, in which Facebook escapes."""
    rows = (
        f"<div>H {p.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</div>"
        f"<div>May {1 + at % 28}, 2014, 10:00:00 am</div>"
        for at, p in enumerate(PAYLOADS)
    )
    page = f"<html><head><title>Your friends</title></head><body>{''.join(rows)}</body></html>"
    return _file(place, "your_friends.html", page)


def monica(place: Path) -> Path:
    """An account of Monica: notes, reminders, gifts, debts, events, tasks, tags, how they met."""
    people = [
        person(
            f"m-{at}", f"M {p}",
            block("notes", record(f"n-{at}", body=p)),
            block("tasks", record(f"t-{at}", title=p, completed=False)),
            block("reminders", record(f"r-{at}", initial_date="2027-03-01", title=p, frequency_type="year")),
            block("gifts", record(f"g-{at}", name=p, comment=p, status="offered", date="2023-12-25")),
            block("life_events", record(f"e-{at}", name=p, happened_at="2026-11-01T00:00:00Z", type=p)),
            block("contact_fields", record(f"f-{at}", data=f"m{at}@example.org", type="t-mail")),
            block("pets", record(f"p-{at}", name=p, category=p)),
            tags=[p], description=p, food_preferences=p, first_met_additional_info=p, job=p, company=p,
        )
        for at, p in enumerate(PAYLOADS)
    ]  # fmt: skip
    content = in_json(block("contacts", *people), **TYPES)
    return _file(place, "monica.json", content.decode())


def monica_sql(place: Path) -> Path:
    """The same program's other export."""
    rows = (f"{at + 1},'S','{_quoted(p)}','{_quoted(p)}','{_quoted(p)}'" for at, p in enumerate(PAYLOADS))
    text = insert("contacts", "id first_name last_name description job", *rows)
    return _file(place, "monica.sql", text)


def _quoted(text: str) -> str:
    return _line(text).replace("\\", "\\\\").replace("'", "''")


def linkedin(place: Path) -> Path:
    """An archive: names, companies, titles, and what was said."""
    people = [
        connection(f"I {p}", f"i-{at}", p, p, mail=f"i{at}@example.org") for at, p in enumerate(PAYLOADS)
    ]
    talk = [
        sent(f"I {p}", f"i-{at}", p, at=f"2025-05-02 10:{at % 60:02}:00 UTC", thread=f"2-{at}==")
        for at, p in enumerate(PAYLOADS)
    ]
    return archive(place / "linkedin.zip", Connections=connections(*people), messages=messages(*talk))


def chat(place: Path) -> Path:
    """A group: whoever is called a payload says it on a day of its own, and so do a friend and the user."""
    return _file(place, f"WhatsApp Chat with {NAME}.txt", _talk())


def zipped_chat(place: Path) -> Path:
    """The same as a telephone sends it."""
    path = place / f"WhatsApp Chat - {NAME}.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", _talk())
    return path


def _talk() -> str:
    days = (dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC) + dt.timedelta(days=at) for at in range(len(PAYLOADS)))
    return "\n".join(
        line("Android, France, later", day + dt.timedelta(hours=hour), who, _line(payload))
        for day, payload in zip(days, PAYLOADS, strict=True)
        for hour, who in ((0, _line(payload)), (1, FRIEND), (2, ME))
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _file(place: Path, name: str, text: str) -> Path:
    path = place / name
    path.write_text(text, encoding="utf-8")
    return path


FILES: Final[tuple[Callable[[Path], Path], ...]] = (
    google, outlook, unknown, ldif, vcards, friends_json, friends_html, linkedin, monica, monica_sql,
)  # fmt: skip

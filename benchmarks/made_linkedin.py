"""Makes LinkedIn archives of made-up members in the layout of any era, for tests and benchmarks.

python benchmarks/made_linkedin.py archive.zip --connections 30000 --messages 100000 --era 2026
"""

import argparse
import csv
import io
import random
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from made_linkedin_eras import DRAFTS, ERAS, NEW, OLD, Era, american
from made_linkedin_people import END, MEMBER, START, Person, change_jobs, make_people
from made_linkedin_words import (
    COMPANIES,
    HELLOS,
    INVITATION_WORDS,
    PLACES,
    SCHOOLS,
    SENTENCES,
    SKILLS,
    SPONSORED,
)

PREAMBLE: Final = (
    "When exporting your connection data, you may notice that some of the email addresses are missing. You "
    "will only see email addresses for connections who have allowed it, using their settings."
)
Table = list[list[str]]


def write(
    path: Path,
    connections: int = 300,
    messages: int = 1000,
    seed: int = 1,
    era: str = "2026",
    changed: int = 0,
) -> None:
    """Writes a made-up archive to `path`: a ZIP where it ends in `.zip`, a folder otherwise.

    The same seed gives the same people; more `messages` are the same ones and then others; `changed`
    connections have a new company and title, as in a later archive.
    """
    layout = ERAS[era]
    people = make_people(connections, seed)
    exchanged = make_messages(people, messages, seed, layout)
    change_jobs(people, changed, seed)
    files = {
        "Connections.csv": _connections(people, layout),
        layout.messages_file: [layout.message_columns.split(","), *exchanged],
        "Invitations.csv": _invitations(people, seed, layout),
        layout.contacts_file: _contacts(people, seed),
        **_own_files(people, seed),
        **_unneeded_files(),
    }
    _store(path, {name: _text(table, layout) for name, table in files.items()})


def make_messages(people: Sequence[Person], count: int, seed: int, era: Era) -> Table:
    """`count` rows of messages, the newest conversation first, with their drafts and advertising."""
    chance = random.Random(f"messages-{seed}")
    rows: Table = []
    while len(rows) < count:
        rows.extend(_conversation(chance, people, era))
    return rows[:count]


def _conversation(chance: random.Random, people: Sequence[Person], era: Era) -> Iterator[list[str]]:
    roll, key = chance.random(), f"2-{chance.randbytes(24).hex()}=="
    if not people or roll < 0.04:
        yield _sponsored(chance, key, era)
        return
    # A few people get most of the words: the rank follows a power law, as in real mailboxes.
    group = [people[int(len(people) * chance.random() ** 3)]]
    if roll > 0.97 and era.urls:
        group = [*group, *chance.sample(list(people), min(2, len(people)))]
    moment = max(group[0].connected, START) + timedelta(minutes=chance.randrange(60 * 24 * 400))
    mine = chance.random() < 0.5
    for _ in range(1 + min(int(chance.expovariate(0.25)), 60)):
        if moment >= END:
            return
        yield _message(chance, key, group, moment, mine, era)
        moment += timedelta(seconds=int(chance.lognormvariate(8.5, 2.0)) + 5)
        mine = chance.random() < (0.25 if mine else 0.7)


def _message(
    chance: random.Random, key: str, group: Sequence[Person], moment: datetime, mine: bool, era: Era
) -> list[str]:
    speaker = MEMBER if mine else chance.choice(group)
    others = [person for person in (MEMBER, *group) if person is not speaker]
    words = _words(chance, group[0])
    if not era.urls and era.message_columns == OLD:
        side, folder = ("OUTGOING", "SENT") if mine else ("INCOMING", "INBOX")
        return [speaker.name, others[0].name, era.moment(moment), "", words, side, folder]
    to, urls = ",".join(other.name for other in others), ",".join(other.url for other in others)
    row = [key, "", speaker.name, speaker.url, to, urls, era.moment(moment), "", words, "INBOX"]
    if era.message_columns != DRAFTS:
        return row
    return [*row, "", "Yes" if mine and chance.random() < 0.01 else "No", "No"]


def _words(chance: random.Random, person: Person) -> str:
    hello = chance.choice(HELLOS[person.french]).format(name=person.given)
    body = " ".join(chance.choices(SENTENCES[person.french], k=chance.randrange(1, 5)))
    return f"{hello}\n\n{body}" if chance.random() < 0.4 else body


def _sponsored(chance: random.Random, key: str, era: Era) -> list[str]:
    moment = era.moment(START + (END - START) * chance.random())
    text = f'<p class="spinmail-quill-editor__spin-break">{chance.choice(SPONSORED)}</p>'
    if era.message_columns == OLD:
        return ["LinkedIn Member", MEMBER.name, moment, "", text, "INCOMING", "INBOX"]
    row = [key, "Offer", "LinkedIn Member", "", MEMBER.name, MEMBER.url, moment, "", text, "ARCHIVE"]
    return [*row, "", "No", "No"] if era.message_columns == DRAFTS else row


def _connections(people: Sequence[Person], era: Era) -> Table:
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    if era.french:
        header = "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion"
    table: Table = [["Notes:"], [PREAMBLE], []] if era.preamble else []
    columns = [name for name in header.split(",") if era.urls or name != "URL"]
    return [*table, columns, *(_connection(person, era) for person in reversed(people))]


def _connection(person: Person, era: Era) -> list[str]:
    cells = [person.given, person.family, person.url, person.email, person.company, person.title]
    if person.hidden:
        cells = [""] * 6
    if not era.urls:
        del cells[2]
    return [*cells, era.day(person.connected)]


def _invitations(people: Sequence[Person], seed: int, era: Era) -> Table:
    chance = random.Random(f"invitations-{seed}")
    table = [["From", "To", "Sent At", "Message", "Direction"]]
    if era.urls:
        table[0] += ["inviterProfileUrl", "inviteeProfileUrl"]
    for person in people[::-3]:
        ends = (MEMBER, person) if chance.random() < 0.6 else (person, MEMBER)
        words = chance.choice(INVITATION_WORDS[person.french]) if chance.random() < 0.2 else ""
        sent = american(person.connected - timedelta(hours=chance.randrange(1, 90)))
        row = [ends[0].name, ends[1].name, sent, words, "OUTGOING" if ends[0] is MEMBER else "INCOMING"]
        table.append([*row, ends[0].url, ends[1].url] if era.urls else row)
    return table


def _contacts(people: Sequence[Person], seed: int) -> Table:
    chance = random.Random(f"contacts-{seed}")
    first = ["FirstName", "LastName", "Companies", "Title", "Emails", "PhoneNumbers", "CreatedAt"]
    last = ["Addresses", "Sites", "InstantMessageHandles", "FullName", "Birthday", "Location", "BookmarkedAt"]
    table = [["Source", *first, *last, "Profiles"]]
    for person in people[:: max(len(people) // 50, 1)]:
        phone = f"+33 1 99 00 {chance.randrange(10, 99)} {chance.randrange(10, 99)}"
        row = ["MOBILE_CONTACTS", person.given, "", "", "", person.email, phone, american(person.connected)]
        table.append([*row, *[""] * 8])
    return table


def _own_files(people: Sequence[Person], seed: int) -> dict[str, Table]:
    chance = random.Random(f"own-{seed}")
    given = [["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"]]
    for person in people[:: max(len(people) // 5, 1)]:
        words = " ".join(chance.choices(SENTENCES[person.french], k=3))
        written = f"{person.connected:%m/%d/%y, %I:%M %p}"
        given.append([person.given, person.family, person.company, person.title, words, written, "VISIBLE"])
    endorsed = ["Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name"]
    received = [[*endorsed, "Endorser Public Url", "Endorsement Status"]]
    for person in people[::7]:
        moment = f"{person.connected:%Y/%m/%d %H:%M:%S} UTC"
        url = person.url.removeprefix("https://")
        received.append([moment, chance.choice(SKILLS), person.given, person.family, url, "ACCEPTED"])
    return {"Recommendations_Given.csv": given, "Endorsement_Received_Info.csv": received, **_profile_files()}


def _profile_files() -> dict[str, Table]:
    profile = (
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        "Twitter Handles,Websites,Instant Messengers"
    )
    about = [
        MEMBER.given,
        MEMBER.family,
        "",
        "",
        "Mar 9",
        MEMBER.title,
        "J’aime relier les gens.",
        "Design",
        "69001",
    ]
    positions = [["Company Name", "Title", "Description", "Location", "Started On", "Finished On"]]
    positions.append([MEMBER.company, MEMBER.title, "", PLACES[0], "Jan 2021", ""])
    positions.append([COMPANIES[0], "Project Manager", "", PLACES[1], "Sep 2015", "Dec 2020"])
    education = [["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"]]
    education.append([SCHOOLS[0], "2010", "2015", "", "Diplôme d’ingénieure", "Chorale"])
    return {
        "Profile.csv": [
            profile.split(","),
            [*about, PLACES[0], "", "[PORTFOLIO:https://maelle.example]", ""],
        ],
        "Positions.csv": positions,
        "Education.csv": education,
        "Skills.csv": [["Name"], *([skill] for skill in SKILLS)],
    }


def _unneeded_files() -> dict[str, Table]:
    return {
        "Registration.csv": [
            ["Registered At", "Registration Ip", "Subscription Types"],
            ["1/9/12, 8:00 AM", "", ""],
        ],
        "Ad_Targeting.csv": [["Member Age", "Company Names", "Company Names"], ["35-54", "", ""]],
        "learning_coach_messages.csv": [NEW.split(",")],
    }


def _text(table: Table, era: Era) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=era.delimiter, lineterminator="\r\n" if era.french else "\n").writerows(table)
    return out.getvalue().encode(era.encoding, "replace")


def _store(path: Path, files: dict[str, bytes]) -> None:
    if path.suffix != ".zip":
        path.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (path / name).write_bytes(data)
        return
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (END.year, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def main() -> None:
    """Reads the command line and writes the archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--connections", type=int, default=300)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--era", choices=sorted(ERAS), default="2026")
    parser.add_argument("--changed", type=int, default=0)
    given = parser.parse_args()
    write(given.path, given.connections, given.messages, given.seed, given.era, given.changed)


if __name__ == "__main__":
    main()

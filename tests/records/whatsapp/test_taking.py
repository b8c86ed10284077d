"""Chats become exchanges: one a day, with whom the user knows, and never by a guess."""

import datetime as dt
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest

from entregent.records import importing
from entregent.records.importing.sources import Problem
from entregent.records.models import Exchange, ImportRun, Owner, Participation, Person, Reach
from tests.formats.whatsapp.making import line
from tests.records.importing import bring, counts, reasons

ANDROID = "Android, France, later"
ME, ANA, UNKNOWN = "Camille Martin", "Ana Lopes", "+33 6 00 00 00 07"
FILE = "Discussion WhatsApp avec Ana Lopes.txt"


def at(day: int, hour: int, sender: str, text: str, style: str = ANDROID, *, month: int = 9) -> str:
    """A message of 2026."""
    return line(style, dt.datetime(2026, month, day, hour, 5, tzinfo=dt.UTC), sender, text)


SHORT = (
    at(13, 9, ME, "Bonjour"),
    at(13, 10, ANA, "Bonjour à toi\net bienvenue"),
    at(14, 9, ANA, "Tu viens ?"),
)
LONGER = (*SHORT, at(14, 20, ME, "J’arrive"), at(15, 9, ME, "Merci"))
GROUP = (
    f"13/09/2026, 08:00 - {ANA} a créé le groupe « Chorale »",
    at(13, 9, ANA, "Répétition ?"),
    at(13, 10, UNKNOWN, "Oui"),
    at(14, 10, ME, "J’en suis"),
    at(14, 11, ANA, "Bien"),
    at(14, 12, UNKNOWN, "Bien"),
    at(15, 10, ME, "Qui a les partitions ?"),
    at(16, 10, ME, "Alors ?"),
    at(16, 11, UNKNOWN, "Moi"),
)


def chat(place: Path, *lines: str, name: str = FILE) -> Path:
    """A chat as a file."""
    path = place / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def days() -> list[tuple[str, str, str]]:
    """Day, direction and words of every exchange."""
    rows = Exchange.objects.order_by("at").values_list("at__date", "direction", "words")
    return [(day.isoformat(), direction, words) for day, direction, words in rows]


def told(owner: Owner, path: Path, **options: object) -> ImportRun:
    """A whole import with what the user says."""
    run = ImportRun(owner=owner, options=options)
    importing.begin(owner, path, path.name, run=run)
    with importing.opened(path, path.name, options=options) as source:
        assert source.problem(owner) is None
    from entregent.records import jobs

    assert importing.confirm(run, dt.date(2026, 11, 22)) is not None
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "done"
    return run


def problem(owner: Owner, path: Path, **options: object) -> Problem | None:
    """What is asked."""
    with importing.opened(path, path.name, options=options) as source:
        return source.problem(owner)


def test_a_chat_of_two_is_an_exchange_a_day_without_its_words(owner: Owner, tmp_path: Path) -> None:
    run = bring(owner, chat(tmp_path, *SHORT))
    assert (run.kind, counts(run, FILE)) == ("whatsapp", (2, 0, 0, 0, 0))
    assert days() == [("2026-09-13", "both", ""), ("2026-09-14", "in", "")]
    ana = Person.objects.living().get(owner=owner)
    assert (ana.name, ana.given, ana.source) == ("Ana Lopes", "Ana", "whatsapp")
    assert set(Participation.objects.values_list("person", "channel")) == {(ana.pk, "message")}
    assert not Exchange.objects.filter(timed=True).exists()


def test_the_words_come_where_the_user_says_so(owner: Owner, tmp_path: Path) -> None:
    bring(owner, chat(tmp_path, *SHORT))
    run = told(owner, chat(tmp_path, *SHORT), words=True)
    assert counts(run, FILE) == (0, 2, 0, 0, 0)
    assert days()[0] == (
        "2026-09-13",
        "both",
        "Camille Martin: Bonjour\nAna Lopes: Bonjour à toi\net bienvenue",
    )
    assert counts(bring(owner, chat(tmp_path, *SHORT)), FILE) == (0, 0, 2, 0, 0)
    assert days()[0][2] != ""


def test_a_longer_export_brings_what_is_new(owner: Owner, tmp_path: Path) -> None:
    bring(owner, chat(tmp_path, *SHORT))
    assert counts(bring(owner, chat(tmp_path, *LONGER)), FILE) == (1, 1, 1, 0, 0)
    grown = [("2026-09-13", "both"), ("2026-09-14", "both"), ("2026-09-15", "out")]
    assert [row[:2] for row in days()] == grown
    sides = Participation.objects.order_by("at").values_list("direction", flat=True)
    assert list(sides) == ["both", "both", "out"]
    assert counts(bring(owner, chat(tmp_path, *LONGER[2:])), FILE) == (0, 0, 2, 0, 0)


def test_what_the_user_changed_or_deleted_stands(owner: Owner, tmp_path: Path) -> None:
    from entregent.records.people import conversations

    bring(owner, chat(tmp_path, *SHORT))
    first, second = Exchange.objects.order_by("at")
    Exchange.objects.filter(pk=second.pk).update(source="", note="À moi")
    conversations.delete(owner, first)
    run = bring(owner, chat(tmp_path, *LONGER))
    assert counts(run, FILE) == (1, 0, 1, 1, 0)
    assert reasons(run) == [(FILE, 1, "removed")]
    assert Exchange.objects.get(note="À moi").direction == "in"


def test_people_are_known_by_number_or_by_a_name_that_one_alone_bears(owner: Owner, tmp_path: Path) -> None:
    ana = Person.objects.create(owner=owner, name="Ana Lopes Reis")
    Reach.objects.create(owner=owner, person=ana, kind="phone", value="06 00 00 00 07", key="+33600000007")
    lines = (at(13, 9, ME, "Bonjour"), at(13, 10, UNKNOWN, "Bonjour"))
    bring(owner, chat(tmp_path, *lines, name=f"Discussion WhatsApp avec {UNKNOWN}.txt"))
    assert Exchange.objects.get().people.get() == ana
    Person.objects.create(owner=owner, name="Ben Ferro")
    Person.objects.create(owner=owner, name="Ben Ferro")
    lines = (at(13, 9, ME, "Bonjour"), at(13, 10, "Ben Ferro", "Bonjour"))
    run = bring(owner, chat(tmp_path, *lines, name="WhatsApp Chat with Ben Ferro.txt"))
    assert [reason for _file, _line, reason in reasons(run)] == ["namesakes"]
    assert Person.objects.living().count() == 3


def test_a_mere_number_is_nobody(owner: Owner, tmp_path: Path) -> None:
    lines = (at(13, 9, ME, "Bonjour"), at(13, 10, UNKNOWN, "Bonjour"))
    run = bring(owner, chat(tmp_path, *lines, name=f"WhatsApp Chat with {UNKNOWN}.txt"))
    assert [reason for _file, _line, reason in reasons(run)] == ["nameless"]


def test_in_a_group_an_exchange_is_a_day_on_which_the_user_wrote_to_somebody_known(
    owner: Owner, tmp_path: Path
) -> None:
    ana = Person.objects.create(owner=owner, name=ANA)
    run = bring(owner, chat(tmp_path, *GROUP, name="_chat.txt"))
    assert counts(run, "_chat.txt") == (1, 0, 0, 4, 0)
    exchange = Exchange.objects.get()
    day = exchange.at.date().isoformat()
    assert (day, exchange.direction, exchange.subject) == ("2026-09-14", "both", "Chorale")
    assert list(exchange.people.all()) == [ana]
    left = Counter(reason for _file, _line, reason in reasons(run))
    assert left == {"notice": 1, "group": 2, "stranger": 1}
    assert Person.objects.living().filter(owner=owner).count() == 1


def test_who_the_user_is_comes_from_the_title_or_is_asked(owner: Owner, tmp_path: Path) -> None:
    strange = [text.replace(ME, "Cam ☀") for text in SHORT]
    assert problem(owner, chat(tmp_path, *strange)) is None
    nameless = chat(tmp_path, *strange, name="_chat.txt")
    asked = {"file": "_chat.txt", "names": ["Ana Lopes", "Cam ☀"], "none": False}
    assert problem(owner, nameless) == {"code": "me", "values": asked}
    assert problem(owner, nameless, me={"_chat.txt": "Cam ☀"}) is None
    assert problem(owner, nameless, me={"other.txt": "Cam ☀"}) is not None
    assert problem(owner, nameless, me="Somebody") is not None
    run = told(owner, nameless, me="cam")
    assert [row[1] for row in days()] == ["both", "in"]
    assert counts(run, "_chat.txt") == (2, 0, 0, 0, 0)


def test_unasked_nothing_is_taken(owner: Owner, tmp_path: Path) -> None:
    path = chat(tmp_path, *[text.replace(ME, "Cam ☀") for text in SHORT], name="_chat.txt")
    run = bring(owner, path)
    assert {reason for _file, _line, reason in reasons(run)} == {"direction"}
    assert not Exchange.objects.exists()


def test_who_only_read_says_so(owner: Owner, tmp_path: Path) -> None:
    path = chat(tmp_path, at(13, 9, ANA, "Coucou"), name="_chat.txt")
    found = problem(owner, path)
    assert found is not None
    assert found["values"]["none"]
    told(owner, path, me={"_chat.txt": "-"})
    assert [row[1] for row in days()] == ["in"]


def test_the_order_of_day_and_month_is_asked(owner: Owner, tmp_path: Path) -> None:
    style = "iOS, France"
    lines = [at(day, 9, ANA, "Hello", style, month=3) for day in (4, 4)]
    path = chat(tmp_path, *lines, name="WhatsApp Chat - Ana Lopes.txt")
    assert problem(owner, path) == {"code": "order", "values": {"file": path.name}}
    told(owner, path, dates="mdy")
    assert [row[0] for row in days()] == ["2026-04-03"]
    told(owner, path, orders={path.name: "dmy"})
    assert [row[0] for row in days()] == ["2026-03-04", "2026-04-03"]


def test_in_an_archive_what_was_sent_stays_closed(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat - Ana Lopes.zip"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ida Strand\nTEL:+33600000002\nEND:VCARD\n"
    with ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", "\n".join(text.replace(ME, "Cam ☀") for text in SHORT))
        archive.writestr("00000012-PHOTO.jpg", b"\xff\xd8\xff")
        archive.writestr("Ida Strand.vcf", card)
    run = bring(owner, path)
    assert (run.kind, counts(run, "_chat.txt")) == ("whatsapp", (2, 0, 0, 0, 0))
    assert dict(run.files.values_list("name", "reason")) == {
        "_chat.txt": "", "00000012-PHOTO.jpg": "media", "Ida Strand.vcf": "attached",
    }  # fmt: skip
    assert [person.name for person in Person.objects.living()] == [ANA]


def test_two_chats_of_one_folder_are_told_apart(owner: Owner, tmp_path: Path) -> None:
    folder = tmp_path / "chats"
    folder.mkdir()
    for name in (ANA, "Ben Ferro"):
        lines = [text.replace(ANA, name).replace(ME, "Cam ☀") for text in SHORT]
        chat(folder, *lines, name=f"WhatsApp Chat with {name}.txt")
    names = "WhatsApp Chat with Ana Lopes.txt, WhatsApp Chat with Ben Ferro.txt"
    with importing.opened(folder, names) as source:
        assert (source.kind, source.problem(owner)) == ("whatsapp", None)
    bring(owner, folder)
    assert {person.name for person in Person.objects.living()} == {ANA, "Ben Ferro"}
    assert Exchange.objects.count() == 4


def test_a_name_given_to_oneself_is_no_name_of_the_address_book(owner: Owner, tmp_path: Path) -> None:
    Person.objects.create(owner=owner, name=ANA)
    spam = chat(tmp_path, at(13, 9, f"~ {ANA}", "Buy!"), name=f"WhatsApp Chat with ~ {ANA}.txt")
    run = told(owner, spam, me="-")
    assert [reason for _file, _line, reason in reasons(run)] == ["stranger"]


@pytest.mark.parametrize("text", ["13/09/2026 is a day\nand no chat", "Name,Email\nAna,ana@example.org"])
def test_other_texts_are_no_chats(owner: Owner, tmp_path: Path, text: str) -> None:
    path = chat(tmp_path, text, name="notes.txt")
    try:
        assert importing.begin(owner, path, path.name).kind == "csv"
    except importing.Refused as refused:
        assert refused.code == "nothing"


def test_who_was_deleted_stays_away(owner: Owner, tmp_path: Path) -> None:
    bring(owner, chat(tmp_path, *SHORT))
    Person.objects.filter(name=ANA).update(deleted_at=dt.datetime(2026, 10, 1, tzinfo=dt.UTC))
    run = bring(owner, chat(tmp_path, *LONGER))
    assert {reason for _file, _line, reason in reasons(run)} == {"deleted"}

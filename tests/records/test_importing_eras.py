"""The same member's archive of another era, or saved again by a spreadsheet, brings nothing twice."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from entregent.records.models import Exchange, ImportFile, ImportRun, Owner, Participation, Person
from entregent.records.people import conversations
from entregent.records.people.conversations import Told
from tests.records import made
from tests.records.archives import ME, archive, connection, connections, got, messages, sent, table, url
from tests.records.importing import TODAY, bring, counts

AWA = connection("Awa Diop", "awa-diop")
BEN = connection("Ben Okoro", "ben-okoro")
OLD = ("From", "To", "Date", "Subject", "Content", "Direction", "Folder")
FRENCH = (
    "Identifiant de la conversation", "Titre de la conversation", "De", "URL du profil de l’expéditeur", "À",
    "URL du profil du destinataire", "Date", "Objet", "Contenu", "Dossier",
)  # fmt: skip


def _old(name: str, text: str, at: str, side: str = "OUTGOING") -> list[str]:
    """A message as archives of 2018 have it: to the minute, without addresses or conversations."""
    ends = (ME[0], name) if side == "OUTGOING" else (name, ME[0])
    return [*ends, at, "", text, side, "SENT" if side == "OUTGOING" else "INBOX"]


def _old_messages(*rows: Sequence[str]) -> str:
    return table(OLD, rows)


def _brought(owner: Owner, path: Path, talk: str) -> ImportRun:
    return bring(owner, archive(path, Connections=connections(AWA, BEN), messages=talk))


def _unchanged(run: ImportRun) -> tuple[int, int]:
    """Created and unchanged messages of a run."""
    file = ImportFile.objects.get(run=run, kind="messages")
    return file.created, file.unchanged


NEW = (
    sent("Awa Diop", "awa-diop", "Shall we talk?", "2018-05-02 10:00:41 UTC"),
    got("Awa Diop", "awa-diop", "<p>Yes!</p><p>Tom &amp; me too</p>", "2018-05-02 18:14:07 UTC"),
)
WITHOUT_SECONDS = (
    _old("Awa Diop", "Shall we  talk?", "5/2/18, 10:00 AM"),
    _old("Awa Diop", "Yes!Tom & me too", "5/2/18, 6:14 PM", "INCOMING"),
)


@pytest.mark.parametrize("oldest_first", [True, False])
def test_an_archive_of_2018_and_one_of_today_hold_the_same_messages(
    owner: Owner, tmp_path: Path, oldest_first: bool
) -> None:
    eras = [_old_messages(*WITHOUT_SECONDS), messages(*NEW)]
    first, second = eras if oldest_first else reversed(eras)
    _brought(owner, tmp_path / "a.zip", first)
    assert _unchanged(_brought(owner, tmp_path / "b.zip", second)) == (0, 2)
    assert Exchange.objects.count() == Participation.objects.count() == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda row: ["", *row[1:]],
        lambda row: [*row[:3], "", row[4], "", *row[6:]],
        lambda row: [*row[:6], row[6].replace(" UTC", "")[:16], *row[7:]],
        lambda row: [*row[:6], "02 May 2018", *row[7:]],
        lambda row: [*row[:8], row[8].replace("</p>", "</p>\r\n") + " ", row[9]],
        lambda row: [*row[:8], row[8].replace(" ", "\u00a0"), row[9]],
        lambda row: [*row[:8], row[8], "BOÎTE DE RÉCEPTION"],
    ],
    ids=["no conversation", "no addresses", "no seconds", "only a day", "line ends", "hard spaces", "folder"],
)
def test_what_a_spreadsheet_or_an_era_changes_makes_no_new_message(
    owner: Owner, tmp_path: Path, change: Callable[[list[str]], list[str]]
) -> None:
    _brought(owner, tmp_path / "a.zip", messages(*NEW))
    again = [change(row) for row in NEW]
    assert _unchanged(_brought(owner, tmp_path / "b.zip", messages(*again))) == (0, 2)


def test_a_spreadsheet_saved_first_makes_no_double_of_the_archive(owner: Owner, tmp_path: Path) -> None:
    days = [[*row[:6], "2018-05-02", *row[7:]] for row in NEW]
    _brought(owner, tmp_path / "a.zip", messages(*days))
    exchange = Exchange.objects.order_by("direction").first()
    assert exchange
    assert not exchange.timed
    assert _unchanged(_brought(owner, tmp_path / "b.zip", messages(*NEW))) == (0, 2)


def test_column_names_of_another_language_change_nothing(owner: Owner, tmp_path: Path) -> None:
    _brought(owner, tmp_path / "a.zip", messages(*NEW))
    assert _unchanged(_brought(owner, tmp_path / "b.zip", table(FRENCH, NEW))) == (0, 2)


def test_signs_that_excel_loses_in_its_own_csv_make_no_new_message(owner: Owner, tmp_path: Path) -> None:
    rows = [sent("Awa Diop", "awa-diop", words) for words in ("Merci 😊 beaucoup", "Merci ?", "naïve – œuf")]
    _brought(owner, tmp_path / "a.zip", messages(*rows))
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(
        [[*row[:8], row[8].replace("😊", "??"), row[9]] for row in rows]
    )
    header = ";".join(csv.reader(io.StringIO(messages())).__next__())
    path = tmp_path / "messages.csv"
    path.write_bytes(f"{header}\r\n{text.getvalue()}".encode("cp1252"))
    assert counts(bring(owner, path), "messages.csv") == (0, 0, 3, 0, 0)


def test_a_cell_that_excel_cut_is_the_same_message(owner: Owner, tmp_path: Path) -> None:
    long = "".join(f"{number} " for number in range(9_000))
    _brought(owner, tmp_path / "a.zip", messages(sent("Awa Diop", "awa-diop", long)))
    cut = sent("Awa Diop", "awa-diop", long[:32_767])
    assert _unchanged(_brought(owner, tmp_path / "b.zip", messages(cut))) == (0, 1)


def test_other_words_of_the_same_minute_are_another_message(owner: Owner, tmp_path: Path) -> None:
    _brought(owner, tmp_path / "a.zip", messages(NEW[0]))
    other = _old_messages(
        WITHOUT_SECONDS[0],
        _old("Awa Diop", "Shall we walk?", "5/2/18, 10:00 AM"),
        _old("Ben Okoro", "Shall we talk?", "5/2/18, 10:00 AM"),
        _old("Awa Diop", "Shall we talk?", "5/2/18, 10:00 AM", "INCOMING"),
    )
    assert _unchanged(_brought(owner, tmp_path / "b.zip", other)) == (3, 1)
    assert Exchange.objects.count() == 4


def test_words_sent_twice_within_a_minute_stay_two_and_no_more(owner: Owner, tmp_path: Path) -> None:
    twice = [sent("Awa Diop", "awa-diop", "ok", f"2018-05-02 10:00:{second} UTC") for second in ("05", "40")]
    _brought(owner, tmp_path / "a.zip", messages(*twice))
    assert Exchange.objects.count() == 2
    minute = _old("Awa Diop", "ok", "5/2/18, 10:00 AM")
    assert _unchanged(_brought(owner, tmp_path / "b.zip", _old_messages(minute, minute))) == (0, 2)
    assert _unchanged(_brought(owner, tmp_path / "c.zip", _old_messages(minute, minute, minute))) == (1, 2)
    assert _unchanged(_brought(owner, tmp_path / "d.zip", _old_messages(minute, minute, minute))) == (0, 3)


def test_the_second_of_two_is_new_when_seconds_tell_them_apart(owner: Owner, tmp_path: Path) -> None:
    early, late = (
        sent("Awa Diop", "awa-diop", "ok", f"2018-05-02 10:00:{second} UTC") for second in ("05", "40")
    )
    _brought(owner, tmp_path / "a.zip", messages(early))
    assert _unchanged(_brought(owner, tmp_path / "b.zip", messages(late, early))) == (1, 1)


def test_a_group_is_not_one_of_its_people(owner: Owner, tmp_path: Path) -> None:
    group = sent("Awa Diop,Ben Okoro", "awa-diop", "Happy new year!")
    group[5] = f"{url('awa-diop')},{url('ben-okoro')}"
    alone = sent("Awa Diop", "awa-diop", "Happy new year!", thread="2-b==")
    _brought(owner, tmp_path / "a.zip", messages(group))
    assert _unchanged(_brought(owner, tmp_path / "b.zip", messages(alone, group))) == (1, 1)
    without = ["", *group[1:]]
    assert _unchanged(_brought(owner, tmp_path / "c.zip", messages(without))) == (0, 1)


def test_a_time_of_another_zone_is_told_by_words_that_nobody_writes_twice(
    owner: Owner, tmp_path: Path
) -> None:
    words = "It was good to hear of your plans for the museum; may I come by on Thursday afternoon?"
    rows = [sent("Awa Diop", "awa-diop", text, "2018-05-02 10:00:41 UTC") for text in (words, "ok")]
    _brought(owner, tmp_path / "a.zip", messages(*rows))
    local = [_old("Awa Diop", text, "5/2/18, 12:00 PM") for text in (words, "ok")]
    assert _unchanged(_brought(owner, tmp_path / "b.zip", _old_messages(*local))) == (1, 1)


def test_what_the_user_corrected_is_not_brought_again(owner: Owner, tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", Connections=connections(AWA), messages=messages(NEW[0]))
    bring(owner, path)
    exchange, awa = Exchange.objects.get(), Person.objects.living().get()
    conversations.change(owner, exchange, Told([awa], "call", TODAY, "both", "We talked"))
    assert _unchanged(bring(owner, path)) == (0, 1)
    assert Exchange.objects.get().note == "We talked"


@pytest.mark.parametrize(("first", "then"), [("2018", "2019"), ("2020", "2018"), ("2024", "excel-fr")])
def test_whole_archives_of_two_eras_hold_the_same(
    owner: Owner, tmp_path: Path, first: str, then: str
) -> None:
    for era in (first, then):
        made.write(tmp_path / f"{era}.zip", connections=40, messages=150, era=era)
    bring(owner, tmp_path / f"{first}.zip")
    before = Exchange.objects.filter(channel="message").count()
    run = bring(owner, tmp_path / f"{then}.zip")
    assert before > 20
    assert Exchange.objects.filter(channel="message").count() == before
    assert _unchanged(run)[0] == 0

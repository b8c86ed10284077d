"""Chats come in from the command line once it is said who the user is, and how days are written."""

from pathlib import Path

import pytest
from django.conf import LazySettings

from entregent.records.models import Exchange, Owner
from tests.cli.calling import call
from tests.records.whatsapp.test_taking import ANA, ME, SHORT, at, chat

Capture = pytest.CaptureFixture[str]
CAM = "Cam ☀"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: LazySettings) -> None:
    """A folder of uploads that goes after the test."""
    settings.UPLOADS = tmp_path / "uploads"


@pytest.fixture
def unnamed(tmp_path: Path) -> Path:
    """A chat that does not tell whose it is."""
    return chat(tmp_path, *[text.replace(ME, CAM) for text in SHORT], name="_chat.txt")


def test_who_the_user_is_is_asked_in_one_line(owner: Owner, capsys: Capture, unnamed: Path) -> None:
    answer = call(capsys, "import", unnamed, "--lang", "en")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip() == (
        "entregent: _chat.txt does not tell which of those who wrote in it is you. "
        f"Say it with --me NAME, one of: {ANA}, {CAM}; or --me - if you only read."
    )
    assert not Exchange.objects.exists()


def test_once_said_it_comes_in(owner: Owner, capsys: Capture, unnamed: Path) -> None:
    document = call(capsys, "import", unnamed, "--me", CAM, "--json").document
    (file,) = document["files"]
    assert (file["kind"], file["read"], file["created"]) == ("whatsapp", 2, 2)
    assert set(Exchange.objects.values_list("direction", "words")) == {("both", ""), ("in", "")}
    document = call(capsys, "import", unnamed, "--me", CAM, "--words", "--json").document
    assert document["files"][0]["updated"] == 2
    assert Exchange.objects.filter(words__contains=f"{ANA}: Tu viens").exists()


def test_how_days_are_written_is_asked(owner: Owner, capsys: Capture, tmp_path: Path) -> None:
    lines = [at(4, 9, ANA, "Hello", "iOS, France", month=3)]
    path = chat(tmp_path, *lines, name="WhatsApp Chat - Ana Lopes.txt")
    answer = call(capsys, "import", path, "--lang", "en")
    assert (answer.code, answer.err.strip().endswith("Say it with --dates dmy, mdy or ymd.")) == (1, True)
    assert call(capsys, "import", path, "--dates", "mdy").code == 0
    assert Exchange.objects.get().at.date().isoformat() == "2026-04-03"

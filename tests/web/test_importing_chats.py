"""The page of a chat asks who the user is and how days are written, and keeps words only when told to."""

from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client
from django.urls import reverse

from entregent.records import importing, jobs
from entregent.records.models import Exchange, ImportRun, Owner
from tests.records.whatsapp.test_taking import ANA, ME, SHORT, at, chat

CAM = "Cam ☀"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, settings: LazySettings) -> None:
    """A folder of uploads that goes after the test."""
    settings.UPLOADS = tmp_path / "uploads"


def read(owner: Owner, path: Path) -> ImportRun:
    """A chat, read for its preview."""
    run = importing.begin(owner, path, path.name)
    importing.ask_preview(run)
    jobs.run_all()
    run.refresh_from_db()
    return run


def page(client: Client, run: ImportRun, language: str = "en") -> str:
    """What the user sees."""
    response = client.get(reverse("import_run", args=[run.pk]), headers={"accept-language": language})
    return response.content.decode()


def say(client: Client, run: ImportRun, **data: str) -> ImportRun:
    """An answer, and the preview computed again."""
    assert client.post(reverse("import_answer", args=[run.pk]), data).status_code == 302
    jobs.run_all()
    run.refresh_from_db()
    return run


@pytest.fixture
def unnamed(owner: Owner, tmp_path: Path) -> ImportRun:
    """A chat that does not tell whose it is."""
    return read(owner, chat(tmp_path, *[text.replace(ME, CAM) for text in SHORT], name="_chat.txt"))


def test_who_the_user_is_is_asked_and_then_it_comes_in(signed_in: Client, unnamed: ImportRun) -> None:
    assert "Which of them is you?" in page(signed_in, unnamed)
    assert "Qui êtes-vous parmi eux" in page(signed_in, unnamed, "fr")
    signed_in.post(reverse("import_confirm", args=[unnamed.pk]), {"sure": "yes"})
    unnamed.refresh_from_db()
    assert unnamed.state == "ready"
    say(signed_in, unnamed, file="_chat.txt", me=CAM)
    assert (unnamed.state, unnamed.problem, unnamed.options) == ("ready", None, {"me": {"_chat.txt": CAM}})
    assert "Which of them is you?" not in page(signed_in, unnamed)
    signed_in.post(reverse("import_confirm", args=[unnamed.pk]))
    jobs.run_all()
    assert set(Exchange.objects.values_list("direction", "words")) == {("both", ""), ("in", "")}


@pytest.mark.parametrize(
    "wrong",
    [{"me": "Somebody", "file": "_chat.txt"}, {"me": CAM, "file": "b.txt"}, {"order": "dmy"}, {"me": "-"}],
)
def test_an_answer_to_nothing_changes_nothing(
    signed_in: Client, unnamed: ImportRun, wrong: dict[str, str]
) -> None:
    say(signed_in, unnamed, **wrong)
    assert unnamed.options == {}
    assert unnamed.problem is not None


def test_words_are_kept_when_the_user_says_so(signed_in: Client, owner: Owner, tmp_path: Path) -> None:
    run = read(owner, chat(tmp_path, *SHORT))
    assert "the words stay out" in page(signed_in, run)
    say(signed_in, run, words="yes")
    assert run.options == {"words": True}
    assert "The words of your chats come in too." in page(signed_in, run)
    say(signed_in, run, words="no")
    say(signed_in, run, words="yes")
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    assert Exchange.objects.filter(words__contains=f"{ANA}: Bonjour").exists()


def test_how_days_are_written_is_asked(signed_in: Client, owner: Owner, tmp_path: Path) -> None:
    lines = [at(4, 9, ANA, "Hello", "iOS, France", month=3)]
    name = "WhatsApp Chat - Ana Lopes.txt"
    run = read(owner, chat(tmp_path, *lines, name=name))
    assert "How are the days written?" in page(signed_in, run)
    say(signed_in, run, file=name, order="mdy")
    assert (run.problem, run.options) == (None, {"orders": {name: "mdy"}})


def test_nothing_else_is_asked_of_a_begun_import(signed_in: Client, unnamed: ImportRun) -> None:
    ImportRun.objects.filter(pk=unnamed.pk).update(state="done")
    say(signed_in, unnamed, file="_chat.txt", me=CAM)
    assert (unnamed.state, unnamed.options) == ("done", {})


def test_signs_that_no_database_holds_are_left_out(signed_in: Client, owner: Owner, tmp_path: Path) -> None:
    lines = [text.replace(ME, "Cam\0 ☀").replace("Tu", "T\0u") for text in SHORT]
    run = read(owner, chat(tmp_path, f"{at(12, 9, ANA, 'x')[:19]}Notice\0", *lines, name="_chat.txt"))
    assert run.problem is not None
    assert run.problem["values"]["names"] == [ANA, CAM]
    say(signed_in, run, file="_chat.txt", me=CAM)
    say(signed_in, run, words="yes")
    signed_in.post(reverse("import_confirm", args=[run.pk]))
    jobs.run_all()
    assert Exchange.objects.filter(words__contains="Tu viens").exists()

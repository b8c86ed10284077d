"""The frame of the command line: its options, its owner, its errors, its documentation."""

import datetime as dt
import re
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest
import typer

from entregent.cli import main
from entregent.cli.frame import Call, Misused, Refused, command, words
from entregent.records import accounts
from entregent.records.models import Owner
from entregent.records.refused import Gone
from tests.cli.calling import Answer, call

ROOT = Path(__file__).resolve().parents[2]


def run_one(capsys: pytest.CaptureFixture[str], function: Any, *arguments: str, **how: Any) -> Answer:
    """Runs one function as the only command of a program."""
    app = typer.Typer(rich_markup_mode=None)
    app.command()(command(function, **how))
    with pytest.raises(SystemExit) as ended:
        app(list(arguments), prog_name="entregent")
    printed = capsys.readouterr()
    return Answer(int(ended.value.code or 0), printed.out, printed.err)


def test_every_command_is_documented_and_nothing_else_is() -> None:
    page = (ROOT / "docs" / "cli.md").read_text()
    documented = set(re.findall(r"^## ([a-z]+)$", page.partition("# The commands\n")[2], flags=re.MULTILINE))
    app = main.application()
    registered = {info.name for info in app.registered_commands if not info.hidden}
    assert documented == registered | {group.name for group in app.registered_groups}


def test_every_documented_command_has_an_example() -> None:
    page = (ROOT / "docs" / "cli.md").read_text().partition("# The commands\n")[2]
    for section in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        name = section.split("\n", 1)[0]
        assert re.search(rf"^    entregent {name}\b", section, flags=re.MULTILINE), name


def test_help_of_every_command_is_given_without_django() -> None:
    code = (
        "import sys; from entregent.cli import main; main.application();"
        "print([name for name in ('django', 'numpy', 'entregent.records', 'rich') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert found.stdout.strip() == "[]"


def test_help_says_what_each_command_and_option_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    for info in main.application().registered_commands:
        assert info.help, info.name
    answer = call(capsys, "account", "list", "--help")
    assert answer.code == 0
    for option in ("--json", "--lang", "--on", "--owner"):
        assert option in answer.out


N = "\N{NO-BREAK SPACE}"


@pytest.mark.django_db
def test_the_call_knows_its_owner_day_and_language(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    def show(call: Call) -> None:
        call.answer(
            {"owner": call.owner.id, "today": call.today, "lang": call.lang, "ids": {1}},
            lambda out: out.print(""),
        )

    answer = run_one(capsys, show, "--json", "--on", "2026-03-31", "--lang", "fr")
    assert answer.document == {"owner": str(owner.id), "today": "2026-03-31", "lang": "fr", "ids": [1]}
    assert uuid.UUID(answer.document["owner"]) == owner.id
    assert answer.err == ""


@pytest.mark.django_db
def test_the_owners_language_wins_over_the_terminals(
    capsys: pytest.CaptureFixture[str], owner: Owner
) -> None:
    owner.preferences.language = "fr"
    owner.preferences.save()
    spoken: list[str] = []
    run_one(capsys, lambda call: spoken.append(call.lang))
    assert spoken == ["fr"]


@pytest.mark.django_db
def test_an_option_of_the_commands_own_gets_its_value_and_the_call_too(
    capsys: pytest.CaptureFixture[str], owner: Owner
) -> None:
    seen: list[object] = []

    def show(call: Call, lang: str = "") -> None:
        seen.extend([lang, call.lang])

    assert run_one(capsys, show, "--lang", "en").code == 0
    assert seen == ["en", "en"]


@pytest.mark.django_db
def test_refused_is_one_line_and_one(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    def refuse(call: Call) -> None:
        raise Refused("Not today.")

    def misuse(call: Call) -> None:
        raise Misused("Not like this.")

    def break_down(call: Call) -> None:
        raise ZeroDivisionError("by\nnothing")

    assert run_one(capsys, refuse) == Answer(1, "", "entregent: Not today.\n")
    assert run_one(capsys, misuse) == Answer(2, "", "entregent: Not like this.\n")
    broken = run_one(capsys, break_down, "--lang", "en")
    assert broken == Answer(1, "", "entregent: That did not work: ZeroDivisionError: by nothing\n")


@pytest.mark.django_db
def test_what_is_gone_meanwhile_is_one_line_and_one(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    def work(call: Call) -> None:
        raise Gone

    said = "entregent: It is no longer on record; nothing was changed.\n"
    assert run_one(capsys, work, "--lang", "en") == Answer(1, "", said)


@pytest.mark.django_db
def test_an_unexpected_error_shows_itself_to_who_asks(monkeypatch: pytest.MonkeyPatch, owner: Owner) -> None:
    monkeypatch.setenv("ENTREGENT_DEBUG", "1")

    def break_down(call: Call) -> None:
        raise ZeroDivisionError

    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(command(break_down))
    with pytest.raises(ZeroDivisionError):
        app([])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--on", "31/03/2026"],
        ["--on", "2026-02-30"],
        ["--on", "9999-12-31"],
        ["--on", "0001-01-01"],
        ["--lang", "de"],
        ["--zork"],
    ],
)
def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    answer = call(capsys, "account", "list", *arguments)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err


@pytest.mark.parametrize(
    ("arguments", "english", "french"),
    [
        ("people --zork", "There is no option --zork.", "Il n’y a pas d’option --zork."),
        ("zork", "There is no command zork.", "Il n’y a pas de commande zork."),
        ("person", "PERSON is missing.", "Il manque PERSONNE."),
        ("person a b", "Too much was given: b.", f"C’est trop{N}: b."),
        (
            "people --limit few",
            "--limit: a whole number is wanted.",
            f"--limit{N}: il faut un nombre entier.",
        ),
        ("draft ask a --try 1000", "--try: at most 999.", f"--try{N}: au plus 999."),
        ("draft ask a --try -1", "--try: at least 0.", f"--try{N}: au moins 0."),
        (
            "messages --state gone",
            "--state: it is one of: begun, waiting, answered.",
            f"--state{N}: au choix{N}: begun, waiting, answered.",
        ),
        ("people --limit", "--limit wants a value.", "--limit attend une valeur."),
        ("people --json=1", "--json takes no value.", "--json ne prend pas de valeur."),
        ("import", "FILE is missing.", "Il manque FICHIER."),
    ],
)
def test_wrong_usage_is_one_line_in_the_users_words(
    capsys: pytest.CaptureFixture[str], arguments: str, english: str, french: str
) -> None:
    for language, line in (("en", english), ("fr", french)):
        name, *rest = arguments.split()
        given = [name, "--lang", language, *rest] if name != "zork" else [name, "--lang", language]
        answer = call(capsys, *given)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith(f"entregent: {line}")
        assert answer.err.count("\n") == 1


@pytest.mark.django_db
def test_an_owner_in_broken_bytes_is_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, "people", "--owner", "\udcff@example.org")
    assert (answer.code, answer.err) == (1, "entregent: No account has the address ?@example.org.\n")


@pytest.mark.django_db
def test_an_empty_home_gets_its_one_owner(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Owner] = []
    run_one(capsys, lambda call: seen.append(call.owner))
    run_one(capsys, lambda call: seen.append(call.owner))
    assert seen[0] == seen[1] == Owner.objects.get()
    assert not seen[0].claimed
    assert seen[0].preferences.minutes_a_day == 15


@pytest.mark.django_db
def test_several_accounts_must_be_told_apart(
    capsys: pytest.CaptureFixture[str], owner: Owner, stranger: Owner
) -> None:
    seen: list[Owner] = []

    def show(call: Call) -> None:
        seen.append(call.owner)

    refused = run_one(capsys, show, "--lang", "en")
    assert refused.code == 1
    assert "user@example.org, other@example.org" in refused.err
    assert refused.err.count("\n") == 1
    assert run_one(capsys, show, "--owner", "Other@Example.org").code == 0
    assert seen == [stranger]
    unknown = run_one(capsys, show, "--owner", "nobody@example.org", "--lang", "en")
    assert unknown == Answer(1, "", "entregent: No account has the address nobody@example.org.\n")


@pytest.mark.django_db
def test_ensuring_an_owner_twice_makes_one() -> None:
    assert accounts.ensure_owner() == accounts.ensure_owner()


def test_the_language_of_help_is_read_from_raw_arguments_and_the_terminal() -> None:
    assert words.asked(["people", "--lang", "fr"]) == "fr"
    assert words.asked(["--lang=en"]) == "en"
    assert words.asked(["--lang", "de"]) == ""
    assert words.asked(["people"]) == ""
    assert words.of_environment({"LANG": "fr_CA.UTF-8"}) == "fr"
    assert words.of_environment({"LANG": "fr_FR", "LC_ALL": "C"}) == "en"
    assert words.of_environment({}) == "en"


@pytest.mark.django_db
def test_today_is_the_owners_own_day(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    owner.preferences.timezone = "Pacific/Kiritimati"
    owner.preferences.save()
    seen: list[dt.date] = []
    run_one(capsys, lambda call: seen.append(call.today))
    far_east = dt.timezone(dt.timedelta(hours=14))
    assert seen[0] in {dt.datetime.now(far_east).date(), dt.datetime.now(far_east).date() - dt.timedelta(1)}

"""One call of the program: who it is for, which day it is, and how it answers."""

import datetime as dt
import functools
import inspect
import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.frame import usage, words
from entregent.cli.frame.words import _
from entregent.formats.dates import YEARS

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Owner

type Document = Mapping[str, Any]
type Needs = Literal["nothing", "django", "database", "owner"]


class Refused(Exception):
    """The command cannot or may not: one clear line, exit 1."""


class Misused(Exception):
    """The command was called wrongly: one clear line, exit 2."""


class Call:
    """What a command is given: `owner`, `today`, `json`, and the ways to answer."""

    def __init__(
        self, *, json: bool = False, lang: str = "", on: dt.date | None = None, owner: str = ""
    ) -> None:
        self.json = json
        self.lang = lang
        self.on = on
        self._owner_asked = owner.encode("utf-8", "replace").decode()  # a terminal may hand over any bytes

    @functools.cached_property
    def owner(self) -> "Owner":
        """Whom the command is for: the one account, or the one that `--owner` names."""
        from entregent.records import accounts

        try:
            return accounts.choose(self._owner_asked)
        except accounts.NoSuchAccount:
            raise Refused(_("No account has the address {email}.").format(email=self._owner_asked)) from None
        except accounts.SeveralAccounts as several:
            names = ", ".join(several.names)
            raise Refused(
                _("There are several accounts: choose one with --owner ({names}).").format(names=names)
            ) from None

    @functools.cached_property
    def today(self) -> dt.date:
        """The day given by `--on`, else the day it is where the owner lives."""
        from entregent.records import exchanges

        return self.on or exchanges.today(self.owner)

    @functools.cached_property
    def out(self) -> "Console":
        """rich's console for stdout; words of the record are never read as markup."""
        return _console(stderr=False)

    @functools.cached_property
    def err(self) -> "Console":
        """rich's console for stderr: progress, and lines for whoever waits."""
        return _console(stderr=True)

    def say(self, line: str) -> None:
        """One line on stderr, which never mixes with the answer."""
        self.err.print(line)

    def answer(self, document: Document, text: "Callable[[Console], object]") -> None:
        """The answer: the document with `--json`, else what `text` prints."""
        if not self.json:
            text(self.out)
            return
        json.dump(document, sys.stdout, ensure_ascii=False, indent=2, default=_plain)
        sys.stdout.write("\n")


def _console(*, stderr: bool) -> "Console":
    from rich.console import Console

    return Console(stderr=stderr, markup=False, highlight=False, emoji=False, soft_wrap=True)


def _plain(value: object) -> object:
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


def _day(value: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(usage.NO_DAY) from None
    if day.year not in YEARS:
        raise typer.BadParameter(usage.NO_YEAR.format(first=YEARS[0], last=YEARS[-1]))
    return day


def _everywhere() -> dict[str, tuple[Any, Any]]:
    """The options of every command, their types and defaults, worded in the language spoken now."""
    json_ = typer.Option("--json", help=_("Print one JSON document."))
    lang = typer.Option("--lang", help=_("The language of the words."))
    on = typer.Option("--on", parser=_day, metavar="DATE", help=_("Do as if it were this day."))
    owner = typer.Option("--owner", metavar="EMAIL", help=_("For which account, where there are several."))
    return {
        "json": (Annotated[bool, json_], False),
        "lang": (Annotated[Literal["fr", "en"] | None, lang], None),
        "on": (Annotated[dt.date | None, on], None),
        "owner": (Annotated[str, owner], ""),
    }


COMMON: Final = ("json", "lang", "on", "owner")


def command(function: Callable[..., None], *, needs: Needs = "owner") -> Callable[..., None]:
    """What typer is to run for `function(call, …)`: makes ready what it needs, says what went wrong."""
    own = list(inspect.signature(function).parameters.values())[1:]
    taken = {parameter.name for parameter in own}
    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in _everywhere().items()
        if name not in taken
    ]

    @functools.wraps(function)
    def run(**values: Any) -> None:
        common: dict[str, Any] = {name: values[name] for name in COMMON if name in values}
        rest = {name: value for name, value in values.items() if name in taken}
        _plainly(lambda: function(_begin(common, needs), **rest))

    run.__signature__ = inspect.Signature([*own, *added])  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in [*own, *added]}
    return run


def _begin(common: dict[str, Any], needs: Needs) -> Call:
    on = common.get("on")
    call = Call(
        json=bool(common.get("json")),
        lang=common.get("lang") or "",
        on=on if isinstance(on, dt.date) else None,
        owner=common.get("owner") or "",
    )
    if needs != "nothing":
        _set_up()
    if needs in ("database", "owner"):
        _make_ready()
    if needs == "owner":
        _choose_language(call)
    return call


def _set_up() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entregent.config.settings")
    django.setup()


def _make_ready() -> None:
    """A database up to date, and an owner in it."""
    from django.conf import settings

    from entregent.cli.frame import database
    from entregent.records import accounts

    try:
        database.bring_up_to_date()
    except database.TooNew:
        raise Refused(
            _("A later version of Entregent wrote this database: install that version, or a newer one.")
        ) from None
    if not accounts.exist():
        with database.alone():
            accounts.ensure_owner()
    str(settings.SECRET_KEY)  # where machines share it, it is settled before anything is signed


def _choose_language(call: Call) -> None:
    from django.utils import translation

    call.lang = call.lang or call.owner.preferences.language or words.of_environment()
    words.speak(call.lang)
    translation.activate(call.lang)


def _plainly(work: Callable[[], None]) -> None:
    """Does `work`; whatever goes wrong becomes one line on stderr and an exit code."""
    from entregent.records import room
    from entregent.records.refused import is_gone

    try:
        work()
    except (typer.Exit, typer.Abort, typer.TyperException, KeyboardInterrupt, BrokenPipeError):
        raise
    except Misused as error:
        _fail(error, 2)
    except Refused as error:
        _fail(error, 1)
    except Exception as error:
        if os.environ.get("ENTREGENT_DEBUG") == "1":
            raise
        if is_gone(error):
            _fail(_("It is no longer on record; nothing was changed."), 1)
        if room.is_full(error):
            _fail(_("The disk is full, and nothing is lost. Make room, then give the same command again."), 1)
        line = " ".join(f"{type(error).__name__}: {error}".split())
        _fail(_("That did not work: {why}").format(why=line), 1)


def _fail(why: object, code: int) -> None:
    print(f"entregent: {why}", file=sys.stderr)  # noqa: T201
    raise typer.Exit(code)

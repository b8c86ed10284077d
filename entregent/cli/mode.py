"""`entregent mode`: how the user is, what that changes, and what they chose instead."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.modes import Resolved, Value

NONE = "none"


def register(app: typer.Typer) -> None:
    """Adds `mode`."""
    app.command("mode", help=_("Says how you are, and shows exactly what that changes."))(command(mode))


def mode(
    call: Call,
    modes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MODE…",
            help=_("Any of introvert, junior and senior, or none; as they are where nothing is said."),
        ),
    ] = None,
    sets: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="EFFECT=VALUE",
            help=_("Have one effect otherwise than the modes say; EFFECT= puts it back."),
        ),
    ] = None,
) -> None:
    """Changes what is asked, then shows how it is."""
    from entregent.records import ways

    wanted, chosen = _modes(modes or []), _sets(sets or [])
    if modes:
        ways.choose(call.owner, wanted)
    if chosen:
        ways.settle(call.owner, chosen)
    if modes or chosen:
        call.owner.preferences.refresh_from_db()
    document = _document(call)
    call.answer(document, lambda out: _print(call, out))


def _modes(given: list[str]) -> list[str]:
    from entregent.core.modes import MODES

    unknown = [one for one in given if one not in (*MODES, NONE)]
    if unknown or (NONE in given and len(given) > 1):
        raise Misused(_("A mode is introvert, junior or senior; or none, alone."))
    return [one for one in given if one != NONE]


def _sets(given: list[str]) -> "dict[str, Value | None]":
    return dict(_set(one) for one in given)


def _set(text: str) -> "tuple[str, Value | None]":
    from entregent.core.modes import BY_CODE, option

    code, equals, value = text.partition("=")
    effect = BY_CODE.get(code)
    if effect is None or not equals:
        raise Misused(_("Effects are set as EFFECT=VALUE: {effects}.").format(effects=", ".join(BY_CODE)))
    chosen = option(effect, value)
    if value and chosen is None:
        known = effect.options
        listed = f"{known[0]}–{known[-1]}" if effect.of_own else ", ".join(map(str, known))
        raise Misused(_("{effect} can be: {values}.").format(effect=code, values=listed))
    return code, chosen


def _document(call: Call) -> dict[str, Any]:
    from entregent.records import aims, ways

    found = call.owner.preferences
    return {
        "modes": ways.modes(found),
        "effects": [_effect(one) for one in ways.effects(found)],
        "minutes_a_day": found.minutes_a_day,
        "purposes": aims.purposes(found),
        "aims": [
            {"id": aim.pk, "text": aim.text, "kind": aim.kind, "until": aim.until}
            for aim in aims.aims(call.owner, call.today)
        ],
        "quiet_day": found.quiet_day,
        "habits": [habit._asdict() for habit in ways.habits(found)],
    }


def _effect(one: "Resolved") -> dict[str, Any]:
    return {
        "effect": one.effect.code,
        "practice": one.effect.practice,
        "value": one.value,
        "without": one.without,
        "by": one.by,
        "overridden": one.overridden,
    }


def _print(call: Call, out: "Console") -> None:
    from entregent.records import aims, ways
    from entregent.wording import ways as words

    found = call.owner.preferences
    chosen = [words.mode(one) for one in ways.modes(found)]
    out.print(", ".join(chosen) or _("No mode: all is as it is for everybody."), style="bold")
    if not chosen:
        _offer(out)
    for one in ways.effects(found):
        if one.overridden or one.value != one.without:
            out.print(f"  {_line(one)}")
    if found.quiet_day is not None:
        out.print(_("Quiet day: {day}").format(day=words.weekday(found.quiet_day)))
    for habit in ways.habits(found):
        out.print(f"{habit.text} ({words.habit(habit)})")
    for purpose in aims.purposes(found):
        out.print(f"→ {words.purpose(purpose)}")
    for aim in aims.aims(call.owner, call.today):
        out.print(f"→ {aim.text}")


def _offer(out: "Console") -> None:
    """What may be chosen, what each is for, and how."""
    from entregent.core.modes import MODES
    from entregent.wording import ways as words

    for mode in MODES:
        out.print(f"  {mode}: {words.MODE_SENTENCES[mode]} {words.MODE_HELP[mode]}")
    out.print(_("Choose any of them together: entregent mode {modes}").format(modes=" ".join(MODES[1:])))


def _line(one: "Resolved") -> str:
    from entregent.wording import ways as words

    code = one.effect.code
    said = words.value(code, one.value)
    if one.value != one.without:
        said = f"{words.value(code, one.without)} → {said}"
    who = _("chosen by you") if one.overridden else words.mode(one.by) if one.by else ""
    return f"{words.effect(code)} [{code}]: {said} ({who}, {one.effect.practice})"

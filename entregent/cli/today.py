"""`entregent today`: the day's plan, each line with why and a first draft."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _, grouped, ngettext

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.planning import Line
    from entregent.records.today.day import Day, Entry

MOST_MINUTES = 24 * 60


def register(app: typer.Typer) -> None:
    """Adds `today`."""
    app.command("today", help=_("Says whom to write to today, why, and the first words."))(command(today))


def today(
    call: Call,
    minutes: Annotated[int | None, typer.Option(help=_("Minutes to spend, instead of those set."))] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help=_("Show the day all the same, on a quiet day."))
    ] = False,
) -> None:
    """The plan of the day."""
    from entregent.records import ties
    from entregent.records.today.day import day

    if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
        raise Misused(_("Minutes go from 0 to {most}.").format(most=MOST_MINUTES))
    ties.bring_to(call.owner, call.today)
    found = day(call.owner, call.today, minutes=minutes, anyway=anyway)
    call.answer(_document(call, found), lambda out: _print(call, found, out))


def _document(call: Call, found: "Day") -> dict[str, Any]:
    return {
        "date": found.plan.on,
        "minutes": found.plan.minutes,
        "rest": found.plan.rest or None,
        "actions": [_action(call, entry) for entry in found.entries],
    }


def _action(call: Call, entry: "Entry") -> dict[str, Any]:
    from entregent.wording.reasons import why

    line, person = entry.line, entry.person
    others = [_reason(other.practice, other.reason) for other in line.also]
    return {
        "id": line.key,
        "kind": line.kind,
        "person": {"id": person.pk, "name": person.name},
        "practice": line.practice,
        "why": why(line.reason, person.given or person.name, call.today),
        "evidence": {**_reason(line.practice, line.reason), "also": others},
        "due": line.due,
        "minutes": line.minutes,
        "habit": line.habit.text if line.habit else None,
        "invitation": _invitation(line),
        "draft": {"subject": entry.draft.subject, "body": entry.draft.body},
    }


def _invitation(line: "Line") -> dict[str, Any] | None:
    if line.offer is None:
        return None
    return {"format": line.offer.format, "practice": line.offer.practice, "on": line.offer.on}


def _reason(practice: str, reason: Any) -> dict[str, Any]:
    return {"practice": practice, "code": reason.code, **reason.values}


def _nothing(call: Call) -> str:
    from entregent.records.models import Person

    if Person.objects.living().filter(owner=call.owner).exists():
        return _("Nothing is due today.")
    return _("Nobody is on record yet. Begin with: entregent import FILE, or to look around: entregent demo")


def _print(call: Call, found: "Day", out: "Console") -> None:
    from entregent.core.practices import practice
    from entregent.wording import hooks
    from entregent.wording.reasons import why

    rest = hooks.rest(found.plan.rest, anything=bool(found.entries))
    if rest or not found.entries:
        out.print(rest or _nothing(call))
    for entry in found.entries:
        line, name = entry.line, entry.person.given or entry.person.name
        minutes = ngettext("{count} minute", "{count} minutes", line.minutes).format(
            count=grouped(line.minutes)
        )
        title = practice(line.practice).wording("fr" if call.lang == "fr" else "en").title
        out.print(f"{entry.person.name} · {title} · {minutes}", style="bold")
        habit = f"{line.habit.text} · " if line.habit else ""
        out.print(habit + why(line.reason, name, call.today))
        for other in line.also:
            out.print(f"{_('And:')} {why(other.reason, name, call.today)}")
        if line.offer:
            out.print(hooks.invitation(line, name))
        out.print()
        out.print(f"{_('Subject:')} {entry.draft.subject}\n\n{entry.draft.body}", style="dim")
        out.print(f"\nentregent done {line.key}\n")

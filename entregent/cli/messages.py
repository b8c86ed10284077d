"""`entregent messages`: those begun, waiting or answered; what gets answers; and marks."""

import uuid
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _, grouped, ngettext

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.answers import Row
    from entregent.records.models import Message
    from entregent.records.writing.answers import Counted
    from entregent.records.writing.trials import Standing

MOST: Final = 100_000
PRACTICE: Final = "D2"
_MARKS: Final = ("sent", "answered", "unsent")


def register(app: typer.Typer) -> None:
    """Adds `messages`."""
    app.command("messages", help=_("Lists your messages, marks one, or says what gets answers."))(
        command(messages)
    )


def messages(
    call: Call,
    mark: Annotated[str, typer.Argument(metavar="MARK", help=_("`sent`, `answered` or `unsent`."))] = "",
    which: Annotated[str, typer.Argument(metavar="ID", help=_("The message to be marked."))] = "",
    state: Annotated[
        Literal["begun", "waiting", "answered"] | None, typer.Option(help=_("Only those of this state."))
    ] = None,
    answers: Annotated[bool, typer.Option("--answers", help=_("Say what gets answers instead."))] = False,
    channel: Annotated[str, typer.Option(help=_("How it was sent: email, message, letter …"))] = "",
    limit: Annotated[int, typer.Option(help=_("At most so many lines."))] = 50,
) -> None:
    """Marks the message that is named; else lists, or counts."""
    if mark and (answers or state):
        raise Misused(_("A mark goes without --answers and --state."))
    if mark:
        _mark(call, mark, which, channel)
    elif channel:
        raise Misused(_("--channel goes with `sent ID`."))
    elif answers:
        _count(call)
    else:
        _list(call, state or "", limit)


def _mark(call: Call, mark: str, which: str, channel: str) -> None:
    from entregent.core.exchanges import CHANNELS

    if mark not in _MARKS or not which or (channel and mark != "sent"):
        raise Misused(_("A message is marked with `sent ID`, `answered ID` or `unsent ID`."))
    if channel and channel not in CHANNELS:
        raise Misused(_("The channel is one of: {channels}.").format(channels=", ".join(CHANNELS)))
    message = _chosen(call, which)
    name = message.person.name
    if mark == "sent":
        _sent(call, message, channel)
        said = _("Noted: you wrote to {name}.")
    elif mark == "answered":
        _answered(call, message)
        said = _("Noted: {name} answered.")
    else:
        _unsent(call, message)
        said = _("Noted: your message to {name} was not sent; it is among those begun.")
    message.refresh_from_db()
    call.answer(_document(call, message), lambda out: out.print(said.format(name=name)))


def _sent(call: Call, message: "Message", channel: str) -> None:
    from entregent.records.writing import messages as verbs

    try:
        verbs.sent(call.owner, message, call.today, channel)
    except verbs.AlreadySent:
        raise Refused(_("This message was sent already.")) from None
    except verbs.Empty:
        raise Refused(_("This message has no words yet: there is nothing to send.")) from None
    except verbs.ToCome:
        raise Refused(_("That day is still to come.")) from None


def _answered(call: Call, message: "Message") -> None:
    from entregent.records.writing import messages as verbs

    try:
        done = verbs.answered(call.owner, message, call.today)
    except verbs.ToCome:
        raise Refused(_("That day is still to come.")) from None
    except verbs.TooEarly:
        raise Refused(_("On that day the message had not been sent yet.")) from None
    if done is None:
        raise Refused(_("This message was not sent yet, or was answered already."))


def _unsent(call: Call, message: "Message") -> None:
    from entregent.records.writing import unsent as verbs

    try:
        verbs.unsent(call.owner, message)
    except verbs.NotSent:
        raise Refused(_("This message was not sent yet.")) from None
    except verbs.Answered:
        raise Refused(_("This message was answered: whoever had an answer has sent it.")) from None
    except verbs.GoneFurther:
        raise Refused(_("What it began has gone further since: take that back first.")) from None


def _chosen(call: Call, which: str) -> "Message":
    from entregent.records.queries import messages as queries

    try:
        key = uuid.UUID(which)
    except ValueError:
        key = None
    found = queries.messages(call.owner).filter(pk=key).first() if key else None
    if found is None:
        raise Refused(_("There is no such message: `entregent messages` lists them."))
    return found


def _list(call: Call, state: str, limit: int) -> None:
    from entregent.records.queries import messages as queries

    if not 0 <= limit <= MOST:
        raise Misused(_("The limit goes from 0 to {most}.").format(most=MOST))
    found = queries.messages(call.owner, state)
    rows, total = list(found[:limit]), found.count()
    document = {"messages": [_document(call, message) for message in rows], "total": total}
    call.answer(document, lambda out: _print(call, rows, total, out))


def _document(call: Call, message: "Message") -> dict[str, Any]:
    from entregent.records import exchanges
    from entregent.records.queries.messages import state_of

    zone = exchanges.zone(call.owner)
    days = {"sent_on": message.sent_at, "answered_on": message.answered_at}
    return {
        "id": message.pk,
        "person": {"id": message.person_id, "name": message.person.name},
        "state": state_of(message),
        "purpose": message.purpose,
        "language": message.language,
        "channel": message.channel,
        "subject": message.subject,
        "body": message.body,
        "changed_at": message.changed_at,
        **{name: at.astimezone(zone).date() if at else None for name, at in days.items()},
        "trial": message.trial_id,
        "arm": message.arm or None,
    }


def _print(call: Call, rows: "list[Message]", total: int, out: "Console") -> None:
    from entregent.records import exchanges
    from entregent.records.queries.messages import state_of
    from entregent.wording.times import ago
    from entregent.wording.writing import purpose, state

    zone = exchanges.zone(call.owner)
    for one in rows:
        on = (one.answered_at or one.sent_at or one.changed_at).astimezone(zone).date()
        when = f"{state(state_of(one))}, {ago(on, call.today)}"
        parts = (one.person.name, purpose(one.purpose), one.subject, when, str(one.pk))
        out.print("  ".join(part for part in parts if part))
    said = ngettext("{total} message", "{total} messages", total).format(total=grouped(total))
    out.print(said if total else _("No message."))


def _count(call: Call) -> None:
    from entregent.core.answers import LEAST
    from entregent.records.writing.answers import counted
    from entregent.records.writing.trials import standings

    found, compared = counted(call.owner, call.today), standings(call.owner, call.today)
    shares = found.answers
    document = {
        "practice": PRACTICE,
        "least": LEAST,
        "counted": "written_here",
        **_row(shares.total),
        "waiting": found.waiting,
        "by": {
            "purpose": [_row(row) for row in shares.purposes],
            "subject": [_row(row) for row in shares.forms],
            "length": [_row(row) for row in shares.lengths],
            "questions": [_row(row) for row in shares.questions],
        },
        "trials": [_trial(one) for one in compared],
    }
    document.pop("key")
    call.answer(document, lambda out: _print_counted(found, compared, out))


def _row(row: "Row") -> dict[str, Any]:
    return {**row._asdict(), "practice": PRACTICE}


def _trial(standing: "Standing") -> dict[str, Any]:
    trial, found = standing
    return {
        "id": trial.pk,
        "purpose": trial.purpose,
        "language": trial.language,
        "subjects": {"a": trial.subject_a, "b": trial.subject_b},
        "ended_on": trial.ended_on,
        **found._asdict(),
    }


def _print_counted(found: "Counted", compared: "list[Standing]", out: "Console") -> None:
    from entregent.wording import answers as words

    out.print(words.line("", found.answers.total))
    out.print(words.only_here())
    if not found.answers.total.lacking:
        for kind, heading in words.KIND_WORDS.items():
            out.print(f"\n{heading} ({PRACTICE})", style="bold")
            for row in getattr(found.answers, kind):
                out.print(f"  {words.line(kind, row)}")
        out.print(f"\n{words.no_proof()}")
    for one in compared:
        out.print(f"\n“{one.trial.subject_a}” / “{one.trial.subject_b}”", style="bold")
        out.print(f"  {words.verdict(one)}")

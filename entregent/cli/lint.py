"""`entregent lint`: what the practices say about a message before it is sent."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from entregent.cli.frame import Call, Misused, command, incoming
from entregent.cli.frame.words import _, grouped, ngettext
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.lint import Advice, Finding

MOST_BYTES = 4_000_000
WIDEST = 120
"""Characters shown of the words that a finding is about."""


def register(app: typer.Typer) -> None:
    """Adds `lint`."""
    app.command("lint", help=_("Advises on a message before you send it."))(command(lint))


def lint(
    call: Call,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help=_("The message in a text file, or - to read it from stdin."))
    ],
    purpose: Annotated[str, typer.Option(help=_("What it is for: first_contact, ask, reply …"))] = "",
    subject: Annotated[
        str | None, typer.Option(help=_("Its subject; leave it out for a note that has none."))
    ] = None,
    to: Annotated[
        str, typer.Option(metavar="PERSON", help=_("To whom: an id, or a name that fits one person."))
    ] = "",
) -> None:
    """What the adviser finds in the message, with the practice behind each finding."""
    from entregent.core.lint import PURPOSES
    from entregent.records.writing.advice import advice

    if purpose and purpose not in PURPOSES:
        raise Misused(_("The purpose is one of: {purposes}.").format(purposes=", ".join(PURPOSES)))
    person = chosen(call.owner, to) if to else None
    body = _read(file)
    found = advice(call.owner, person, purpose, (subject, body), interface=call.lang, today=call.today)
    call.answer(_document(found), lambda out: _print(call, found, (subject or "", body), out))


def _read(file: str) -> str:
    """The text of the file or of stdin, in whatever encoding it is."""
    from entregent.formats.address_books.encodings import decode

    return decode(incoming.read(file, MOST_BYTES)).text


def _document(found: "Advice") -> dict[str, Any]:
    return {
        "words": found.words,
        "questions": found.questions,
        "language": found.tongue or found.language,
        "blanks": [{"start": start, "end": end} for start, end in found.blanks],
        "findings": [finding._asdict() for finding in found.findings],
    }


def _print(call: Call, found: "Advice", text: tuple[str, str], out: "Console") -> None:
    from entregent.wording.writing import unread

    for finding in found.findings:
        out.print(_heading(call, finding), style="bold")
        subject, body = text
        words = " ".join(
            (subject if finding.part == "subject" else body)[finding.start : finding.end].split()
        )
        if len(words) > WIDEST:
            words = f"{words[:WIDEST].rstrip()}…"
        if words:
            out.print(f"  «\u00a0{words}\u00a0»" if call.lang == "fr" else f"  “{words}”", style="dim")
        out.print(f"  {finding.message}")
        if finding.suggestion:
            out.print(f"  → {finding.suggestion}")
    words_ = ngettext("{count} word", "{count} words", found.words).format(count=grouped(found.words))
    questions = ngettext("{count} question", "{count} questions", found.questions)
    out.print(f"{words_} · {questions.format(count=grouped(found.questions))}")
    if words := unread(found):
        out.print(words)
    elif not found.findings:
        out.print(_("Nothing to say: send it with an easy mind."))


def _heading(call: Call, finding: "Finding") -> str:
    from entregent.core.practices import practice
    from entregent.wording.writing import SEVERITY_WORDS

    title = practice(finding.practice).wording(call.lang).title
    return f"{SEVERITY_WORDS[finding.severity]} · {title} ({finding.practice})"

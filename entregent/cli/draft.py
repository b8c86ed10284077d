"""`entregent draft`: first words to somebody, made of what is on record; nothing is sent."""

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import typer

from entregent.cli.frame import Call, Misused, command
from entregent.cli.frame.words import _
from entregent.cli.person import chosen

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.core.drafting import Draft
    from entregent.records.models import Message, Person
    from entregent.records.writing.first_words import First


_TO_FILL: Final = re.compile(r"\[[^\]]*\]|\{[^}]*\}")
"""A blank that was never filled, as drafts and templates have them."""


def register(app: typer.Typer) -> None:
    """Adds `draft`."""
    app.command("draft", help=_("Writes the first words of a message to somebody."))(command(draft))


def draft(
    call: Call,
    purpose: Annotated[str, typer.Argument(metavar="PURPOSE", help=_("What for: thanks, ask, news …"))],
    person: Annotated[
        str, typer.Argument(metavar="PERSON", help=_("An id, or a name that fits one person."))
    ],
    about: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=WORDS", help=_("What it is about: ask=…, news=…; may be repeated.")),
    ] = None,
    try_: Annotated[
        int, typer.Option("--try", min=0, max=999, help=_("Another way to write it, by number."))
    ] = 0,
    language: Annotated[
        Literal["fr", "en"] | None, typer.Option("--language", help=_("The language of the message."))
    ] = None,
    register_: Annotated[
        Literal["tu", "vous"] | None, typer.Option("--register", help=_("How one says “you” in French."))
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help=_("Keep it among the messages begun."))] = False,
) -> None:
    """A subject and a body, with the practice behind them and what the adviser says of them."""
    from entregent.records.writing.first_words import addressee, first_words, spoken_as
    from entregent.wording.writing import not_waiting

    found = chosen(call.owner, person)
    matters = _matters(purpose, about or [])
    to = spoken_as(addressee(call.owner, found.pk, call.today), language or "", register_ or "")
    first = first_words(call.owner, to, purpose, call.today, variant=try_, matters=matters)
    message = _message(call, found, purpose, first.draft, (to.language, to.register))
    if keep:
        message.save(force_insert=True)
    document = _document(call, message, first, to.register) | {"message": message.pk if keep else None}
    if purpose == "reply" and (said := not_waiting(first.received, found.name)):
        call.say(said)
    call.answer(document, lambda out: _print(document, out))


def _document(call: Call, message: "Message", first: "First", register: str) -> dict[str, Any]:
    made = first.draft
    return {
        "subject": made.subject,
        "body": made.body,
        "practice": made.practice,
        "findings": _advice(call, message),
        "purpose": message.purpose,
        "person": {"id": message.person_id, "name": message.person.name},
        "language": message.language,
        "register": register,
        "approach": made.approach.code,
        "approaches": [_approach(call, choice) for choice in first.approaches],
        "blanks": [blank.question for blank in made.blanks],
        "received": _received(first),
        "enclosed": {"subject": made.enclosed.subject, "body": made.enclosed.body} if made.enclosed else None,
    }


def _received(first: "First") -> dict[str, Any] | None:
    """The last message of theirs, for an answer: whether it waits, was answered, or is old."""
    last = first.received
    if last is None:
        return None
    return {"exchange": last.exchange, "on": last.on, "subject": last.subject, "waits": last.waits}


def _matters(purpose: str, about: list[str]) -> dict[str, str]:
    """The answers as `name=words`; refuses a purpose or a name that there is not."""
    from entregent.core.drafting import PRACTICE_OF
    from entregent.records.people.naming import clean
    from entregent.records.writing.matters import FIELDS

    if purpose not in PRACTICE_OF:
        raise Misused(_("The purpose is one of: {purposes}.").format(purposes=", ".join(PRACTICE_OF)))
    known = FIELDS.get(purpose, ())
    said = {name: clean(words) for name, _equals, words in (one.partition("=") for one in about)}
    if wrong := next((name for name in said if name not in known), None):
        if not known:
            raise Misused(_("This purpose takes no --about."))
        names = ", ".join(known)
        raise Misused(_("--about {name} is not known here: {names}.").format(name=wrong, names=names))
    for name, words in said.items():
        _check(name, words)
    return said


def _check(name: str, words: str) -> None:
    """Refuses an answer that a draft could not hold."""
    from entregent.core.exchanges import CHANNELS
    from entregent.records.writing.matters import LONGEST

    if len(words) > LONGEST:
        raise Misused(_("--about {name}: at most {most} characters.").format(name=name, most=LONGEST))
    if _TO_FILL.search(words):
        line = _("--about {name} holds a blank or a place to fill: {words}")
        raise Misused(line.format(name=name, words=words))
    if name == "on" and words:
        try:
            dt.date.fromisoformat(words)
        except ValueError:
            raise Misused(_("--about on is a day written like 2026-03-31.")) from None
    if name == "format" and words not in ("", *CHANNELS):
        raise Misused(_("--about format is one of: {names}.").format(names=", ".join(CHANNELS)))


def _message(call: Call, to: "Person", purpose: str, made: "Draft", manner: tuple[str, str]) -> "Message":
    from entregent.core.purposes import WITHOUT_SUBJECT
    from entregent.records.models import Message

    return Message(
        owner=call.owner,
        person=to,
        purpose=purpose,
        subject=made.subject,
        body=made.body,
        language=manner[0],
        register=manner[1] if manner[0] == "fr" else "",
        channel="message" if purpose in WITHOUT_SUBJECT else "email",
    )


def _advice(call: Call, message: "Message") -> list[dict[str, Any]]:
    from entregent.records.writing.advice import advice

    subject = message.subject if message.channel == "email" else None
    text = (subject, message.body)
    found = advice(
        call.owner, message.person, message.purpose, text,
        interface=call.lang, today=call.today, register=message.register,
    )  # fmt: skip
    return [finding._asdict() for finding in found.findings]


def _approach(call: Call, choice: Any) -> dict[str, Any]:
    label = choice.approach.label_fr if call.lang == "fr" else choice.approach.label_en
    return {"try": choice.variant, "approach": choice.approach.code, "label": label}


def _print(document: dict[str, Any], out: "Console") -> None:
    if document["subject"]:
        out.print(document["subject"], markup=False)
        out.print()
    out.print(document["body"], markup=False)
    if document["enclosed"]:
        out.print(f"\n---\n{document['enclosed']['subject']}\n\n{document['enclosed']['body']}", markup=False)
    for choice in document["approaches"]:
        out.print(f"--try {choice['try']}  {choice['label']}", markup=False, style="dim")

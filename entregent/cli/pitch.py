"""`entregent pitch`: how the user introduces themselves, timed as spoken, and what may be better."""

import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from entregent.cli.frame import Call, Misused, Refused, command
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    from rich.console import Console

    from entregent.records.models import Pitch


def register(app: typer.Typer) -> None:
    """Adds `pitch`."""
    app.command("pitch", help=_("Keeps how you introduce yourself, and times it as spoken."))(command(pitch))


def pitch(
    call: Call,
    audience: Annotated[str, typer.Argument(metavar="[AUDIENCE]", help=_("For whom; all where empty."))] = "",
    text: Annotated[
        str | None, typer.Option(metavar="TEXT", help=_("Keep these words; - reads them from stdin."))
    ] = None,
    lang_of: Annotated[
        Literal["fr", "en"] | None, typer.Option("--lang-of", help=_("The language in which it is said."))
    ] = None,
) -> None:
    """Keeps what is given, then says what there is."""
    from entregent.records import pitches

    if text is not None:
        _keep(call, audience, sys.stdin.read() if text == "-" else text, lang_of)
    found = pitches.called(call.owner, audience) if audience else pitches.pitches(call.owner)
    found = [one for one in found if lang_of in (None, pitches.language(one))]
    if audience and not found:
        raise Refused(_("There are no words for {audience}; --text keeps some.").format(audience=audience))
    shown = [_document(call, one) for one in found]
    call.answer({"pitches": shown}, lambda out: _print(shown, out))


def _keep(call: Call, audience: str, text: str, lang_of: str | None) -> None:
    from entregent.records import pitches
    from entregent.records.people import naming

    named, words = naming.clean(audience), naming.clean_lines(text)
    if not named or not words:
        raise Misused(_("Say for whom, and the words."))
    if len(named) > pitches.LONGEST_AUDIENCE or len(words) > pitches.LONGEST:
        raise Misused(_("At most {most} characters.").format(most=pitches.LONGEST))
    known = pitches.called(call.owner, named)
    spoken = lang_of or (pitches.language(known[0]) if len(known) == 1 else call.lang)
    former = next((one for one in known if one.language == spoken), None)
    title = known[0].audience if known else named
    pitches.keep(call.owner, former, title, spoken, words)


def _document(call: Call, one: "Pitch") -> dict[str, Any]:
    from entregent.core import pitching
    from entregent.core.speaking import timing
    from entregent.records import pitches

    spoken = pitches.language(one)
    found = timing(one.text, spoken)
    advice = pitching.advice(one.text, language="fr" if call.lang == "fr" else "en")
    return {
        "id": one.pk,
        "audience": one.audience,
        "language": spoken,
        "text": one.text,
        "words": found.words,
        "seconds": {"from": found.shortest, "to": found.longest},
        "fit": found.fit,
        "findings": [told.finding._asdict() for told in advice],
    }


def _print(shown: list[dict[str, Any]], out: "Console") -> None:
    from entregent.core.speaking import timing
    from entregent.wording import pitches

    if not shown:
        out.print(_("There are no words yet: entregent pitch AUDIENCE --text WORDS"))
    for one in shown:
        found = timing(one["text"], one["language"])
        out.print(f"{one['audience']} · {pitches.LANGUAGE_WORDS[one['language']]}", style="bold")
        out.print(f"{one['text']}\n")
        out.print(f"{pitches.time(found)}. {pitches.fit(found)}".strip())
        for finding in one["findings"]:
            out.print(f"  {finding['practice']} · {finding['message']}")
        out.print()

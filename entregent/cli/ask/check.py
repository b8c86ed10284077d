"""`entregent ask --check`: whether an ask is fair, by a scenario that stands by itself."""

import json
from typing import TYPE_CHECKING, Any, Final

from entregent.cli.frame import Call, Refused, incoming
from entregent.cli.frame.words import _

if TYPE_CHECKING:
    import datetime as dt

    from rich.console import Console

    from entregent.core.asking import Judgement, Scenario

MOST_BYTES: Final = 1_000_000


def check(call: Call, file: str) -> None:
    """Judges a scenario that stands by itself, from a file or stdin."""
    from entregent.core import asking

    scenario = _scenario(call, _document(file))
    found = asking.check(scenario)
    call.answer(answer(found, scenario.today), lambda out: printed(found, scenario.today, out))


def _document(file: str) -> object:
    """What the JSON holds."""
    data = incoming.read(file, MOST_BYTES)
    try:
        return json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except json.JSONDecodeError as error:
        where = _("line {line}, column {column}").format(line=error.lineno, column=error.colno)
    except (ValueError, RecursionError):
        where = _("its encoding, a number or its depth")
    raise Refused(_("This is not JSON: {where}.").format(where=where))


def _scenario(call: Call, document: object) -> "Scenario":
    from entregent.core import asking
    from entregent.wording.asking import problem

    scenario, problems = asking.read(document, today=call.today)
    if scenario is None:
        raise Refused(problem(problems[0]))
    return scenario


def answer(found: "Judgement", today: "dt.date") -> dict[str, Any]:
    """A judgement as a document."""
    from entregent.wording.asking import step

    return {
        "verdict": found.verdict,
        "practices": found.practices,
        "from": found.from_,
        "first": [
            {"do": one.code, "practice": one.practice, "words": step(one, today)} for one in found.first
        ],
    }


def printed(found: "Judgement", today: "dt.date", out: "Console") -> None:
    """A judgement in words."""
    from entregent.wording import asking

    out.print(asking.verdict(found), style="bold")
    for reason in found.reasons:
        out.print(f"  {asking.reason(reason, today)} ({reason.practice})")
    if found.first:
        out.print(_("First:"))
    for step in found.first:
        out.print(f"  → {asking.step(step, today)} ({step.practice})")

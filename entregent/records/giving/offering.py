"""What the draft of a chance speaks of: the two to be introduced, what is offered, what is praised."""

from typing import Final

from entregent.core.chances import Chance, Kind
from entregent.core.purposes import Written
from entregent.records.models import Owner, Person

PURPOSES: Final[dict[Kind, Written]] = {
    "pair": "opt_in", "skill": "offer", "praise": "offer", "cheer": "congratulations",
}  # fmt: skip


_ACTS: Final = {
    "fr": {"praise": "écrire une recommandation", "read": "envoyer ceci\u00a0: {text}"},
    "en": {"praise": "write a recommendation", "read": "send this: {text}"},
}
"""What is offered, in the language of the draft."""


def matters(owner: Owner, chance: Chance, person: Person, other: Person | None) -> dict[str, str]:
    """The answers to the questions of its draft, by field, in the language of the person."""
    values = {name: str(value) for name, value in chance.reason.values.items() if value}
    if other is not None:
        who = values.get("other_trade") or values.get("skill", "")
        return {"second": other.name, "second_who": who, **_gains(chance.reason.code, values)}
    if chance.kind == "skill":
        return {"offer": values["skill"], "offer_why": values["need"]}
    if chance.kind == "praise":
        return {"offer": _act(owner, person, "praise"), "offer_why": values.get("what", "")}
    return {}


def shared(owner: Owner, person: Person, text: str, why: str) -> dict[str, str]:
    """The answers for a draft that passes on something read."""
    return {"offer": _act(owner, person, "read").format(text=text), "offer_why": why}


def _act(owner: Owner, person: Person, name: str) -> str:
    language = person.language or owner.preferences.language
    return _ACTS["en" if language == "en" else "fr"][name]


def _gains(code: str, values: dict[str, str]) -> dict[str, str]:
    """What each would gain; what somebody able would gain of a need of another’s, the user says."""
    if code == "need_met":
        return {"gain": values["need"]}
    shared = values.get("interest", "") or values.get("trade", "")
    return {"gain": shared, "gain_other": shared}

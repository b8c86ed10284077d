"""What a message may be for, the practice behind it, and how the words may be kept apart by it."""

from typing import Final

from entregent.core.purposes import Written

Purpose = Written

PURPOSES: Final[dict[str, Purpose]] = {
    "promise": "promise",
    "reply": "reply",
    "follow_up": "follow_up",
    "birthday": "birthday",
    "event": "congratulations",
    "told": "keep_in_touch",
    "rhythm": "keep_in_touch",
    "group": "former_colleague",
    "dormant": "reconnect",
    "weak": "weak_tie",
    "light": "light_touch",
    "first_step": "first_step",
}
"""The purpose of the draft for each kind of line that has one alone; a "group" of classmates:
former_classmate. Duties of giving and asking bring their own."""

PRACTICE_OF: Final[dict[Purpose, str]] = {
    "reply": "D9",
    "promise": "F11",
    "congratulations": "F3",
    "birthday": "F3",
    "reconnect": "D12",
    "keep_in_touch": "F2",
    "former_colleague": "F10",
    "former_classmate": "F10",
    "weak_tie": "F13",
    "light_touch": "F12",
    "first_step": "P6",
    "follow_up": "C8",
    "thanks": "H7",
    "first_contact": "B5",
    "contact_request": "D11",
    "news": "F6",
    "offer": "E6",
    "invitation": "C11",
    "ask": "H5",
    "advice_request": "H9",
    "intro_request": "H8",
    "forwardable": "H8",
    "opt_in": "E1",
    "introduction": "E1",
    "advice_report": "F7",
    "referral": "E7",
    "opt_in_reminder": "E1",
    "introduction_off": "E1",
    "met_yet": "E1",
    "what_came": "P8",
    "ideas_request": "H9",
    "intro_reminder": "H8",
    "introducer_thanks": "H7",
    "ideas_thanks": "H7",
    "introducer_in_touch": "H8",
    "introducer_met": "H8",
    "introducer_declined": "H8",
    "ideas_outcome": "H9",
}

TO_TWO: Final[frozenset[Purpose]] = frozenset({"introduction"})
"""Purposes of messages to two people at once: the only ones, and both have said yes."""
NOTE_LENGTH: Final = 300
"""Characters that a network leaves for the note beside a request for contact."""

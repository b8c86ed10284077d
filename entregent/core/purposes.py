"""What a message is for: the purposes of the adviser and of drafts, and how they go together (D, E, H)."""

from typing import Final, Literal, get_args

Message = Literal[
    "first_contact", "contact_request", "follow_up", "reply", "thanks", "reconnect", "congratulations",
    "news", "offer", "invitation", "ask", "advice_request", "intro_request", "forwardable", "opt_in",
    "introduction", "advice_report", "referral",
]  # fmt: skip
OfThePlan = Literal[
    "promise", "birthday", "keep_in_touch", "former_colleague", "former_classmate", "weak_tie", "first_step",
    "light_touch",
]  # fmt: skip
Introducing = Literal[
    "opt_in_reminder", "introduction_off", "met_yet", "what_came", "ideas_request", "intro_reminder",
    "introducer_thanks", "ideas_thanks", "introducer_in_touch", "introducer_met", "introducer_declined",
    "ideas_outcome",
]  # fmt: skip
"""The steps of an introduction, made or asked for, that have words of their own."""
Written = Literal[Message, OfThePlan, Introducing]
"""What a draft may be for."""
Advised = Literal[Message, "pitch"]
"""What the adviser knows; a pitch is spoken, and no message."""
PURPOSES: Final[tuple[Message, ...]] = get_args(Message)
"""The purposes that a user chooses from."""
OF_THE_PLAN: Final[dict[str, Message | None]] = {
    "promise": None,
    "birthday": "congratulations",
    "keep_in_touch": None,
    "former_colleague": None,
    "former_classmate": None,
    "weak_tie": None,
    "first_step": None,
    "light_touch": None,
}
"""Purposes of lines of the plan, each with the one that the adviser takes it for, if any."""
OF_INTRODUCTIONS: Final[dict[str, Message | None]] = {
    **dict.fromkeys(get_args(Introducing)),
    "ideas_request": "advice_request",
    "introducer_thanks": "thanks",
    "ideas_thanks": "thanks",
}
"""The same for the steps of introductions."""
ALL: Final = frozenset((*PURPOSES, *OF_THE_PLAN, *OF_INTRODUCTIONS))
FAMILIES: Final[dict[str, tuple[Message, ...]]] = {
    "keep": ("reconnect", "news", "congratulations", "thanks", "reply", "follow_up", "advice_report"),
    "give": ("offer", "introduction", "opt_in", "referral", "invitation"),
    "reach": ("first_contact", "contact_request"),
    "ask": ("advice_request", "ask", "intro_request", "forwardable"),
}
"""The purposes as a page offers them: keeping a tie alive, giving, reaching somebody new, asking."""
WITHOUT_SUBJECT: Final = frozenset({"contact_request"})
"""Notes that networks carry, without a subject."""


def advised(purpose: str) -> str | None:
    """The purpose by which the adviser judges; None where only what holds for every message does."""
    return purpose if purpose in PURPOSES else {**OF_THE_PLAN, **OF_INTRODUCTIONS}.get(purpose)

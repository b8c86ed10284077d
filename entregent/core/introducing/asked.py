"""An introduction that the user asks for (H8), or ideas whom to meet (H9): step by step, to the end."""

from collections.abc import Iterable
from typing import Final

from entregent.core.moves import Duty, Machine, Refusal

_GOING: Final = ("passed_on", "in_touch", "met", "suggested", "turned_down")

ASKED: Final = Machine(
    start="wished",
    table={
        "wished": {"ask": "asked", "ask_ideas": "ideas_asked", "drop": "dropped"},
        "asked": {"agree": "agreed", "decline": "declined", "lapse": "slept", "drop": "dropped"},
        "ideas_asked": {"suggest": "suggested", "decline": "declined", "lapse": "slept", "drop": "dropped"},
        "slept": {"agree": "agreed", "suggest": "suggested", "decline": "declined", "drop": "dropped"},
        "agreed": {"hand_over": "handed_over", "decline": "declined", "drop": "dropped"},
        "handed_over": {
            "pass_on": "passed_on",
            "reach": "in_touch",
            "turn_down": "turned_down",
            "decline": "declined",
            "lapse": "slept",
            "drop": "dropped",
        },
        "passed_on": {"reach": "in_touch", "turn_down": "turned_down"},
        "in_touch": {"meet": "met", "turn_down": "turned_down"},
        "met": {},
        "suggested": {"suggest": "suggested"},
        "turned_down": {},
        "done": {},
        "closed": {},
        "declined": {},
        "dropped": {},
    },
    duties=(
        Duty("remind", "H8", ("asked", "ideas_asked"), "remind", (14,), lasts=True),
        Duty("take_silence", "F9", ("asked", "ideas_asked"), "lapse", (35, 60)),
        Duty("hand_over", "H8", ("agreed",), "hand_over", (0, 3, 10), lasts=True),
        Duty("ask_after", "H8", ("handed_over",), "pass_on", (21,)),
        Duty("thank", "H7", _GOING, "thank", (0, 3, 10), "let_go_thanks", lasts=True),
        Duty("say_in_touch", "H8", ("in_touch",), "say_in_touch", (0, 7), lasts=True),
        Duty("say_met", "H8", ("met",), "say_met", (0, 7, 30), "let_go_news", lasts=True),
        Duty("say_turned_down", "H8", ("turned_down",), "say_turned_down", (0, 7), "let_go_news", lasts=True),
        Duty("say_what_came", "H9", ("suggested",), "say_what_came", (45, 120), "let_go_news", lasts=True),
    ),
    then={"met": "done", "suggested": "done", "turned_down": "closed"},
)
"""wished → asked (why this person, may I?) → agreed → mail handed over → passed on → in touch → met → done.

The introducer may decline at any time until it is passed on, which closes it; silence puts it to sleep, and a
late yes wakes it. Whom the user wished to meet may turn it down. The introducer is thanked, and hears of each
step: that the two are in touch, that they met, or that it came to nothing, which closes it. Ideas are asked
for likewise: names suggested (each becomes a wish of its own), thanks, and what came of them.
"""
OVER: Final = frozenset({"declined", "slept", "dropped"})
"""Stages after which somebody else may be asked for the same introduction."""


def another(stages: Iterable[str]) -> Refusal | None:
    """Whether a second introducer may be asked for the same person; None if so, else the stage in the way.

    `turned_down`: the person themselves said no, which holds whoever asks; `still_open`: the first one has
    neither declined nor slept; `already`: the two have met.
    """
    every = list(stages)
    for stage in every:
        if stage in ("turned_down", "closed"):
            return Refusal("turned_down", stage, "ask")
    for stage in every:
        if stage not in OVER:
            return Refusal("already" if stage in ("met", "done") else "still_open", stage, "ask")
    return None

"""An ask from the thought to the favour returned (H5-H7): its stages, and what is due at each."""

from collections.abc import Collection
from datetime import date
from typing import Final

from entregent.core.asking.resting import rests_until
from entregent.core.moves import Duty, Machine

_ANSWERS: Final = {
    "agree": "yes",
    "decline": "no",
    "postpone": "postponed",
    "help": "helped",
    "drop": "dropped",
}

ASK: Final = Machine(
    start="considered",
    table={
        "considered": {"ask": "asked", "drop": "dropped"},
        "asked": {**_ANSWERS, "lapse": "silent"},
        "postponed": {**_ANSWERS, "ask": "asked", "lapse": "silent"},
        "silent": _ANSWERS,
        "yes": {"help": "helped", "decline": "no", "drop": "dropped"},
        "helped": {},
        "done": {},
        "no": {},
        "dropped": {},
    },
    duties=(
        Duty("remind", "F9", ("asked",), "remind", (14,), lasts=True),
        Duty("take_silence", "F9", ("asked",), "lapse", (45, 60)),
        Duty("ask_again", "H6", ("postponed",), "ask", (0, 30), lasts=True),
        Duty("await_help", "H7", ("yes",), "help", (30, 90)),
        Duty("thank", "H7", ("helped",), "thank", (0, 3, 10), "let_go_thanks", lasts=True),
        Duty("tell_result", "H7", ("helped",), "tell", (21, 60, 120), "let_go_result", lasts=True),
        Duty("return_favour", "H7", ("helped",), "return", (60, 150), "let_go_favour", lasts=True),
    ),
    then={"helped": "done"},
)
"""considered → asked → yes, no, silent, postponed → helped → done, once thanked, told and returned, or let
go.

One reminder after a fortnight, a question whether it is silence after six weeks: nobody is pressed. An answer
may still come after a silence. Thanks are due at once, the result after three weeks, when there may be one,
the favour in return after two months, when an occasion may have come; each comes up, ever more seldom,
until it is done or let go. A no closes the ask: nothing is due.
"""


def rest(declined: date, before: Collection[date] = ()) -> date:
    """The day until which the topic rests after this no; `before` are earlier ones on the same topic.

    `date.max` where it rests for good.
    """
    return rests_until({*before, declined}) or date.max

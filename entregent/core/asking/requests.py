"""A request that somebody makes of the user (P3): answered within days, yes, no, or by somebody better."""

from datetime import date, timedelta
from typing import Final

from entregent.core.moves import Duty, Machine

ANSWER_DAYS: Final = 3
"""Days within which an answer is due: whoever asks waits, and a quick no is kinder than a late one."""

REQUEST: Final = Machine(
    start="open",
    table={
        "open": {
            "accept": "yes",
            "decline": "no",
            "pass_on": "passed_on",
            "help": "done",
            "withdraw": "withdrawn",
        },
        "yes": {"help": "done", "decline": "no", "pass_on": "passed_on", "withdraw": "withdrawn"},
        "passed_on": {"accept": "yes", "help": "done", "close": "closed", "withdraw": "withdrawn"},
        "done": {},
        "no": {},
        "closed": {},
        "withdrawn": {},
    },
    duties=(
        Duty("answer", "P3", ("open",), "accept", (ANSWER_DAYS, 10, 24), lasts=True),
        Duty("help", "F11", ("yes",), "help", (7, 21, 60), lasts=True),
        Duty("ask_after", "P3", ("passed_on",), "close", (30,)),
    ),
)
"""open → yes, no, or passed on to somebody better placed → done. Passed on, it may come back."""


def answer_by(received: date) -> date:
    """The day by which it should be answered."""
    return received + timedelta(ANSWER_DAYS)

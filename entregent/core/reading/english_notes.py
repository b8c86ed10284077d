"""English notes as in minutes and lists of things to do: "Greg to send the minutes", "call her back"."""

import re
from typing import Final

from entregent.core.reading.english_verbs import GIVING, PLAIN_DEEDS, SENDING
from entregent.core.reading.frames import Frame

_V: Final = r"(?P<verb>[a-z-]+)"
_REST: Final = r"(?P<rest>.*)"
_TO: Final = re.compile(rf"^(?:NN|[a-z'-]+|he|she|they) to {_V}{_REST}")


def it_falls_to(text: str) -> Frame | None:
    """Minutes style: "Greg to send the minutes"."""
    m = _TO.match(text)
    if (
        not m
        or m["verb"] not in GIVING
        or text.split(" ", 1)[0]
        in (
            "me",
            "need",
            "going",
            "have",
            "want",
            "nice",
            "great",
            "how",
            "trying",
            "able",
            "good",
            "off",
            "lovely",
            "happy",
        )
    ):
        return None
    return Frame("them", m["verb"], m["rest"], m.start("verb"), firm=m["verb"] in PLAIN_DEEDS)


_TO_DO: Final = re.compile(rf"^(?:i 'm to |i am to |to )?{_V}{_REST}")


def to_do(text: str) -> Frame | None:
    """A note to oneself: "call her back on Monday", "need to chase Ella next week"."""
    m = _TO_DO.match(text)
    if not m or m["verb"] not in SENDING | {"chase", "ring", "text", "email", "write", "introduce", "intro"}:
        return None
    if m["verb"] in ("text", "email", "call", "ring") and m["rest"].startswith(" to "):
        return None
    noted = re.match(r" (?:him|her|them|NN|to (?:him|her|them|NN)|back)(?!\S)", m["rest"])
    return Frame("me", m["verb"], m["rest"], m.start("verb"), firm=False) if noted else None

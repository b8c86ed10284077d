"""Reads Facebook's list of friends: a name each, and since when."""

import html
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Final, Literal, NamedTuple

from entregent.formats.contacts import Contact, Left, Other, Read
from entregent.formats.dates import YEARS, read_moment

MAX_BYTES: Final = 16 * 1024 * 1024
"""Facebook allows 5,000 friends, which take about one megabyte."""

MAX_FRIENDS: Final = 50_000
"""Ten times what Facebook allows."""

SINCE: Final = "facebook_friends_since"
"""The label of the day on which they became friends there, which is not when they met."""

RefusalReason = Literal["damaged", "not_friends", "too_big"]

_SNIPPET: Final = 200
_KEYS: Final = ("friends_v2", "friends")
_TAG = re.compile(r"<(/?)([a-zA-Z0-9]*+)[^<>]*+>")
_UNSEEN: Final = frozenset({"script", "style", "title"})
_FRIENDS: Final = frozenset({"friends", "your friends", "amis", "vos amis", "freunde", "amigos", "amici"})


class Refused(NamedTuple):
    """Why the file is not read."""

    reason: RefusalReason


def read_friends(content: bytes) -> Read | Refused:
    """The friends of `your_friends.json` or `.html` as contacts; `line` is the number of the friend, from 1.

    Other lists of the same download (requests, people removed or followed) are refused as `not_friends`.
    """
    if len(content) > MAX_BYTES:
        return Refused("too_big")
    text = content.decode("utf-8-sig", "replace")
    start = text.lstrip()[:1]
    if start == "{":
        return _read_json(text)
    return _read_html(text) if start == "<" else Refused("not_friends")


def _read_json(text: str) -> Read | Refused:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return Refused("damaged")
    friends = next((whole[key] for key in _KEYS if key in whole), None)
    if not isinstance(friends, list):
        return Refused("not_friends")
    return _gathered(_from_json(number, friend) for number, friend in enumerate(friends, start=1))


def _gathered(outcomes: Iterator[Contact | Left]) -> Read:
    contacts: list[Contact] = []
    left: list[Left] = []
    for outcome in outcomes:
        if isinstance(outcome, Contact) and len(contacts) < MAX_FRIENDS:
            contacts.append(outcome)
        elif isinstance(outcome, Contact):
            left.append(Left(outcome.line, "too_many", outcome.typed[:_SNIPPET]))
        else:
            left.append(outcome)
    return Read(tuple(contacts), tuple(left))


def _from_json(number: int, friend: object) -> Contact | Left:
    if not isinstance(friend, dict):
        return Left(number, "damaged", str(friend)[:_SNIPPET])
    name = friend.get("name")
    stamp = friend.get("timestamp")
    return _friend(number, mended(name) if isinstance(name, str) else "", _day_of(stamp))


def _friend(number: int, name: str, since: date | None) -> Contact | Left:
    name = " ".join(name.split())
    if not name:
        return Left(number, "nameless")
    return Contact(line=number, typed=name, others=(Other(SINCE, since.isoformat()),) if since else ())


def mended(text: str) -> str:
    """The text as it was typed: Facebook's JSON gives each byte of UTF-8 as a character of its own."""
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _day_of(stamp: object) -> date | None:
    """The day in UTC of a Unix time in seconds."""
    if not isinstance(stamp, int) or isinstance(stamp, bool) or not 0 < stamp < 1 << 33:
        return None
    day = datetime.fromtimestamp(stamp, UTC).date()
    return day if day.year in YEARS else None


def _read_html(text: str) -> Read | Refused:
    """Each date follows the name that it is of, whatever the classes, which change from year to year."""
    title = next((said for element, said in _texts(text) if element == "title"), "")
    pieces = [said for element, said in _texts(text) if element not in _UNSEEN]
    days = [read_moment(piece) for piece in pieces]
    friends = [
        (name, day.date())
        for name, before, day in zip(pieces, days, days[1:], strict=False)
        if day is not None and before is None
    ]
    if not friends or title.lower() not in _FRIENDS:
        return Refused("not_friends")
    return _gathered(_friend(number, *friend) for number, friend in enumerate(friends, start=1))


def _texts(text: str) -> Iterator[tuple[str, str]]:
    """The texts between the tags, each with the name of the tag before it, in one pass."""
    parts = _TAG.split(text)
    for closing, element, said in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        plain = " ".join(html.unescape(said).split())
        if plain:
            yield ("" if closing else element.lower()), plain

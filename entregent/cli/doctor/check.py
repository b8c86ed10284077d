"""What one check of the installation found."""

from typing import Literal, NamedTuple

State = Literal["fine", "warning", "broken"]


class Check(NamedTuple):
    """A check: its name, how it stands, that in words, and what to do about it."""

    name: str
    state: State
    words: str
    do: str = ""


def fine(name: str, words: str) -> Check:
    """All is well."""
    return Check(name, "fine", words)


def warning(name: str, words: str, do: str) -> Check:
    """It works, but should be looked at."""
    return Check(name, "warning", words, do)


def broken(name: str, words: str, do: str) -> Check:
    """It does not work like this."""
    return Check(name, "broken", words, do)

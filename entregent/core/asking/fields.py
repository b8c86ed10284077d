"""The fields of a JSON object, each of the kind it must be; what is not is a problem with its place."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple, cast

YEARS: Final = range(1900, 2200)
LONGEST: Final = 40
"""Characters shown of what was found in the place of something else."""


class Problem(NamedTuple):
    """What is wrong and where ("person.circle", "given[0].on"); `values` hold what was found, what fits."""

    where: str
    code: str
    values: Mapping[str, object]


class Fields:
    """One object of a document; what is absent or null is None, or nothing. Problems are kept together with
    those of the whole document."""

    def __init__(self, found: object, where: str = "", problems: list[Problem] | None = None) -> None:
        self.where = where
        self.problems: list[Problem] = [] if problems is None else problems
        self._found: Mapping[str, object] = found if isinstance(found, dict) else {}
        if not isinstance(found, dict | None) or (found is None and not where):
            self.problems.append(Problem(where, "not_an_object", {"found": shown(found)}))

    def problem(self, name: str, code: str, **values: object) -> None:
        """Notes what is wrong with the field."""
        self.problems.append(Problem(self._place(name), code, values))

    def inside(self, name: str) -> "Fields":
        """The object in a field; an empty one where it is absent."""
        return Fields(self._found.get(name), self._place(name), self.problems)

    def each(self, name: str) -> Iterator["Fields"]:
        """The objects of a list."""
        for at, one in enumerate(self._list(name)):
            yield Fields(one if one is not None else "", f"{self._place(name)}[{at}]", self.problems)

    def days(self, name: str) -> Iterator[date]:
        """The days of a list, each written alone or as `{"on": day}`."""
        for at, one in enumerate(self._list(name)):
            holder = one if isinstance(one, dict) else {"on": one}
            inner = Fields(holder, f"{self._place(name)}[{at}]", self.problems)
            if found := inner.day("on"):
                yield found

    def day(self, name: str) -> date | None:
        """A day in ISO 8601, a time of day after it being passed over."""
        found = self._found.get(name)
        day = as_day(found)
        if found is not None and day is None:
            self.problem(name, "not_a_day", found=shown(found))
        return day

    def word(self, name: str, known: Mapping[str, str], first: int | None = None) -> str | None:
        """One of the known words, in capitals or not; `first`: only so many characters of it count."""
        found = self._found.get(name)
        if found is None or found == "":
            return None
        word = known.get(found.strip().casefold()[:first]) if isinstance(found, str) else None
        if word is None:
            self.problem(name, "unknown", found=shown(found), known=", ".join(dict.fromkeys(known.values())))
        return word

    def text(self, name: str) -> str:
        """Words."""
        found = self._found.get(name)
        if found is not None and not isinstance(found, str):
            self.problem(name, "not_text", found=shown(found))
        return found if isinstance(found, str) else ""

    def mark(self, name: str, *, or_day: bool = False) -> bool | None:
        """True or false; `or_day`: the day on which it came true says so too."""
        found = self._found.get(name)
        if found is None or isinstance(found, bool):
            return found
        if or_day and as_day(found) is not None:
            return True
        self.problem(name, "not_a_mark", found=shown(found))
        return None

    def count(self, name: str) -> int | None:
        """A whole number, not below zero."""
        found = self._found.get(name)
        if found is None:
            return None
        whole = isinstance(found, int) or (isinstance(found, float) and found.is_integer())
        if isinstance(found, bool) or not whole or int(cast(float, found)) < 0:
            self.problem(name, "not_a_count", found=shown(found))
            return None
        return int(cast(float, found))

    def share(self, name: str) -> float | None:
        """A number from 0 to 1."""
        found = self._found.get(name)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found <= 1:
            self.problem(name, "not_a_share", found=shown(found))
            return None
        return float(found)

    def _list(self, name: str) -> list[object]:
        found = self._found.get(name)
        if found is not None and not isinstance(found, list):
            self.problem(name, "not_a_list", found=shown(found))
        return found if isinstance(found, list) else []

    def _place(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name


def as_day(found: object) -> date | None:
    """The day that a text in ISO 8601 begins with, of the years that people live in."""
    if not isinstance(found, str):
        return None
    day, _mark, rest = found.strip().partition("T") if "T" in found else found.strip().partition(" ")
    try:
        read = date.fromisoformat(day) if len(day) == 10 and len(rest) < LONGEST else None
    except ValueError:
        return None
    return read if read is not None and read.year in YEARS else None


def shown(found: object) -> str:
    """What was found, as JSON writes it, short enough for one line."""
    if isinstance(found, bool):
        text = str(found).lower()
    else:
        text = "null" if found is None else " ".join(str(found).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"

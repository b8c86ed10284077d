"""One line of a card as its version means it: its text without escapes, its parts, its marks."""

import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from entregent.formats.contentlines import (
    OLD_PARTS,
    OLD_TEXT,
    TEXT,
    ContentLine,
    Parameter,
    split,
    unescape,
)
from entregent.formats.vcard.labels import Labels
from entregent.formats.vcard.values import UNMARKED, Marks, Version

_IN_BASE64: Final = frozenset({"B", "BASE64"})
_OWN: Final = frozenset({"TYPE", "PREF", "LANGUAGE", "ALTID", "VALUE", "ENCODING", "CHARSET"})
_UNSAID: Final = frozenset({"", "pref"})


@dataclass(frozen=True, slots=True)
class Said:
    """A line, the version of its card, and the labels of all its groups."""

    line: ContentLine
    version: Version
    labels: Labels

    @property
    def name(self) -> str:
        """The property, in capitals."""
        return self.line.name.upper()

    @property
    def text(self) -> str:
        """The value as one text."""
        return tidy(unescape(self.raw, OLD_TEXT if self.version == "2.1" else TEXT))

    @property
    def raw(self) -> str:
        """The value with its escapes, out of base64 where programs put texts into it."""
        if not self.is_in_base64:
            return self.line.value
        try:
            return binascii.a2b_base64(self.line.value).decode().replace("\0", "")
        except (binascii.Error, ValueError):
            return self.line.value

    @property
    def is_in_base64(self) -> bool:
        """Whether the value is binary."""
        return bool(self.line.params) and self.line.value_of("ENCODING").strip().upper() in _IN_BASE64

    @property
    def value_type(self) -> str:
        """The declared type of the value (`text`, `uri`), "" where none is."""
        return self.line.value_of("VALUE").strip().lower()

    def parts(self) -> list[str]:
        """The parts of a structured value, each one text."""
        return [tidy(unescape(part, self._escapes)) for part in split(self.raw, ";")]

    def lists(self) -> list[tuple[str, ...]]:
        """The parts of a structured value, each a list; 2.1 knows no lists."""
        if self.version == "2.1":
            return [(part,) if part else () for part in self.parts()]
        return [self._list(part) for part in split(self.raw, ";")]

    def listed(self) -> tuple[str, ...]:
        """The texts of a list; an unescaped comma parts them in every version."""
        return self._list(self.raw)

    def _list(self, raw: str) -> tuple[str, ...]:
        texts = (tidy(unescape(part, self._escapes)) for part in split(raw, ","))
        return tuple(text for text in texts if text)

    @property
    def _escapes(self) -> Mapping[str, str]:
        return OLD_PARTS if self.version == "2.1" else TEXT

    def kinds(self) -> tuple[str, ...]:
        """The types, in small letters, once each; several may share one pair of quotes."""
        values = (part for value in self.line.values_of("TYPE") for part in value.split(","))
        return tuple(dict.fromkeys(value.strip().lower() for value in values))

    def marks(self, *taken: str, without: frozenset[str] = frozenset()) -> Marks:
        """The marks of the property, but for the parameters `taken` and the kinds `without`."""
        line = self.line
        if not line.params and not line.group:
            return UNMARKED
        kinds = self.kinds()
        return Marks(
            kinds=tuple(kind for kind in kinds if kind not in _UNSAID and kind not in without),
            preferred=_preference(line.value_of("PREF")) or (1 if "pref" in kinds else None),
            label=self.labels.take(line.group) if line.group else "",
            language=line.value_of("LANGUAGE").strip(),
            altid=line.value_of("ALTID").strip(),
            params=tuple(
                param for param in line.params if param.name not in _OWN and param.name not in taken
            ),
            group=line.group,
        )

    def param(self, name: str) -> str:
        """The first value of a parameter, "" where there is none."""
        return tidy(self.line.value_of(name))

    def params(self, name: str) -> tuple[str, ...]:
        """All values of a parameter that say anything."""
        return tuple(text for value in self.line.values_of(name) if (text := tidy(value)))


def tidy(text: str) -> str:
    """`text` with one kind of line break and no white space around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _preference(text: str) -> int | None:
    """1 to 100 (RFC 6350, section 5.3), None for anything else."""
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= 3):
        return None
    return int(text) if 1 <= int(text) <= 100 else None


def marked(marks: Marks, version: Version, *params: Parameter) -> tuple[Parameter, ...]:
    """`params` and those of `marks`, as `version` writes them."""
    kinds = (*marks.kinds, "pref") if version == "3.0" and marks.preferred == 1 else marks.kinds
    found = [*params]
    if kinds:
        found.append(Parameter("TYPE", kinds))
    if marks.preferred is not None and not (version == "3.0" and marks.preferred == 1):
        found.append(Parameter("PREF", (str(marks.preferred),)))
    if marks.language:
        found.append(Parameter("LANGUAGE", (marks.language,)))
    if marks.altid:
        found.append(Parameter("ALTID", (marks.altid,)))
    return (*found, *marks.params)

"""Reads a file of content lines into its components, from BEGIN to END, whatever is missing or too much."""

from collections.abc import Iterator

from entregent.formats.contentlines.charsets import Charsets, to_bytes
from entregent.formats.contentlines.parsing import parse_line
from entregent.formats.contentlines.unfolding import RawLine, unfold
from entregent.formats.contentlines.values import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_LINES,
    Component,
    ContentLine,
    Problem,
)


def read_components(data: bytes, names: frozenset[str] = frozenset()) -> Iterator[Component | Problem]:
    """Yields the outermost components of `data` as each ends, and what is wrong, in linear time.

    `names` (in capitals) are the property names that may stand alone on a line. A component without END is
    given where the file or one around it ends, or where more than `MAX_DEPTH` are open.
    """
    if len(data) > MAX_BYTES:
        yield Problem(1, "too_big")
        return
    data = to_bytes(data)
    reading = _Reading(Charsets(data))
    for raw in unfold(data, names):
        yield from (raw,) if isinstance(raw, Problem) else reading.take(raw)
    yield from reading.close_all()


class _Reading:
    """The components open at this point, outermost first."""

    def __init__(self, charsets: Charsets) -> None:
        self._charsets = charsets
        self._open: list[Component] = []
        self._outside = False

    def take(self, raw: RawLine) -> Iterator[Component | Problem]:
        if not self._open and raw.text[:6].upper() != b"BEGIN:" and raw.text[:4].upper() != b"END:":
            yield from self._skip(raw)
            return
        self._outside = False
        line, problem = parse_line(raw, self._charsets)
        if problem:
            yield problem
        if line is None:
            return
        bound = line.name.upper() if not line.group else ""
        if bound == "BEGIN":
            yield from self._begin(line)
        elif bound == "END":
            yield from self._end(line)
        elif self._open:
            yield from self._add(line)

    def _skip(self, raw: RawLine) -> Iterator[Problem]:
        """Text outside components is told once, however long."""
        if not self._outside and raw.text.strip():
            self._outside = True
            yield Problem(raw.line, "outside")

    def _begin(self, line: ContentLine) -> Iterator[Component | Problem]:
        component = Component(line.value.strip().upper(), line.line)
        if len(self._open) == MAX_DEPTH:
            outermost = self._open.pop(0)
            outermost.inner.pop()
            yield Problem(outermost.line, "too_deep")
            yield outermost
        if self._open:
            lines = self._open[-1].lines
            self._open[-1].inner.append((lines[-1] if lines else None, component))
        self._open.append(component)

    def _end(self, line: ContentLine) -> Iterator[Component | Problem]:
        name = line.value.strip().upper()
        if all(component.name != name for component in self._open):
            yield Problem(line.line, "stray_end")
            return
        while (component := self._open.pop()).name != name:
            yield Problem(component.line, "no_end")
        if not self._open:
            yield component

    def _add(self, line: ContentLine) -> Iterator[Problem]:
        component = self._open[-1]
        if len(component.lines) < MAX_LINES:
            component.lines.append(line)
        elif not component.dropped:
            component.dropped = True
            yield Problem(line.line, "too_many_lines")

    def close_all(self) -> Iterator[Component | Problem]:
        """What is still open when the file ends."""
        for component in self._open:
            yield Problem(component.line, "no_end")
        if self._open:
            yield self._open[0]

"""Content lines, the grammar that vCard and iCalendar share (RFC 5545, RFC 6350), read in linear time."""

from entregent.formats.contentlines.components import read_components
from entregent.formats.contentlines.escaping import (
    OLD_PARTS,
    OLD_TEXT,
    TEXT,
    escape,
    escape_address,
    one_line,
    split,
    unescape,
)
from entregent.formats.contentlines.values import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_HEADER,
    MAX_LINE,
    MAX_LINES,
    Component,
    ContentLine,
    Parameter,
    Problem,
    ProblemCode,
)
from entregent.formats.contentlines.writing import fold, write_line

__all__ = [
    "MAX_BYTES", "MAX_DEPTH", "MAX_HEADER", "MAX_LINE", "MAX_LINES", "OLD_PARTS", "OLD_TEXT", "TEXT",
    "Component", "ContentLine", "Parameter", "Problem", "ProblemCode", "escape", "escape_address", "fold",
    "one_line", "read_components", "split", "unescape", "write_line",
]  # fmt: skip

"""Writes content lines: parameters quoted, lines folded, never inside a character."""

from collections.abc import Iterable
from typing import Final

from entregent.formats.contentlines.values import ContentLine, Parameter

WIDTH: Final = 75
"""Octets of a physical line without its end (RFC 6350, section 3.2; RFC 5545, section 3.1)."""


def write_line(line: ContentLine) -> bytes:
    """`line` in UTF-8, folded, with CR LF at its end; its value stands in it as it is."""
    name = f"{line.group}.{line.name}" if line.group else line.name
    params = "".join(f";{_parameter(param)}" for param in line.params)
    return fold(f"{name}{params}:{line.value}")


def _parameter(param: Parameter) -> str:
    return f"{param.name}={','.join(_value(value) for value in param.values)}"


def _value(value: str) -> str:
    """A parameter's value with carets for what it may not hold (RFC 6868), in quotes where it needs them."""
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"' if any(sign in value for sign in ",;:") else value


def fold(text: str) -> bytes:
    """`text` in lines of at most 75 octets, each but the first with a space before it."""
    octets = _octets(text)
    if len(octets) <= WIDTH:
        return octets + b"\r\n"
    return b"\r\n ".join(_pieces(octets)) + b"\r\n"


def _octets(text: str) -> bytes:
    """`text` in UTF-8; halves of characters that old imports left are put together, or become U+FFFD."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _pieces(octets: bytes) -> Iterable[bytes]:
    start, width = 0, WIDTH
    while start < len(octets):
        end = min(start + width, len(octets))
        # A byte 10xxxxxx goes on with the character before it (RFC 3629)
        while end < len(octets) and octets[end] & 0xC0 == 0x80:
            end -= 1
        yield octets[start:end]
        start, width = end, WIDTH - 1

"""A whole line gives its group, name, parameters and value."""

import pytest

from entregent.formats.contentlines import ContentLine
from entregent.formats.contentlines.charsets import Charsets
from entregent.formats.contentlines.parsing import parse_line
from entregent.formats.contentlines.unfolding import RawLine, unfold


def parsed(data: bytes) -> ContentLine:
    (raw,) = unfold(data, frozenset())
    assert isinstance(raw, RawLine)
    line, problem = parse_line(raw, Charsets(data))
    assert line is not None
    assert problem is None
    return line


def test_group_name_and_value() -> None:
    assert parsed(b"item1.TEL:1:2") == ContentLine("item1", "TEL", (), "1:2", 1)
    assert parsed(b"some.other.value:x").group == "some.other"


@pytest.mark.parametrize(
    ("header", "params"),
    [
        (b"TEL;TYPE=home,work", [("TYPE", "home", "work")]),
        (b'TEL;type="home,work"', [("TYPE", "home,work")]),
        (b"TEL;HOME;VOICE", [("TYPE", "HOME"), ("TYPE", "VOICE")]),
        (b"PHOTO;BASE64;JPEG", [("ENCODING", "BASE64"), ("TYPE", "JPEG")]),
        (b"PHOTO;URL", [("VALUE", "URL")]),
        (b"ADR;LABEL=\"1 rue^nVille: ^^ ^'x^' ^z\"", [("LABEL", '1 rue\nVille: ^ "x" ^z')]),
        (b"X;A=;;B=2", [("A", ""), ("B", "2")]),
        (b"X; A b = c", [("AB", " c")]),
        ('TEL;TYPE="費"'.encode(), [("TYPE", "費")]),
    ],
)
def test_parameters(header: bytes, params: list[tuple[str, ...]]) -> None:
    assert [(param.name, *param.values) for param in parsed(header + b":1").params] == params


def test_how_a_line_was_transported_is_not_what_it_says() -> None:
    line = parsed(b"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C9lodie=\n Durand")
    assert line == ContentLine("", "FN", (), "Élodie Durand", 1)
    assert parsed(b"FN;CHARSET=SHIFT_JIS:\x83\x41\x83\x93").value == "アン"


def test_quoted_printable_brings_no_nul() -> None:
    assert parsed(b"FN;QUOTED-PRINTABLE:A=00da").value == "Ada"


@pytest.mark.parametrize(
    "data",
    [b"no colon here", b"http://a.example", b"A" * 65 + b":1", b":x", b"TEL.:1", b"T EL:1", "É:1".encode()],
)
def test_what_is_no_line(data: bytes) -> None:
    (raw,) = unfold(data, frozenset())
    assert isinstance(raw, RawLine)
    line, problem = parse_line(raw, Charsets(data))
    assert line is None
    assert problem == (1, "no_colon")


def test_an_unknown_charset_is_told() -> None:
    (raw,) = unfold(b"FN;CHARSET=KLINGON:\xc3\xa9", frozenset())
    assert isinstance(raw, RawLine)
    line, problem = parse_line(raw, Charsets(b""))
    assert line is not None
    assert line.value == "é"
    assert problem == (1, "charset")

"""Backslashes come out and go in, and part nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.contentlines import (
    OLD_PARTS,
    OLD_TEXT,
    escape,
    escape_address,
    one_line,
    split,
    unescape,
)
from entregent.formats.contentlines.escaping import split_unquoted

TEXTS = st.text(st.characters(exclude_characters="\r\0"))


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        (r"a\, b\; c\\d", r"a, b; c\d"),
        (r"one\ntwo\Nthree", "one\ntwo\nthree"),
        (r"http\://page.example", "http://page.example"),
        (r"\x stays\\", "\\x stays\\"),
        (r"\\n", r"\n"),
        ("ends in \\", "ends in \\"),
    ],
)
def test_escapes_of_3_and_4(escaped: str, plain: str) -> None:
    assert unescape(escaped) == plain


def test_2_1_knows_no_line_break_and_in_texts_no_backslash() -> None:
    assert unescape(r"C:\new\;x\\y", OLD_TEXT) == r"C:\new;x\\y"
    assert unescape(r"a\;b\\", OLD_PARTS) == "a;b\\"


def test_parts_are_split_where_nothing_is_escaped() -> None:
    assert split(r"a\;b;c\\;d", ";") == [r"a\;b", r"c\\", "d"]
    assert split(";;", ";") == ["", "", ""]
    assert split("a\\;", ";") == ["a\\;"]


@given(st.lists(TEXTS, min_size=1), st.sampled_from(";,"))
def test_escaped_parts_come_apart_again(parts: list[str], separator: str) -> None:
    joined = separator.join(map(escape, parts))
    assert "\n" not in joined
    assert [unescape(part) for part in split(joined, separator)] == parts


@given(TEXTS)
def test_an_address_comes_back(text: str) -> None:
    assert unescape(escape_address(text)) == text


def test_line_breaks_are_one() -> None:
    assert one_line("a\r\nb\rc\nd") == r"a\nb\nc\nd"


def test_quotes_keep_together() -> None:
    assert split_unquoted('a;"b;c";d"e;f"', ";") == ["a", '"b;c"', 'd"e;f"']
    assert split_unquoted('a;"b;c', ";") == ["a", '"b', "c"]

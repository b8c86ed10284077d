"""Lines are written as they are read."""

from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.contentlines import (
    Component,
    ContentLine,
    Parameter,
    fold,
    read_components,
    write_line,
)

NAMES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789", min_size=1, max_size=20).map(
    lambda name: "X-" + name
)
VALUES = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=300)
PARAMS = st.lists(
    st.builds(
        Parameter,
        NAMES,
        st.lists(
            st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])), min_size=1
        ).map(tuple),
    ),
    max_size=4,
).map(tuple)


@given(VALUES)
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(text: str) -> None:
    lines = fold(text).split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 for line in lines)
    assert [line.decode() for line in lines]
    assert b"".join([lines[0], *(line[1:] for line in lines[1:])]).decode() == text


@given(st.sampled_from(["", "item1"]), NAMES, PARAMS, VALUES)
def test_a_line_comes_back(group: str, name: str, params: tuple[Parameter, ...], value: str) -> None:
    line = ContentLine(group, name, params, value, 2)
    (component,) = read_components(b"BEGIN:A\r\n" + write_line(line) + b"END:A\r\n")
    assert isinstance(component, Component)
    assert component.lines == [line]


def test_halves_of_characters_are_put_together_or_replaced() -> None:
    assert fold("\ud83d\ude00 \ud83d").decode() == "\U0001f600 \ufffd\r\n"

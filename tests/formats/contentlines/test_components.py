"""Files come apart into components, whatever BEGIN or END is missing."""

import pytest

from entregent.formats.contentlines import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_LINES,
    Component,
    Problem,
    read_components,
)
from tests.formats.contentlines.counting import lines_run


def read(text: str) -> tuple[list[Component], list[tuple[int, str]]]:
    found = list(read_components(text.encode()))
    components = [one for one in found if isinstance(one, Component)]
    return components, [tuple(one) for one in found if isinstance(one, Problem)]  # type: ignore[misc]


def shape(component: Component) -> object:
    return [line.value for line in component.lines], [shape(inner) for _before, inner in component.inner]


def test_components_one_behind_the_other() -> None:
    components, problems = read("begin:vcard\nFN:a\nend:VCARD\n\nBEGIN:VCARD\nFN:b\nEND:VCARD\n")
    assert [(one.name, one.line, shape(one)) for one in components] == [
        ("VCARD", 1, (["a"], [])), ("VCARD", 5, (["b"], [])),
    ]  # fmt: skip
    assert problems == []


def test_a_component_inside_another_comes_with_the_line_before_it() -> None:
    (component,), problems = read("BEGIN:A\nX:1\nBEGIN:B\nY:2\nEND:B\nX:3\nEND:A")
    assert shape(component) == (["1", "3"], [(["2"], [])])
    before, _inner = component.inner[0]
    assert before is not None
    assert before.value == "1"
    assert problems == []


def test_a_missing_end_is_told_and_loses_nothing() -> None:
    components, problems = read("BEGIN:A\nX:1\nBEGIN:A\nX:2\nEND:A\n")
    assert [shape(one) for one in components] == [(["1"], [(["2"], [])])]
    assert problems == [(1, "no_end")]


def test_an_end_closes_what_stands_open_inside() -> None:
    components, problems = read("BEGIN:A\nBEGIN:B\nX:1\nEND:A\nBEGIN:A\nX:2\nEND:A")
    assert [shape(one) for one in components] == [([], [(["1"], [])]), (["2"], [])]
    assert problems == [(2, "no_end")]


def test_a_stray_end_and_text_outside_are_told_once_each() -> None:
    components, problems = read("hello\nworld\nEND:A\nmore\nBEGIN:A\nX:1\nEND:A\nrest")
    assert [shape(one) for one in components] == [(["1"], [])]
    assert problems == [(1, "outside"), (3, "stray_end"), (4, "outside"), (8, "outside")]


def test_where_too_many_are_open_the_outermost_lacks_its_end() -> None:
    components, problems = read("".join(f"BEGIN:A\nX:{n}\n" for n in range(MAX_DEPTH + 2)))
    assert [shape(one)[0] for one in components[:2]] == [["0"], ["1"]]  # type: ignore[index]
    assert problems[:2] == [(1, "too_deep"), (3, "too_deep")]
    assert len(problems) == MAX_DEPTH + 2


def test_a_component_has_a_most_of_lines() -> None:
    components, problems = read("BEGIN:A\n" + "X:1\n" * (MAX_LINES + 3) + "END:A\nBEGIN:A\nEND:A")
    assert [len(one.lines) for one in components] == [MAX_LINES, 0]
    assert problems == [(MAX_LINES + 2, "too_many_lines")]


def test_a_file_has_a_most_of_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_BYTES >= 1 << 28
    monkeypatch.setattr("entregent.formats.contentlines.components.MAX_BYTES", 10)
    assert read("BEGIN:A\nEND:A") == ([], [(1, "too_big")])


@pytest.mark.parametrize("text", ["", "\n\n", "\0", "   \n"])
def test_nothing_is_nothing(text: str) -> None:
    assert read(text) == ([], [])


@pytest.mark.parametrize(
    "unit",
    [
        "BEGIN:A\n",
        "END:A\n",
        "BEGIN:A\nEND:A\n",
        "X:1\n",
        "X",
        ";",
        "\\",
        "x y\n",
        "X;Y=\n Z:1\n",
        '"',
        "=\n",
        ":",
    ],
    ids=repr,
)
def test_reading_takes_steps_in_proportion(unit: str) -> None:
    def all_of(data: bytes) -> object:
        return list(read_components(data))

    once = lines_run(all_of, b"BEGIN:A\n" + unit.encode() * 300)
    four_times = lines_run(all_of, b"BEGIN:A\n" + unit.encode() * 1200)
    assert four_times < 5 * once + 500

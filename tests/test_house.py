"""The house rules that a machine can see: short functions and files, a sentence at the top of each module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FUNCTION = 40
LONGEST_FILE = 300
EXCEPTIONS: dict[str, str] = {
    # path or path:function → the reason why it is longer
}


def _sources() -> Iterator[Path]:
    for folder in ("entregent", "tests", "benchmarks", "tools"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


@pytest.mark.parametrize("path", list(_sources()), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    name, text = str(path.relative_to(ROOT)), path.read_text("utf-8")
    tree = ast.parse(text)
    if tree.body:
        assert ast.get_docstring(tree), f"{name} opens without a sentence"
    if name not in EXCEPTIONS:
        assert text.count("\n") <= LONGEST_FILE, f"{name} is too long"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION or f"{name}:{node.name}" in EXCEPTIONS, f"{name}:{node.name}"


def test_every_exception_is_still_needed() -> None:
    for name in EXCEPTIONS:
        assert (ROOT / name.split(":")[0]).exists(), f"{name} is gone: take it off the list"

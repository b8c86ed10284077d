"""What stands in anybody's way on a page: barriers that axe finds, and sideways scroll."""

from collections.abc import Iterable
from typing import Final

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

COMBINATIONS: Final = [("fr", 360, "light"), ("fr", 1280, "dark"), ("en", 1280, "light"), ("en", 360, "dark")]
"""Language, width and light, each met with each."""
_AXE: Final = Axe()
_HOW: Final = {"preload": False, "resultTypes": ["violations"]}
"""It need not fetch styles and media itself, nor tell what is right."""


def met(page: Page, paths: Iterable[str]) -> list[str]:
    """What is wrong with the pages at these addresses, one of which may not be there."""
    return [f"{path}: {wrong}" for path in paths for wrong in _opened(page, path)]


def wide(page: Page, paths: Iterable[str], widths: Iterable[int]) -> list[str]:
    """Which pages scroll sideways at which width, between a phone and a desk, and what stands out of them."""
    said = []
    for path in paths:
        page.goto(path)
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            out = page.evaluate(_OUT)
            said += [f"{path} at {width}: {out}"] if out else []
    return said


_OUT: Final = """() => {
  if (document.documentElement.scrollWidth <= innerWidth) return "";
  const out = [...document.querySelectorAll("main *, header *, footer *")]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 0.5);
  return (out.at(-1)?.outerHTML ?? "something").slice(0, 160);
}"""
"""The innermost of what reaches past the edge."""


def _opened(page: Page, path: str) -> list[str]:
    answer = page.goto(path)
    if answer is None or answer.status != 200:
        return [f"answers {answer and answer.status}"]
    return found(page)


def found(page: Page) -> list[str]:
    """What is wrong with the page as it stands."""
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    rules = _AXE.run(page, options=_HOW).response["violations"]
    barriers = [f"{rule['id']} {node['html'][:160]}" for rule in rules for node in rule["nodes"]]
    return ["scrolls sideways"] * wide + barriers

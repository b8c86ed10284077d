"""The styles and scripts: all there, all in use, nothing from elsewhere, contrast enough in both themes."""

import re
from collections.abc import Iterator
from itertools import product
from math import cos, radians, sin
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from entregent.web import shell

WEB = Path(shell.__file__).parent.parent
STATIC = WEB / "shell" / "static" / "shell"
CSS = sorted((STATIC / "css").glob("*.css"))
TOKENS = (STATIC / "css" / "tokens.css").read_text()
SVG = "{http://www.w3.org/2000/svg}"


def test_the_sheet_imports_every_component_once() -> None:
    imported = re.findall(r'@import url\("([^"]+)"\)', (STATIC / "css" / "main.css").read_text())
    assert sorted(imported) == [path.name for path in CSS if path.name != "main.css"]


@pytest.mark.parametrize(
    "path", [path for path in CSS if path.name != "main.css"], ids=lambda path: path.name
)
def test_a_component_opens_with_how_to_use_it(path: Path) -> None:
    assert path.read_text().startswith("/*")


@pytest.mark.parametrize("path", CSS, ids=lambda path: path.name)
def test_colours_and_variables_come_from_the_tokens(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    known = set(re.findall(r"(--[a-z-]+)\s*:", TOKENS + text))
    assert set(re.findall(r"var\((--[a-z-]+)", text)) <= known
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(", text)
    assert not re.search(r"https?:|//", text)


def test_every_drawing_that_a_template_names_exists() -> None:
    drawn = {node.get("id") for node in ElementTree.parse(STATIC / "icons.svg").iter(SVG + "symbol")}  # noqa: S314
    named = {
        name for page in WEB.rglob("*.html") for name in re.findall(r'{% icon "(\w+)"', page.read_text())
    }
    assert named <= drawn


def test_the_base_page_asks_only_for_files_that_exist() -> None:
    html = render_to_string("shell/base.html", request=RequestFactory().get("/"))
    asked = re.findall(r'(?:href|src)="/static/([^"#]+)', html)
    assert len(asked) >= 9
    assert [path for path in asked if not finders.find(path)] == []


@pytest.mark.parametrize("page", ["400.html", "403.html", "403_csrf.html", "404.html", "500.html"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_of_trouble_need_nothing(page: str, language: str) -> None:
    with translation.override(language):
        html = render_to_string(page)
    assert f'<html lang="{language}"' in html
    assert html.count("<h1>") == 1
    assert "<title> ·" not in html


def luminance(lightness: float, chroma: float, hue: float) -> float:
    """The relative luminance (WCAG) of a colour given in OKLCH."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short
    return sum(
        weight * min(max(part, 0), 1)
        for weight, part in zip((0.2126, 0.7152, 0.0722), (red, green, blue), strict=True)
    )


def contrast(one: float, other: float) -> float:
    """The contrast ratio of two luminances."""
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def themed(text: str) -> Iterator[tuple[str, tuple[float, float]]]:
    """Each token or property with its luminance by day and by night."""
    pair = r"oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)"
    for found in re.finditer(rf"([\w-]+): light-dark\({pair}, {pair}\)", text):
        name, *parts = found.groups()
        numbers = [float(part) for part in parts]
        day, night = numbers[:3], numbers[3:]
        yield name, (luminance(day[0] / 100, *day[1:]), luminance(night[0] / 100, *night[1:]))


WORDS_ON = [
    *product(("--ink", "--faded", "--seal", "--seal-deep"), ("--paper", "--sheet", "--wash")),
    ("--on-seal", "--seal"),
    ("--paper", "--ink"),
]


@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
@pytest.mark.parametrize("theme", [0, 1], ids=["day", "night"])
def test_words_stand_out(words: str, ground: str, theme: int) -> None:
    tokens = dict(themed(TOKENS))
    assert contrast(tokens[words][theme], tokens[ground][theme]) >= 4.5


@pytest.mark.parametrize("ground", ["--paper", "--sheet"])
@pytest.mark.parametrize("theme", [0, 1], ids=["day", "night"])
def test_outlines_of_fields_can_be_seen(ground: str, theme: int) -> None:
    tokens = dict(themed(TOKENS))
    assert contrast(tokens["--edge"][theme], tokens[ground][theme]) >= 3


@pytest.mark.parametrize("hue", range(24))
@pytest.mark.parametrize("theme", [0, 1], ids=["day", "night"])
def test_initials_can_be_read_on_every_hue(hue: int, theme: int) -> None:
    sheet = (STATIC / "css" / "avatar.css").read_text()
    assert f".hue-{hue} {{ --hue: {hue * 15}; }}" in sheet
    disc = dict(themed(sheet.replace("var(--hue)", str(hue * 15))))
    assert contrast(disc["color"][theme], disc["background"][theme]) >= 4.5

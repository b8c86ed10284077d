"""Parts of pages drawn once: the same as their template draws them each time."""

from collections.abc import Iterator

import pytest
from django.template.loader import render_to_string
from django.test import override_settings
from django.utils import translation

from entregent.web.people.rows import LINE
from entregent.web.shell.drawing import Stencil, drawn

ID = "0190f3a0-0000-7000-8000-000000000001"
AWA = {
    "id": ID,
    "name": "Awa Diop",
    "hue": "hue-3",
    "initials": "AD",
    "work": "100% baker, Acme",
    "circle": "close circle",
    "when": "a week ago",
}
LOADER = "django.template.loaders.locmem.Loader"
SOURCE = '<b title="100%">{{ a }}</b> {{ b }}, {{ a }}'
ENGINE = "django.template.backends.django.DjangoTemplates"
TEMPLATES = [{"BACKEND": ENGINE, "OPTIONS": {"loaders": [(LOADER, {"line": SOURCE})]}}]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with translation.override("en"):
        yield


def test_a_line_is_as_its_template_draws_it() -> None:
    assert LINE.fill([AWA]) == render_to_string("people/people.html#line", AWA)


def test_lines_follow_each_other() -> None:
    leo = {**AWA, "name": "Léo Roy"}
    assert LINE.fill([AWA, leo]) == LINE.fill([AWA]) + LINE.fill([leo])
    assert LINE.fill([]) == ""


@pytest.mark.parametrize(
    "name", ['<script>alert("x")</script>', "O'Malley & sons", "%s %(name)s 100%", "{{ id }} {name}", ID]
)
def test_whatever_a_name_holds_is_text(name: str) -> None:
    somebody = {**AWA, "name": name}
    assert LINE.fill([somebody]) == render_to_string("people/people.html#line", somebody)


@override_settings(TEMPLATES=TEMPLATES)
def test_a_value_may_stand_several_times_and_signs_stay() -> None:
    assert Stencil("line", "a", "b").fill([{"a": "1 %", "b": "<"}]) == '<b title="100%">1 %</b> &lt;, 1 %'


def test_each_language_has_its_own() -> None:
    english = LINE.fill([AWA])
    with translation.override("fr"):
        french = LINE.fill([AWA])
    assert ("Select Awa Diop" in english, "Select" in french) == (True, False)


def test_a_part_is_drawn_again_for_other_values() -> None:
    menus = [drawn("people/people.html#menus", groups=((ID, name),)) for name in ("Choir", "Bees", "Choir")]
    assert ["Choir" in menu for menu in menus] == [True, False, True]

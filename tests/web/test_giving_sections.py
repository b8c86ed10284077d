"""The sides of giving and asking: those that exist, the one of the page marked."""

import re

from django.template.context import Context
from django.test import Client

from entregent.web.giving.sections import FOREMOST, SECTIONS
from entregent.web.giving.templatetags.giving import sections


def test_only_sides_with_an_address_are_shown_and_the_present_one_is_marked(signed_in: Client) -> None:
    page = signed_in.get("/giving/").content.decode()
    tabs = re.search(r'<nav class="tabs giving-sections".*?</nav>', page, re.DOTALL)
    assert tabs is not None
    assert re.findall(r'href="([^"]*)" aria-current="page"', tabs[0]) == ["/giving/"]
    menu = re.search(r'<nav class="giving-menu".*?</nav>', page, re.DOTALL)
    assert menu is not None
    assert re.findall(r'<a href="([^"]*)"', menu[0]) == re.findall(r'<a href="([^"]*)"', tabs[0])
    assert len(re.findall(r"<li><a ", tabs[0])) == FOREMOST < len(SECTIONS)
    year = signed_in.get("/giving/year/", headers={"accept-language": "en"}).content.decode()
    assert re.search(r"<summary>\s*The year", year)
    assert '<a class="nav-link" href="/giving/" aria-current="page">' in page


def test_each_side_stands_once() -> None:
    assert len({one.url_name for one in SECTIONS}) == len(SECTIONS)
    assert {entry.place.url_name for entry in sections(Context())["entries"]} <= {
        one.url_name for one in SECTIONS
    }

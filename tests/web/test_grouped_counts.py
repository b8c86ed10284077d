"""A count that a page says stands in figures as the language groups them, whichever page it is."""

import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.utils.translation import override

import entregent

PACKAGE = Path(entregent.__file__).parent
COUNTED = re.compile(
    r"{% blocktranslate ([^%]*?)\bcount (\w+)=(\S+)(.*?)%}(.*?){% endblocktranslate %}", re.DOTALL
)


def test_every_count_that_a_page_says_is_grouped() -> None:
    found = [
        (path.name, one[0])
        for path in PACKAGE.rglob("templates/**/*.html")
        for one in COUNTED.finditer(path.read_text(encoding="utf-8"))
    ]
    assert len(found) > 40
    bare = re.compile(r"count (\w+)=.*{{ \1 }}", re.DOTALL)
    assert [(name, text) for name, text in found if bare.search(text)] == []
    ungrouped = re.compile(r"\bwith n=(?![\w.|]*\|number)")
    assert [(name, text) for name, text in found if ungrouped.search(text)] == []


@pytest.mark.parametrize(("language", "said"), [("fr", "30\u202f000 personnes"), ("en", "30,000 people")])
def test_thirty_thousand_people_are_said_so(language: str, said: str) -> None:
    path = PACKAGE / "web/people/templates/people/group.html"
    lead = re.search(r'<p class="lead">(.*?)</p>', path.read_text(encoding="utf-8"))
    assert lead
    with override(language):
        page = Template("{% load i18n %}" + lead[1]).render(
            Context({"page": {"paginator": {"count": 30_000}}})
        )
    assert page == said

"""A link leads to a web page or is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.core.links import web_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://www.example.org/in/awa", "https://www.example.org/in/awa"),
        ("HTTP://example.org", "HTTP://example.org"),
        (" example.org/in/awa-%C3%A9 ", "https://example.org/in/awa-%C3%A9"),
        ("https://example.org:8443/?a=b#c", "https://example.org:8443/?a=b#c"),
    ],
)
def test_what_is_a_link(text: str, link: str) -> None:
    assert web_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "", "javascript:alert(1)", "JaVaScRiPt:alert(1)//example.org", "data:text/html,x", "//example.org",
        "awa", "/in/awa", "https://", "https://user:pass@example.org", "https://example.org/ a",
        'https://example.org/"onx=', "java\tscript:x", "https://example.org/" + "a" * 3000,
        "mailto:a@example.org", "https://localhost/", "vbscript:x.example.org",
    ],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    assert web_link(text) == ""


@given(st.text())
def test_any_text_gives_an_http_address_or_nothing(text: str) -> None:
    link = web_link(text)
    assert not link or link.lower().startswith(("http://", "https://"))

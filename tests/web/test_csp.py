"""Every page keeps to the strict policy: nothing inline, nothing from elsewhere, and headers that say so."""

from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner
from tests.web.routes import TRIES
from tests.web.test_routes import Route, ask, enter, named_routes

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
FETCHED = {"src", "srcset", "action", "formaction", "poster", "data"}
DATA = {"application/json", "application/ld+json"}


class Inline(HTMLParser):
    """Collects whatever the policy would refuse, or should have had to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Looks at one tag."""
        given = {name: value or "" for name, value in attrs}
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") not in DATA):
            self.found.append(f"<{tag}> inline")
        for name, value in given.items():
            if _refused(tag, name, value.strip().lower()):
                self.found.append(f"<{tag} {name}={value!r}>")


def _refused(tag: str, name: str, value: str) -> bool:
    if name == "style" or name.startswith(("on", "hx-on")) or value.startswith(("javascript:", "js:")):
        return True
    fetched = name in FETCHED or (tag == "link" and name == "href")
    return fetched and value.startswith(("http:", "https:", "//"))


@pytest.mark.parametrize("name", named_routes())
def test_a_page_holds_nothing_inline(name: str, owner: Owner) -> None:
    how = TRIES.get(name)
    if how is None:
        pytest.fail(f"tests/web/routes.py does not say how to try the route “{name}”: add a line for it")
    client = Client()
    if not how.public:
        enter(client, owner)
    response = ask(client, "GET", Route(name, how, reverse(name, kwargs=how.params(owner)), {}))
    assert parsed(response.headers["Content-Security-Policy"]) == POLICY
    assert "Content-Security-Policy-Report-Only" not in response.headers
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    if is_page and "attachment" not in response.headers.get("Content-Disposition", ""):
        assert inline(response.content.decode()) == []


def parsed(policy: str) -> dict[str, str]:
    """A policy by its directives."""
    parts = (part.strip().partition(" ") for part in policy.split(";"))
    return {name: value for name, _space, value in parts if name}


def inline(page: str) -> list[str]:
    """What a page holds that it should not."""
    parser = Inline()
    parser.feed(page)
    return parser.found


@pytest.mark.parametrize(
    "page",
    [
        "<script>act()</script>",
        "<style>p{}</style>",
        '<p style="color:red">',
        '<p onclick="act()">',
        '<a href="javascript:act()">',
        '<script src="https://example.org/a.js"></script>',
        '<link rel="stylesheet" href="//example.org/a.css">',
        '<form action="https://example.org/">',
    ],
)
def test_the_look_sees_what_is_inline(page: str) -> None:
    assert inline(page)


def test_the_look_leaves_alone_what_may_be() -> None:
    page = '<script src="/static/a.js"></script><script type="application/json">{}</script><a href="https://x.example">'
    assert inline(page) == []


@pytest.mark.django_db
def test_every_answer_keeps_to_itself(client: Client, signed_in: Client) -> None:
    for browser, path in ((client, "/account/login/"), (signed_in, "/settings/"), (client, "/nothing/")):
        headers = browser.get(path).headers
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "camera=()" in headers["Permissions-Policy"]
        assert "private" in headers["Cache-Control"]

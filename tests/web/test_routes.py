"""Every address, tried as nobody and as another owner, with every method: nothing seen, nothing changed."""

import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.apps import apps
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from entregent.records.models import Owner
from tests.web.routes import TRIES, Try, nothing

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
WRONG = ("PUT", "PATCH", "DELETE", "OPTIONS")
DERIVED = {
    "records.tie",
    "records.searchentry",
    "records.searchword",
    "records.reckoning",
    "sessions.session",
    "records.job",
}
"""What may be written without anybody having changed anything."""

type Dump = dict[str, dict[str, Any]]


def named_routes() -> list[str]:
    """The name of every route of the program."""
    return sorted(_names(get_resolver().url_patterns))


def _names(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern.url_patterns)
        else:
            yield pattern.name or f"without a name: {pattern.pattern}"


class Route(NamedTuple):
    """One route with its address for a record of the first owner's."""

    name: str
    how: Try
    path: str
    body: dict[str, Any]

    @property
    def owned(self) -> bool:
        """Whether the address names a record of the first owner's."""
        return self.how.params is not nothing and not self.how.shared and not self.how.public


@pytest.fixture(params=named_routes())
def route(request: pytest.FixtureRequest, owner: Owner) -> Route:
    """Each route in turn."""
    cache.clear()
    name = request.param
    how = TRIES.get(name)
    if how is None:
        pytest.fail(f"tests/web/routes.py does not say how to try the route “{name}”: add a line for it")
    return Route(name, how, reverse(name, kwargs=how.params(owner)), how.body(owner))


def dump(*, without: Owner | None = None) -> Dump:
    """Every row of every table, but those of one owner and those that nobody changes by hand."""
    rows: Dump = {}
    for model in apps.get_models(include_auto_created=True):
        if model._meta.label_lower in DERIVED:
            continue
        found = {str(row["pk"]): row for row in model._default_manager.values(*_columns(model), "pk")}
        rows[model._meta.label_lower] = {
            key: row
            for key, row in found.items()
            if without is None or without.pk not in (row.get("owner_id"), row["pk"], row.get("user_id"))
        }
    return rows


def _columns(model: Any) -> list[str]:
    return [field.attname for field in model._meta.concrete_fields]


def ask(client: Client, method: str, route: Route) -> Any:
    """One request."""
    cache.clear()
    if method == "POST":
        return client.post(route.path, route.body)
    return client.generic(method, route.path)


def content(response: Any) -> bytes:
    """What an answer says, one that is written as it goes too."""
    return b"".join(response) if response.streaming else response.content


def turned_away(response: Any) -> bool:
    """Not found, or sent to sign in."""
    to = str(response.headers.get("Location", ""))
    code = int(response.status_code)
    return code == 404 or (code == 302 and to.startswith(_login()))


def _login() -> str:
    return reverse("account_login")


def enter(client: Client, owner: Owner) -> None:
    """Signs in as one who has just given their password again, as the pages on security want."""
    client.force_login(owner)
    session = client.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": time.time(), "reauthenticated": True}
    ]
    session["account_authentication_methods_user"] = str(owner.pk)
    session.save()


def test_every_line_of_the_list_is_a_route() -> None:
    assert set(TRIES) == set(named_routes())


def test_nobody_sees_or_changes_anything(route: Route, client: Client) -> None:
    before = dump()
    for method in METHODS:
        response = ask(client, method, route)
        if route.how.public:
            assert response.status_code < 500, (method, response.status_code)
        else:
            assert turned_away(response), (method, response.status_code)
    if not route.how.public:
        assert dump() == before
    assert b"Awa Diop" not in content(response)


def test_another_owner_sees_and_changes_nothing_of_the_first(route: Route, stranger: Owner) -> None:
    client = Client()
    before = dump(without=stranger)
    for method in METHODS:
        enter(client, stranger)
        response = ask(client, method, route)
        assert response.status_code < 500, method
        assert b"Awa Diop" not in content(response)
        if route.owned:
            assert turned_away(response) or response.status_code == 405, (method, response.status_code)
            assert not content(response) or response.status_code in (302, 404, 405)
    if not route.how.public:
        assert dump(without=stranger) == before


def test_the_owner_finds_it_and_a_wrong_method_is_refused(
    route: Route, signed_in: Client, owner: Owner
) -> None:
    before = dump()
    enter(signed_in, owner)
    seen = ask(signed_in, "GET", route)
    assert seen.status_code in (200, 302, 404, 405)
    if route.owned:
        assert seen.status_code != 404
    for method in WRONG:
        enter(signed_in, owner)
        assert ask(signed_in, method, route).status_code == 405, method
    after = dump()
    assert _without_sign_ins(after) == _without_sign_ins(before)


def _without_sign_ins(rows: Dump) -> Dump:
    owners = {key: {**row, "last_login": None} for key, row in rows["records.owner"].items()}
    return {**rows, "records.owner": owners}

"""What goes between the page and the act, in another tab or by an undo, is never a broken page."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import models
from django.db.models.signals import post_init
from django.db.transaction import Atomic
from django.test import Client
from django.urls import reverse

from entregent.records import search
from entregent.records.models import Owner
from tests.web.routes import TRIES, nothing
from tests.web.test_routes import enter
from tests.web.tried import person

OWNED = sorted(
    name for name, how in TRIES.items() if how.params is not nothing and not (how.public or how.shared)
)
SAID = {
    "aim": {"text": "A workshop by the sea", "kind": "venture"},
    "detail": {"kind": "interest", "text": "bees"},
    "exchange": {
        "channel": "lunch",
        "direction": "both",
        "on": "2026-03-02",
        "note": "bees",
        "others": "Awa Diop",
    },
    "favour": {"way": "received", "kind": "advice", "what": "listen", "on": "2026-03-02"},
    "group": {"name": "Orchestra"},
    "news_change": {"text": "I am moving"},
    "person_edit": {"name": "Awa Sarr", "language": "", "register": "", "origin": ""},
    "pitch": {"audience": "Fair", "language": "en", "text": "I bind books."},
    "promise_answer": {"answer": "kept"},
    "publication_change": {"title": "On paper", "kind": "article", "on": "2026-03-02"},
}
"""What is sent where a form wants more than the route itself does."""
HANGING = {
    "detail_add": {"kind": "interest", "text": "bees"},
    "group_members": {"name": "Awa Diop"},
    "reaction_add": {},
    "write": {"body": "Thank you", "purpose": "thanks"},
}
"""Acts that would hang a new row on what is gone, with what is sent: some, only the database sees."""
UNMOVED = {
    "import_answer", "import_columns", "message", "message_file", "person_forget", "portrait", "received",
    "undo",
}  # fmt: skip
"""Where nothing is written about the row as these send it, or it is read within the act alone."""


def row_of(params: dict[str, Any]) -> models.Model | None:
    """The row of the record that an address names."""
    for key in params.values():
        for model in apps.get_app_config("records").get_models():
            try:
                found = model._default_manager.filter(pk=key).first()
            except (TypeError, ValueError):
                continue
            if found is not None:
                return found
    return None


@pytest.fixture
def going() -> Iterator[list[models.Model]]:
    """Takes a row away once it was read, as soon as an act begins: what another tab does meanwhile."""
    leaving: list[models.Model] = []
    read: list[models.Model] = []
    enter_act = Atomic.__enter__

    def note(sender: type[models.Model], instance: models.Model, **_sent: object) -> None:
        if any(type(one) is sender and one.pk == instance.pk for one in leaving):
            read.append(instance)

    def begin(self: Atomic) -> None:
        if read and leaving:
            row = leaving.pop()
            type(row)._default_manager.filter(pk=row.pk).delete()
        enter_act(self)

    post_init.connect(note)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Atomic, "__enter__", begin)
        yield leaving
    post_init.disconnect(note)


def late(owner: Owner, going: list[models.Model], name: str, said: dict[str, Any]) -> int:
    """Sends a form about what is gone by then; gives the status of the answer."""
    cache.clear()
    how = TRIES[name]
    person(owner)
    params, body = how.params(owner), how.body(owner)
    row = row_of(params)
    if row is None:
        pytest.skip("the address names no row of the record")
    search.recompute(owner)
    client = Client()
    enter(client, owner)
    going.append(row)
    answer = client.post(reverse(name, kwargs=params), {**body, **said})
    assert not going or name in UNMOVED or answer.status_code == 405
    assert going or name in UNMOVED or not type(row)._default_manager.filter(pk=row.pk).exists()
    return answer.status_code


@pytest.mark.parametrize("name", [name for name in OWNED if name not in HANGING])
def test_an_act_on_what_is_gone_meanwhile_ends_calmly(
    owner: Owner, going: list[models.Model], name: str
) -> None:
    assert late(owner, going, name, SAID.get(name, {})) in (200, 302, 404, 405, 422)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", HANGING)
def test_nothing_new_hangs_on_what_is_gone_meanwhile(
    owner: Owner, going: list[models.Model], name: str
) -> None:
    assert late(owner, going, name, HANGING[name]) == 404

"""What was read is kept exactly as long as nobody writes anything."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from entregent.records import unchanged
from entregent.records.models import Group, Owner

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def count(owner: Owner) -> Callable[[], int]:
    """Counts the groups; `asked` holds how often the database was really asked."""
    asked: list[int] = []

    def read() -> int:
        asked.append(1)
        return Group.objects.filter(owner=owner).count()

    def counted() -> int:
        return unchanged.since(("test", owner.pk), read)

    counted.asked = asked  # type: ignore[attr-defined]
    return counted


def test_it_is_read_once(count: Callable[[], int]) -> None:
    assert [count(), count(), count()] == [0, 0, 0]
    assert len(count.asked) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "write",
    [
        lambda owner: Group.objects.create(owner=owner, name="Choir"),
        lambda owner: Group.objects.bulk_create([Group(owner=owner, name="Choir")]),
    ],
)
def test_writing_here_is_seen(
    owner: Owner, count: Callable[[], int], write: Callable[[Owner], object]
) -> None:
    before = count()
    write(owner)
    assert (before, count()) == (0, 1)
    Group.objects.filter(owner=owner).delete()
    assert count() == 0


def test_writing_elsewhere_is_seen(owner: Owner, count: Callable[[], int]) -> None:
    def elsewhere() -> None:
        Group.objects.create(owner=owner, name="Choir")
        connection.close()

    before = count()
    with ThreadPoolExecutor(1) as another:
        another.submit(elsewhere).result()
    assert (before, count()) == (0, 1)


def test_what_a_transaction_wrote_is_forgotten_with_it(owner: Owner, count: Callable[[], int]) -> None:
    before = count()
    with transaction.atomic():
        Group.objects.create(owner=owner, name="Choir")
        within = count()
        transaction.set_rollback(True)
    assert (before, within, count()) == (0, 1, 0)


def test_answers_stand_under_their_own_keys(owner: Owner) -> None:
    assert [unchanged.since(key, lambda key=key: key) for key in ("a", "b", "a")] == ["a", "b", "a"]  # type: ignore[misc]

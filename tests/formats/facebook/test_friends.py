"""Friends are read from both forms of Facebook's download, their accents mended."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entregent.formats.contacts import Contact, Left, Other, Read
from entregent.formats.facebook import SINCE, Refused, read_friends

SLOWLY = settings(deadline=None, suppress_health_check=list(HealthCheck))


def _page(*friends: tuple[str, str], title: str = "Friends") -> bytes:
    rows = "".join(
        f'<div class="_a6-g"><div class="_2ph_">{name}</div><div><div class="_a72d">{day}</div></div></div>'
        for name, day in friends
    )
    style = "<style>b{content:'Ana'}</style>"
    return (
        f"<html><head><title>{title}</title>{style}</head><body><h1>Friends</h1>{rows}</body></html>".encode()
    )


def _read(content: bytes) -> Read:
    read = read_friends(content)
    assert isinstance(read, Read), read
    return read


@given(name=st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=20))
@SLOWLY
def test_a_name_comes_back_through_the_json(name: str) -> None:
    broken = name.encode().decode("latin-1")
    content = json.dumps({"friends_v2": [{"name": broken, "timestamp": 1551722733}]}).encode()
    assert [(c.typed, c.others) for c in _read(content).contacts] == [(name, (Other(SINCE, "2019-03-04"),))]


def test_a_name_already_right_is_left_alone() -> None:
    content = json.dumps({"friends": [{"name": "Zoé Çelik"}]}).encode()
    assert _read(content).contacts == (Contact(line=1, typed="Zoé Çelik"),)


def test_a_bad_entry_stops_no_other() -> None:
    entries = [7, {"name": ""}, {"name": "Ana", "timestamp": 10**30}, {"name": "a" * 400}]
    read = _read(json.dumps({"friends_v2": entries}).encode())
    assert [(c.line, c.typed, c.others) for c in read.contacts] == [(3, "Ana", ()), (4, "a" * 400, ())]
    assert read.left == (Left(1, "damaged", "7"), Left(2, "nameless"))


@pytest.mark.parametrize("day", ["Mar 4, 2019 6:05:33 PM", "Mar 4, 2019, 6:05 PM", "4 mars 2019 à 18:05"])
def test_the_page_gives_the_same(day: str) -> None:
    read = _read(_page(("Zo&eacute; &amp; Max", day), ("Ana Lopes", day)))
    assert [(c.typed, c.others) for c in read.contacts] == [
        ("Zoé & Max", (Other(SINCE, "2019-03-04"),)),
        ("Ana Lopes", (Other(SINCE, "2019-03-04"),)),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "damaged"),
        (b'{"a":' * 100_000, "damaged"),
        (b'{"removed_friends_v2": [{"name": "Ana"}]}', "not_friends"),
        (_page(("Ana", "Mar 4, 2019 6:05 PM"), title="Removed friends"), "not_friends"),
        (b"Dear Ana", "not_friends"),
        (b" " * (16 * 1024 * 1024 + 1), "too_big"),
    ],
    ids=["broken", "deep", "removed", "removed page", "letter", "large"],
)
def test_what_is_no_list_of_friends_is_refused(content: bytes, reason: str) -> None:
    read = read_friends(content)
    assert isinstance(read, Refused)
    assert read.reason == reason


@given(data=st.binary(max_size=200), start=st.sampled_from([b"", b"<", b"{", b"<title>Friends</title><b>"]))
@SLOWLY
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    read = read_friends(start + data)
    if isinstance(read, Read):
        assert all(contact.typed for contact in read.contacts)

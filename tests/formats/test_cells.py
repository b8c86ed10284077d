"""No cell is computed by a spreadsheet, and telephone numbers stay as they are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.cells import phone, plain, unguarded

HOSTILE = [
    ("=1+1", "'=1+1"),
    ("-2", "'-2"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"),
    ("＋1", "'＋1"),
    (" =1", " '=1"),
    ('"=1', "\"'=1"),
    ("a;=1", "a;'=1"),
    ("a\n=1\r\n+2", "a\n'=1\r\n'+2"),
    ("\t=1", "'\t'=1"),
    ("\rcmd", "'\rcmd"),
    ("a;;\n\n ;=1", "a;;\n\n ;'=1"),
]


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
def test_what_could_begin_a_formula_gets_an_apostrophe(text: str, shown: str) -> None:
    assert plain(text) == shown
    assert unguarded(shown) == text


@pytest.mark.parametrize("text", ["", "Awa", "a=b", "a;b", "it’s 'so'", "rock'n'roll", "06 12", "1+1"])
def test_everything_else_stays(text: str) -> None:
    assert plain(text) == unguarded(text) == text


@given(st.text(st.sampled_from("=+-@＝\t\r\n;\"' a1"), max_size=12))
def test_no_cell_begins_with_a_sign_however_it_is_split(text: str) -> None:
    for cell in re.split(r"[;\t\r\n]", plain(text)):
        assert cell.lstrip(' "')[:1] not in tuple("=+-@＝＋－＠")
    assert plain(text)[:1] not in ("\t", "\r")


@given(st.text(st.sampled_from('=+-@＝\t\r\n;" a1'), max_size=12))
def test_a_guarded_text_is_read_back(text: str) -> None:
    assert unguarded(plain(text)) == text


def test_long_runs_take_one_pass() -> None:
    for unit in ("\n", ";", " ", ";x", '"'):
        assert plain(unit * 300_000 + "=") == unit * 300_000 + ("'=" if unit != ";x" else "=")


PHONES = [
    ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
    ("+33612345678", "+33 6 12 34 56 78"),
    ("+33-6-12-34-56-78", "+33 6 12 34 56 78"),
    ("+33\u00a06.12.34.56.78", "+33 6 12 34 56 78"),
    ("+33 (0)6 12 34 56 78", "+33 6 12 34 56 78"),
    ("+1 (212) 555-0123", "+1 212 555 0123"),
    ("+351 912 345 678", "(+351) 912 345 678"),
    ("+351912345678", "(+351) 912 345 678"),
    ("06 12 34 56 78", "06 12 34 56 78"),
    ("+33 6 12 34 56 78 ext. 5", "'+33 6 12 34 56 78 ext. 5"),
    ("+1+1", "'+1+1"),
    ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ("=1", "'=1"),
    ("+999", "'+999"),
]


@pytest.mark.parametrize(("number", "shown"), PHONES)
def test_a_number_stays_a_number_for_people_alone(number: str, shown: str) -> None:
    assert phone(number) == shown


@given(st.text(st.sampled_from("+0123456789 -.()=*/"), max_size=20))
def test_a_cell_with_a_plus_holds_digits_in_groups_that_are_no_number(text: str) -> None:
    shown = phone(text)
    if shown.startswith("+"):
        first, *groups = shown[1:].split(" ")
        assert groups
        assert all(part.isdecimal() and part.isascii() for part in (first, *groups))
        assert any(len(group) != 3 for group in groups) or len(first) > 3
    assert shown[:1] not in ("=", "-", "@")

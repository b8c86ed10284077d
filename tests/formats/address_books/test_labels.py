"""Labels that say one of the usual things have one form; all others stay as they are."""

import pytest

from entregent.formats.address_books.labels import standard_label


@pytest.mark.parametrize(
    ("label", "standard"),
    [
        ("Home", "home"), ("Domicile", "home"), ("Privat", "home"), ("casa", "home"), ("自宅", "home"),
        ("WORK", "work"), ("Bureau", "work"), ("Arbeit", "work"), ("Work Fax", "work fax"),
        ("Home Fax", "home fax"), ("Mobile", "mobile"), ("Portable", "mobile"), ("Handy", "mobile"),
        ("Main", "main"),
        ("Pager", "pager"), ("Other", "other"), ("Autre", "other"), ("Anniversary", "anniversary"),
        ("Spouse", "spouse"), ("Manager", "manager"), ("Summer house", "Summer house"), ("Work 2", "Work 2"),
        ("Home Page", "Home Page"), ("  ", ""), ("x" * 500, "x" * 500),
    ],
)  # fmt: skip
def test_labels_have_one_form(label: str, standard: str) -> None:
    assert standard_label(label) == standard

"""Labels of ways to reach somebody, and what stands beside a person, in words of both languages."""

import pytest
from django.utils import translation

from entregent.wording import labels, times


@pytest.mark.parametrize(
    ("label", "english", "french"),
    [
        ("work", "work", "travail"),
        ("Home", "home", "domicile"),
        ("mobile", "mobile", "mobile"),
        ("home fax", "fax, home", "fax, domicile"),
        ("work_mobile", "mobile, work", "mobile, travail"),
        ("business", "work", "travail"),
        ("HomePage", "site", "site"),
        ("home page", "site", "site"),
        ("Chalet", "Chalet", "Chalet"),
        ("work desk two", "work desk two", "work desk two"),
        ("", "", ""),
    ],
)
def test_labels_in_words(label: str, english: str, french: str) -> None:
    for language, said in (("en", english), ("fr", french)):
        with translation.override(language):
            assert labels.label(label) == said


@pytest.mark.parametrize(
    ("kind", "label", "said"),
    [
        ("occasion", "anniversary", "Anniversary"),
        ("occasion", "Name day", "Name day"),
        ("reminder", "2 × week", "Reminder (every 2 weeks)"),
        ("reminder", "month", "Reminder (every month)"),
        ("reminder", "now and then", "Reminder (now and then)"),
        ("gift", "idea", "Idea for a gift"),
        ("gift", "wrapped", "Gift (wrapped)"),
        ("occasion", "", "Occasion"),
        ("department", "Acme", "Department (Acme)"),
        ("other", "X-TEA", "X-TEA"),
        ("other", "", "Something else"),
        ("of elsewhere", "", "of elsewhere"),
    ],
)
def test_what_a_detail_is(kind: str, label: str, said: str) -> None:
    with translation.override("en"):
        assert labels.heading(kind, label) == said


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("1985-04-15", "15 April 1985", "15 avril 1985"),
        ("--04-01", "1 April", "1er avril"),
        ("--02-29", "29 February", "29 février"),
        ("1985-04", "April 1985", "avril 1985"),
        ("1985", "", ""),
        ("--13-01", "", ""),
        ("2021-02-30", "", ""),
        ("in spring", "", ""),
    ],
)
def test_days_known_in_part(text: str, english: str, french: str) -> None:
    for language, said in (("en", english), ("fr", french)):
        with translation.override(language):
            assert times.partial(text) == said

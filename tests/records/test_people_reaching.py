"""Ways to reach a person are checked, and two spellings of one meet under one key."""

import pytest

from entregent.records.people import reaching


@pytest.mark.parametrize(
    ("kind", "value", "key"),
    [
        ("email", "Awa.Diallo@Example.ORG", "awa.diallo@example.org"),
        ("email", "awa@acme.example", "awa@acme.example"),
        ("phone", "01 99 00 12 34", "+33199001234"),
        ("phone", "+44 20 7946 0000", "+442079460000"),
        ("profile", "www.linkedin.com/in/Awa-D/?x=1", "linkedin.com/in/awa-d"),
        ("profile", "https://Example.org/Awa/", "example.org/awa"),
        ("address", "1, rue Haute", "1 rue haute"),
    ],
)
def test_keys(kind: str, value: str, key: str) -> None:
    assert reaching.way(kind, value, region="FR").key == key


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "awa@"), ("email", "awa at example.org"), ("phone", "12"), ("phone", "abc"),
        ("profile", "javascript:alert(1)"), ("profile", "https://[bad"), ("profile", "no page"),
        ("profile", "ftp://example.org/x"),
    ],
)  # fmt: skip
def test_what_is_none_is_refused(kind: str, value: str) -> None:
    with pytest.raises(reaching.NotReachable, match=kind):
        reaching.way(kind, value)


@pytest.mark.parametrize(
    ("language", "header", "region"),
    [("fr", "", "FR"), ("en", "", "GB"), ("fr", "fr-CA,fr;q=0.9", "CA"),
     ("en", "en;q=0.8,en-US", "US"), ("xx", "*", "FR")],
)  # fmt: skip
def test_the_region_is_the_browsers_or_the_languages(language: str, header: str, region: str) -> None:
    assert reaching.region_of(language, header) == region


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("awa@example.org", "email"), ("+33 1 99 00 12 34", "phone"), ("https://example.org", "profile"),
        ("example.org/awa", "profile"), ("Acme", ""), ("@awa", ""), ("Studio 54", ""),
    ],
)  # fmt: skip
def test_kinds_are_told_from_the_looks(value: str, kind: str) -> None:
    assert reaching.kind_of(value) == kind

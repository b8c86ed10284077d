"""A cell is told by its shape, and a number alone is never taken for a telephone."""

import pytest

from entregent.formats.address_books import shapes


@pytest.mark.parametrize("text", ["+33 6 00 00 00 01", "06 00 00 00 01", "(555) 010-0001", "0470/10.01.03",
"555-010-0001",
                                  "+1 555 010 0001 ext 5", "'+33600000001"])  # fmt: skip
def test_telephones_are_known(text: str) -> None:
    assert shapes.is_phone(text)


@pytest.mark.parametrize(
    "text", ["12345678", "2024-03-05", "05/03/2024", "12.5", "44000", "abc", "", "1e5", "+33 call me"]
)
def test_other_numbers_are_none(text: str) -> None:
    assert not shapes.is_phone(text)


@pytest.mark.parametrize(
    ("text", "url", "linkedin"),
    [
        ("https://www.linkedin.com/in/ann", True, True), ("linkedin.com/in/ann-bo", True, True),
        ("fr.linkedin.com/pub/ann/1/2/3", True, True), ("https://www.linkedin.com/company/kites",
        True, False),
        ("www.example.org", True, False), ("example.org/a", True, False), ("ann@example.org", False, False),
        ("Ann Bo", False, False), ("e.g", False, False), ("", False, False),
    ],
)  # fmt: skip
def test_web_addresses_are_known(text: str, url: bool, linkedin: bool) -> None:
    assert (shapes.is_url(text), shapes.is_linkedin(text)) == (url, linkedin)


def test_courtesies_days_and_exchange_addresses_are_known() -> None:
    assert all(map(shapes.is_courtesy, ["Mr.", "Mme", "Dr. Ing.", "HERR", "Sra."]))
    assert not any(map(shapes.is_courtesy, ["Buyer", "", "Mr Bo Cy Di"]))
    assert shapes.is_day("--04-15")
    assert shapes.is_day("15 avril 1970")
    assert not shapes.is_day("44000")
    assert shapes.is_exchange_address("/O=KITES/OU=X/CN=RECIPIENTS/CN=ANN")
    assert not shapes.is_exchange_address("/home/ann")
    assert shapes.is_rounded("3.36E+10")
    assert not shapes.is_rounded("3.36")

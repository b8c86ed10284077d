"""One profile has one key, however its address is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.linkedin.profiles import profile_key, profile_url, split_urls

KEY = "linkedin.com/in/zoé-brévinel-12a"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/zo%C3%A9-br%C3%A9vinel-12a",
        "https://www.linkedin.com/in/zoé-brévinel-12a/",
        "http://fr.linkedin.com/in/zo%c3%a9-br%c3%a9vinel-12a",
        "www.linkedin.com/in/Zoé-Brévinel-12a",
        "linkedin.com/in/zoé-brévinel-12a?trk=people&x=1",
        " HTTPS://WWW.LINKEDIN.COM/in/zoé-brévinel-12a/fr#top ",
        "https://www.linkedin.com/in/zoe\u0301-bre\u0301vinel-12a",
        "//linkedin.com/in//zoé-brévinel-12a",
    ],
)
def test_spellings_have_one_key(url: str) -> None:
    assert profile_key(url) == KEY


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://www.linkedin.com/in",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/in/%20",
        "https://www.linkedin.com/company/example",
        "https://example.org/in/zoe",
        "https://linkedin.com.example.org/in/zoe",
        "https://notlinkedin.com/in/zoe",
        "javascript:alert(1)",
        "https://www.linkedin.com/in/" + "x" * 3000,
    ],
)
def test_what_names_no_profile_has_no_key(url: str) -> None:
    assert profile_key(url) == ""


def test_the_case_of_opaque_ids_matters() -> None:
    ids = ["ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ", "ACoAABcDeFgHiJkLmNoPqRsTuVwXyz"]
    assert len({profile_key(f"https://www.linkedin.com/in/{name}") for name in ids}) == 2


def test_old_public_addresses_keep_their_numbers() -> None:
    assert profile_key("http://www.linkedin.com/pub/ann-lee/1/2a/3b4") == "linkedin.com/pub/ann-lee/1/2a/3b4"


def test_a_list_keeps_its_places() -> None:
    assert split_urls("https://www.linkedin.com/in/a,,https://www.linkedin.com/in/b") == [
        "linkedin.com/in/a",
        "",
        "linkedin.com/in/b",
    ]
    assert split_urls(" ") == []


def test_the_address_to_open_is_encoded() -> None:
    assert profile_url(KEY) == "https://www.linkedin.com/in/zo%C3%A9-br%C3%A9vinel-12a"
    assert profile_url("") == ""


@given(st.text(max_size=60))
def test_the_address_of_a_key_has_that_key(slug: str) -> None:
    key = profile_key("https://www.linkedin.com/in/" + slug)
    if "%" not in key:
        assert profile_key(profile_url(key)) == key

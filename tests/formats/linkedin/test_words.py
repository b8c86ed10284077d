"""Markup goes, words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.linkedin.words import has_markup, is_campaign, plain_text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<p class="x">Hello,</p><p class="x"><br></p><p>How are <b>you</b>?</p>', "Hello,\n\nHow are you?"),
        ("one<br/>two<br>three", "one\ntwo\nthree"),
        ("Tom &amp; Léa &#39;s &nbsp;caf&eacute;", "Tom & Léa 's  café"),
        ("https://example.org/?a=1&copy=2&reg=3", "https://example.org/?a=1&copy=2&reg=3"),
        ("I <3 this, a < b and c > d", "I <3 this, a < b and c > d"),
        ("write to <ann@example.org>", "write to <ann@example.org>"),
        ("  spaces  \r\n\r\n\r\n\r\nend ", "spaces\n\nend"),
        ("👍", "👍"),
        ("", ""),
    ],
)
def test_a_message_becomes_the_words_typed(content: str, text: str) -> None:
    assert plain_text(content) == text


@pytest.mark.parametrize(
    "content", ["Hi %FIRSTNAME%,", '<p class="spinmail-quill-editor__spin-break">', "{{ name }}"]
)
def test_campaigns_are_told(content: str) -> None:
    assert is_campaign(content)


@pytest.mark.parametrize("content", ["100% SURE and 50% OFF", "Hello %", "see {x}"])
def test_people_are_no_campaign(content: str) -> None:
    assert not is_campaign(content)
    assert not has_markup(content)


def test_a_long_run_of_spaces_is_read_at_once() -> None:
    assert plain_text("a" + " " * 300_000 + "b").count(" ") == 300_000


@given(st.text(st.sampled_from("<>&;#/p ab=\"'\n3x"), max_size=200))
def test_any_markup_is_read_without_an_error(content: str) -> None:
    assert "\r" not in plain_text(content)

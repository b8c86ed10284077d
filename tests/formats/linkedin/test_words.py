"""Markup goes, words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.formats.linkedin.words import essence, has_markup, is_campaign, is_faded, plain_text, worn


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>Two</p><p>lines</p>", "Two lines"),
        ("Two\r\n lines", "Twolines"),
        ("caf&eacute; &amp; th&#233;", "café & thé"),
        ("cafe\u0301", "café"),
        ("a\u200bb\u00a0c", "ab c"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_what_eras_change_is_not_of_the_essence(one: str, other: str) -> None:
    assert essence(one) == essence(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Yes.", "Yes!"), ("yes", "Yes"), ("l’art", "l'art"), ("cafe", "café"), ("👍", "👎")]
)
def test_letters_signs_and_quotes_are_of_the_essence(one: str, other: str) -> None:
    assert essence(one) != essence(other)


def test_only_the_beginning_of_a_text_counts() -> None:
    assert essence("a b" * 20_000) == essence("a b" * 10_922)


@pytest.mark.parametrize(
    ("whole", "saved"), [("Merci 😊", "Merci ??"), ("Łódź", "?ód?"), ("東京", "??"), ("naïve", "naïve")]
)
def test_a_worn_text_is_that_of_the_spreadsheet(whole: str, saved: str) -> None:
    assert worn(essence(whole))[0] == worn(essence(saved))[0]
    assert is_faded(saved, whole) == (saved != whole)


def test_only_what_a_spreadsheet_cannot_hold_is_rich() -> None:
    texts = ("😊", "œuf – «?»", "plain?", "a\ufffdb")
    assert [worn(essence(text))[1] for text in texts] == [True, False, False, False]


@pytest.mark.parametrize(("text", "whole"), [("?ód?", "Kraków"), ("Łódź", "Łódź"), ("Lodz", "Łódź")])
def test_other_words_are_not_faded(text: str, whole: str) -> None:
    assert not is_faded(text, whole)

"""Photos and logos: bytes within a limit, or an address that nobody fetches."""

import binascii

import pytest

from entregent.formats.vcard import MAX_PHOTO, Picture
from tests.formats.vcard.making import card, cards_of

DATA = bytes(range(256))
TEXT = binascii.b2a_base64(DATA, newline=False).decode()


@pytest.mark.parametrize(
    ("line", "version"),
    [
        (f"PHOTO;ENCODING=b;TYPE=JPEG:{TEXT}", "3.0"),
        (f"PHOTO;TYPE=image/jpg;ENCODING=B:{TEXT}", "3.0"),
        (f"PHOTO;JPEG;ENCODING=BASE64:\r\n  {TEXT[:100]}\r\n  {TEXT[100:]}\r\n", "2.1"),
        (f"PHOTO;BASE64;TYPE=JPEG:{TEXT[:100]}\r\n{TEXT[100:]}\r\n", "2.1"),
        (f"PHOTO:data:image/jpeg;base64,{TEXT}", "4.0"),
        (f"PHOTO;VALUE=URI:data:image/jpeg;charset=x;base64,{TEXT}", "3.0"),
        (f"PHOTO;MEDIATYPE=image/jpeg:{TEXT.rstrip('=')}", "3.0"),
    ],
)
def test_bytes_with_their_media_type(line: str, version: str) -> None:
    assert card(line, version=version).pictures == (Picture("photo", DATA, "image/jpeg"),)


def test_kinds_are_no_media_types() -> None:
    (picture,) = card(f"LOGO;ENCODING=b;TYPE=WORK,pref:{TEXT}").pictures
    assert (picture.role, picture.media_type, picture.marks.kinds) == ("logo", "", ("work",))
    assert picture.marks.preferred == 1


@pytest.mark.parametrize(
    ("line", "media"),
    [
        ("PHOTO;VALUE=uri:https://page.example/a.jpg", ""),
        ("PHOTO;MEDIATYPE=image/gif:https://page.example/a.jpg", "image/gif"),
        ("PHOTO;VALUE=URL;TYPE=GIF:https\\://page.example/a.jpg", "image/gif"),
    ],
)
def test_an_address_stays_an_address(line: str, media: str) -> None:
    assert card(line).pictures == (Picture("photo", b"", media, "https://page.example/a.jpg"),)


@pytest.mark.parametrize("value", ["AAAA:BBBB", "A", "AAA*", "é"])
def test_what_is_no_picture_is_told_and_the_card_stays(value: str) -> None:
    cards, problems = cards_of("FN:Ada", f"PHOTO;ENCODING=b:{value}", "TEL:1")
    assert [(one.called, one.pictures, len(one.phones)) for one in cards] == [("Ada", (), 1)]
    assert problems == [(4, "photo")]


def test_a_picture_has_a_most_of_bytes() -> None:
    big = binascii.b2a_base64(bytes(MAX_PHOTO + 1), newline=False).decode()
    cards, problems = cards_of("FN:Ada", f"PHOTO;ENCODING=b:{big}")
    assert (cards[0].called, cards[0].pictures) == ("Ada", ())
    assert problems == [(4, "photo_too_big")]


def test_an_empty_picture_says_nothing() -> None:
    assert card("PHOTO:", "PHOTO;ENCODING=b:", "LOGO:data:image/png;base64,").pictures == ()

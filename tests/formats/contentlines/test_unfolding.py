"""Physical lines become whole ones, whichever way a program breaks them."""

import pytest

from entregent.formats.contentlines import MAX_HEADER, MAX_LINE, Problem
from entregent.formats.contentlines.unfolding import RawLine, physical_lines, unfold
from tests.formats.contentlines.counting import bytes_looked_at

NAMES = frozenset({"FN", "NOTE", "TEL"})


def texts(data: bytes) -> list[bytes]:
    return [raw.text for raw in unfold(data, NAMES) if isinstance(raw, RawLine)]


def codes(data: bytes) -> list[tuple[int, str]]:
    return [(raw.line, raw.code) for raw in unfold(data, NAMES) if isinstance(raw, Problem)]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_lines_end_in_every_way(end: bytes) -> None:
    assert list(physical_lines(end.join((b"A:1", b"B:2", b"C:3")))) == [(1, b"A:1"), (2, b"B:2"), (3, b"C:3")]


def test_a_byte_order_mark_inside_a_file_is_dropped() -> None:
    assert texts(b"\xef\xbb\xbfFN:a\n\xef\xbb\xbfTEL:1") == [b"FN:a", b"TEL:1"]


def test_white_space_goes_on_with_a_line_and_one_character_of_it_goes() -> None:
    assert texts(b"NOTE:one\r\n  two\r\n\tthree\r\nFN:x") == [b"NOTE:one twothree", b"FN:x"]


def test_a_character_folded_in_two_is_whole_again() -> None:
    assert texts("NOTE:é".encode()[:-1] + b"\n " + "é".encode()[1:])[0].decode() == "NOTE:é"


def test_a_header_may_be_folded_before_its_colon() -> None:
    assert texts(b'TEL;TYPE="a:b\n c",\n home:1') == [b'TEL;TYPE="a:bc",home:1']
    assert texts(b"FN:x\nNEWER;A=1\n ;B=2:y") == [b"FN:x", b"NEWER;A=1;B=2:y"]


def test_blank_lines_end_nothing_but_soft_breaks() -> None:
    assert texts(b"NOTE:one\n\n two\n") == [b"NOTE:onetwo"]
    assert texts(b"NOTE;QUOTED-PRINTABLE:one=\n\nFN:x") == [b"NOTE;QUOTED-PRINTABLE:one", b"FN:x"]


@pytest.mark.parametrize(
    "way", [b"QUOTED-PRINTABLE", b"ENCODING=QUOTED-PRINTABLE", b"encoding=quoted-printable"]
)
def test_soft_breaks_join_lines_as_they_are(way: bytes) -> None:
    data = b"NOTE;" + way + b":one=0D=0A=\n two:=  \nFN:three=\nfour\nTEL:1"
    assert texts(data) == [
        b"NOTE;" + way + b":one=0D=0A two:FN:threefour",
        b"TEL:1",
    ]


def test_a_soft_break_never_takes_the_end_of_a_card() -> None:
    assert texts(b"NOTE;QUOTED-PRINTABLE:cut=\nEND:VCARD\nBEGIN:VCARD") == [
        b"NOTE;QUOTED-PRINTABLE:cut", b"END:VCARD", b"BEGIN:VCARD",
    ]  # fmt: skip
    assert codes(b"NOTE;QUOTED-PRINTABLE:cut=\nEND:VCARD") == [(1, "soft_break")]


def test_an_equals_sign_at_the_end_breaks_only_quoted_printable() -> None:
    assert texts(b"NOTE:1+1=\nFN:x") == [b"NOTE:1+1=", b"FN:x"]


def test_base64_goes_on_without_white_space_and_after_a_blank_line() -> None:
    assert texts(b"PHOTO;BASE64:AAAA\nBBBB\n\nCC==\n\nTEL:1") == [b"PHOTO;BASE64:AAAABBBBCC==", b"TEL:1"]
    assert texts(b"PHOTO;ENCODING=b:\n AAAA\nEND:VCARD") == [b"PHOTO;ENCODING=b:AAAA", b"END:VCARD"]


def test_what_begins_no_line_is_a_line_break_of_the_text_before() -> None:
    data = b"NOTE:first line\nsecond, no more\nhttp://page.example/\nTEL:1"
    assert texts(data) == [b"NOTE:first line\nsecond, no more\nhttp://page.example/", b"TEL:1"]
    assert codes(data) == [(2, "stray_line")]


def test_what_follows_a_line_without_a_colon_is_lost_with_it() -> None:
    assert texts(b"some words\nmore words: of them\n, and more\nFN:x") == [b"some words", b"FN:x"]


def test_a_backslash_before_a_stray_line_is_windows_mobile_s() -> None:
    assert texts(b"NOTE:1 rue\\\nbis\nTEL:1") == [b"NOTE:1 rue\nbis", b"TEL:1"]
    assert texts(b"NOTE:1 rue\\\\\nbis and more") == [b"NOTE:1 rue\\\\\nbis and more"]


def test_a_known_name_alone_is_a_line_of_its_own() -> None:
    assert texts(b"NOTE:x\nFN\nTEL:1") == [b"NOTE:x", b"FN", b"TEL:1"]
    assert texts(b"NOTE:x\nParis;France\nTEL:1") == [b"NOTE:x\nParis;France", b"TEL:1"]


def test_nothing_goes_on_with_a_begin_or_an_end() -> None:
    assert texts(b"BEGIN:VCARD\n FN:x\nend:vcard\n stray") == [
        b"BEGIN:VCARD",
        b"FN:x",
        b"end:vcard",
        b"stray",
    ]


def test_a_quote_that_never_closes_hides_no_colon() -> None:
    (raw,) = unfold(b'TEL;TYPE="home:123', NAMES)
    assert isinstance(raw, RawLine)
    assert raw.text[raw.colon :] == b":123"


def test_lines_and_headers_have_a_limit_and_their_neighbours_stay() -> None:
    long = b"NOTE:" + b"x" * MAX_LINE
    assert texts(b"FN:a\n" + long + b"\nTEL:1") == [b"FN:a", b"TEL:1"]
    assert codes(long) == [(1, "line_too_long")]
    header = b"FN;A=" + b"x" * MAX_HEADER + b":y"
    assert codes(header) == [(1, "header_too_long")]
    assert codes(b"NOTE:" + b"x" * MAX_HEADER) == []


@pytest.mark.parametrize(
    "unit",
    [
        b":",
        b";",
        b'"',
        b'";',
        b'":',
        b"\\",
        b"=",
        b"=\n",
        b"\n ",
        b"\r",
        b"a\n",
        b" ",
        b"A:b\n",
        b"\xe9",
        b"^",
        b"/",
    ],
    ids=repr,
)
@pytest.mark.parametrize(
    "start", [b"", b"NOTE:", b"N;A=", b'N;A="', b"N;QUOTED-PRINTABLE:", b"PHOTO;ENCODING=b:"], ids=repr
)
def test_each_byte_is_looked_at_a_few_times_only(start: bytes, unit: bytes) -> None:
    def read(data: bytes) -> object:
        return list(unfold(data, NAMES))

    size = 8_000
    data = (start + unit * size)[:size]
    assert bytes_looked_at(read, data) < 40 * size


def test_the_count_sees_a_search_that_begins_again_and_again() -> None:
    def search(data: bytes) -> object:
        return [data.find(b":", at) for at in range(len(data))]

    assert bytes_looked_at(search, b"x" * 1_000) > 400 * 1_000

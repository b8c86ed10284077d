"""Files and lines are read in the charset they are written in, declared or not."""

import codecs

import pytest

from entregent.formats.contentlines.charsets import Charsets, codec_named, to_bytes

WORD = "Élodie Ñandú"
KANA = "アンドウ"


@pytest.mark.parametrize(
    "data",
    [
        WORD.encode("utf-8-sig"),
        WORD.encode("utf-16"),
        (codecs.BOM_UTF16_BE + WORD.encode("utf-16-be")),
        WORD.encode("utf-16-le"),
        WORD.encode("utf-32"),
        WORD.encode(),
    ],
)
def test_wide_files_become_utf_8(data: bytes) -> None:
    assert to_bytes(data).decode() == WORD


def test_nuls_go_and_are_no_wide_characters() -> None:
    assert to_bytes(b"FN:A\0da" + b"\0" * 5000) == b"FN:Ada"


@pytest.mark.parametrize(
    ("label", "codec"),
    [("UTF-8", "utf-8"), ("Shift_JIS", "cp932"), ("ISO-8859-1", "cp1252"), ("iso-8859-15", "iso8859_15"),
     ("windows-1251", "cp1251"), ("GB2312", "gb18030"), ("rot13", None), ("zlib", None), ("", None)],
)  # fmt: skip
def test_only_charsets_are_charsets(label: str, codec: str | None) -> None:
    assert codec_named(label) == codec


def test_a_declared_charset_counts_for_its_line() -> None:
    charsets = Charsets(b"")
    assert charsets.decode(KANA.encode("cp932"), "cp932") == KANA
    assert charsets.decode("語".encode("iso2022_jp"), "iso2022_jp") == "語"


def test_a_line_that_is_not_what_it_declares_is_read_by_its_bytes() -> None:
    assert Charsets(WORD.encode()).decode(WORD.encode(), "iso2022_jp") == WORD
    assert Charsets(WORD.encode("cp1252")).decode(WORD.encode("cp1252"), "utf-8") == WORD


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("FN:Gérard Étienne\nN:Étienne;Gérard\nNOTE:vécu à Nîmes", "cp1252"),
        ("FN:José\nNOTE:«à bientôt»", "cp1252"),
        ("FN:安藤 ロイド\nN:安藤;ロイド\nNOTE:メモ", "cp932"),
        ("FN:ｱﾝﾄﾞｳ\nNOTE:東京都", "cp932"),
    ],
)
def test_undeclared_bytes_are_told_apart(text: str, codec: str) -> None:
    data = text.encode(codec)
    assert Charsets(data).decode(data, None) == text


def test_lines_without_charset_follow_those_that_declare_one() -> None:
    data = b"N;CHARSET=ISO-8859-2:x\nFN:\xb1"
    assert Charsets(data).decode(b"\xb1", None) == "ą"


def test_one_wrong_byte_spoils_no_other() -> None:
    raw = "é".encode() + b"\xff"
    assert Charsets(raw).decode(raw, None) == "éÿ"

"""Decides in which charset a file and each of its lines are written."""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from entregent.formats.tables import detect_encoding

_CP1252: Final = "entregent.cp1252"
"""The error handler of `entregent.formats.tables`: bytes that are no UTF-8 are read as Windows-1252."""

_SAMPLE: Final = 2_000
"""Lines looked at to tell Japanese from western bytes."""

_BOMS_32: Final = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_SEVEN_BITS: Final = frozenset({"iso2022_jp", "iso2022_kr", "hz"})
_DECLARED = re.compile(rb"CHARSET=\"?([A-Z0-9_.-]{1,40})", re.IGNORECASE)

# What Python's cp932 makes of the bytes that Shift-JIS leaves out
_NO_JAPANESE: Final = frozenset("\x80\xa0\uf8f1\uf8f2\uf8f3")

_LABELS: Final = {
    "utf-8": "utf8 unicode-1-1-utf-8",
    # What calls itself Latin-1 or ASCII is Windows-1252 (WHATWG Encoding, names and labels)
    "cp1252": "windows-1252 iso-8859-1 iso8859-1 latin1 latin-1 l1 us-ascii ascii ansi",
    "cp932": "shift-jis shiftjis sjis x-sjis ms-kanji windows-31j ms932",
    "euc_jp": "euc-jp eucjp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "gb18030": "gb18030 gbk gb2312 x-gbk gb-2312-80 cp936",
    "hz": "hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 cp950",
    "cp949": "euc-kr ks-c-5601-1987 ksc5601 windows-949 korean",
    "iso2022_kr": "iso-2022-kr",
    "koi8_r": "koi8-r koi8 koi",
    "koi8_u": "koi8-u koi8-ru",
    "cp874": "tis-620 windows-874 iso-8859-11",
    "mac_roman": "macintosh mac x-mac-roman",
    "cp1254": "windows-1254 iso-8859-9 latin5",
    "utf-16": "utf-16",
    **{f"cp{n}": f"windows-{n}" for n in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
    **{f"iso8859_{n}": f"iso-8859-{n} iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
}
_CODECS: Final = {label: codec for codec, labels in _LABELS.items() for label in (codec, *labels.split())}


def codec_named(label: str) -> str | None:
    """Python's codec for the charset that a file declares, None for one that is none (WHATWG Encoding)."""
    plain = label.strip().lower()
    return _CODECS.get(plain) or _CODECS.get(plain.replace("_", "-"))


def to_bytes(data: bytes) -> bytes:
    """`data` in bytes of which ASCII is a part: UTF-16 and UTF-32 become UTF-8; BOM and NUL are dropped."""
    head = data[:4096]
    if data.startswith(_BOMS_32):
        data = data.decode("utf-32", errors="replace").encode()
    elif (encoding := detect_encoding(head)).startswith("utf-16") and not _is_hollow(head):
        data = data.decode(encoding, errors="replace").encode()
    return data.removeprefix(codecs.BOM_UTF8).replace(b"\0", b"")


def _is_hollow(head: bytes) -> bool:
    """Whether NULs stand at even and odd places alike: they fill a gap, they are no half of a character."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return 2 * min(even, odd) > max(even, odd) > 0


class Charsets:
    """Decodes the lines of one file: as declared, else UTF-8, else as the rest of the file suggests."""

    def __init__(self, data: bytes) -> None:
        self.fallback = "" if _is_utf8(data) else _guess(data)

    def decode(self, raw: bytes, declared: str | None) -> str:
        """`raw` in its charset; never fails: at worst, bytes that are no UTF-8 are Windows-1252."""
        if raw.isascii() and declared not in _SEVEN_BITS:
            return raw.decode("ascii")
        for codec in (declared, "utf-8", self.fallback):
            if codec and codec != "cp1252":
                try:
                    return raw.decode(codec)
                except UnicodeError:
                    continue
            elif codec:
                break
        return raw.decode("utf-8", errors=_CP1252)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _guess(data: bytes) -> str:
    """What the lines that declare a charset are written in, else Japanese where it reads so, else cp1252."""
    declared = Counter(codec_named(match[1].decode("ascii")) for match in _DECLARED.finditer(data))
    known = [codec for codec, _count in declared.most_common() if codec not in (None, "utf-8", "utf-16")]
    if known:
        return known[0] or "cp1252"
    return "cp932" if _reads_as_japanese(_unclear(data)) else "cp1252"


def _unclear(data: bytes) -> Iterator[bytes]:
    """The first lines whose bytes are no UTF-8."""
    lines = (line for line in data.split(b"\n") if not line.isascii())
    return islice((line for line in lines if not _is_mostly_utf8(line)), _SAMPLE)


def _is_mostly_utf8(line: bytes) -> bool:
    """Whether more characters of `line` are UTF-8 than bytes of it are none."""
    signs = [sign for sign in line.decode(errors="replace") if not sign.isascii()]
    return 2 * signs.count("\ufffd") < len(signs) or not signs


def _reads_as_japanese(lines: Iterable[bytes]) -> bool:
    """Whether Shift-JIS gives Japanese: kana, or signs beside one another.

    An accented letter of a western name makes a lone sign between Latin letters.
    """
    alike = alone = 0
    for line in lines:
        try:
            text = line.decode("cp932")
        except UnicodeDecodeError:
            return False
        for before, sign, after in zip(" " + text, text, text[1:] + " ", strict=False):
            if sign.isascii():
                continue
            if sign in _NO_JAPANESE:
                return False
            together = "\u3041" <= sign <= "\u30fe" or not before.isascii() or not after.isascii()
            alike, alone = alike + together, alone + (not together)
    return alike > 3 * alone

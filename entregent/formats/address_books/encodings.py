"""Decodes a file of which nothing says the charset: by its bytes, its column names, how natural it reads."""

import codecs
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from entregent.formats.address_books.headers import understand
from entregent.formats.address_books.words import LANGUAGES
from entregent.formats.tables import detect_encoding

SAMPLE: Final = 20_000
"""Bytes beyond ASCII, with what stands around them, from which the charset is told."""

_CP1252: Final = "entregent.cp1252"
"""The error handler of `entregent.formats.tables`: bytes that are no UTF-8 are read as Windows-1252."""

_LEGACY: Final = ("cp1252", "cp932", "cp949", "gb18030", "big5", "cp1251", "cp1250", "cp1254", "cp1256")
"""The charsets in which Windows programs wrote before UTF-8, the likeliest first."""

FEW_HANGUL: Final = 6
"""Signs that are common in Korean as in Chinese by chance; so many in a row hardly are."""

_MIXED: Final = 0.5
"""The share of sequences that are UTF-8 from which a file counts as UTF-8 with odd bytes in it."""

_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_ODD = re.compile(r"[^\x00-\x7f]+")


class Decoded(NamedTuple):
    """A text and the codec that it was read with."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """The text of `data`, whatever it is; what no charset explains is read as Windows writes it."""
    encoding = detect_encoding(data[:4096])
    if encoding.startswith("utf-16") and not _is_hollow(data[:4096]):
        return Decoded(data.decode(encoding, "replace").removeprefix("\ufeff").replace("\0", ""), encoding)
    data = data.removeprefix(codecs.BOM_UTF8).replace(b"\0", b"")
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        encoding = _legacy(data)
    return Decoded(data.decode(encoding, _CP1252 if encoding == "utf-8" else "replace"), encoding)


def decode_as(raw: bytes, encoding: str) -> str:
    """The text of a piece of a file that is read with `encoding`: UTF-8 where it is that."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        plain = encoding in ("utf-8", "utf-16", "utf-16-le", "utf-16-be")
        return raw.decode("utf-8", _CP1252) if plain else raw.decode(encoding, "replace")


def _is_hollow(head: bytes) -> bool:
    """Whether NULs stand at even and odd places alike: they fill a gap, they are no half of a character."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return 2 * min(even, odd) > max(even, odd) > 0


def _legacy(data: bytes) -> str:
    runs = _HIGH.findall(data[: SAMPLE * 50])
    if sum(map(len, _UTF8_SEQUENCE.findall(data[: SAMPLE * 50]))) > _MIXED * sum(map(len, runs)):
        return "utf-8"
    header, sample = _parts(data)
    scores = {codec: _score(codec, header, sample) for codec in _LEGACY}
    return max(scores, key=lambda codec: scores[codec])


def _parts(data: bytes) -> tuple[bytes, bytes]:
    """The first line, and lines that have bytes beyond ASCII."""
    lines = data[: SAMPLE * 50].splitlines()
    odd = b"\n".join(line for line in lines[1:] if not line.isascii())
    return (lines[0] if lines else b"")[:SAMPLE], odd[:SAMPLE].rsplit(b"\n", 1)[0]


def _score(codec: str, header: bytes, sample: bytes) -> tuple[int, float]:
    """How many column names make sense, then how natural the rest reads (at most 0)."""
    try:
        names, text = header.decode(codec), sample.decode(codec)
    except UnicodeDecodeError:
        if codec not in ("cp1252", "cp1250", "cp1251", "cp1254", "cp1256"):
            return -1, -9.0
        names, text = header.decode(codec, "replace"), sample.decode(codec, "replace")
    few = 0.01 if codec == "cp949" and len(sample) - len(text) < FEW_HANGUL else 0.0
    return _understood(names), -_strangeness(text, codec) - few


def _understood(header: str) -> int:
    names = [name.strip("\"' \t") for name in re.split(r"[,;\t|]", header) if not name.isascii()][:40]
    return sum(any(understand(name, language).covered > 0.99 for language in LANGUAGES) for name in names)


def _strangeness(text: str, codec: str) -> float:
    """The share of the signs beyond ASCII that no word of a language would have there."""
    odd = strange = 0
    for match in _ODD.finditer(text):
        run = match[0]
        around = text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]
        beside = any(sign.isalpha() for sign in around)
        odd += len(run)
        strange += sum(_strange(run, beside, codec))
    return strange / odd if odd else 0.0


def _strange(run: str, beside_latin: bool, codec: str) -> Iterator[bool]:
    latin = [_is_latin(sign) for sign in run]
    for sign, is_latin in zip(run, latin, strict=True):
        if not sign.isalpha():
            yield beside_latin or (len(run) > 1 and sign not in "’–—« »\u3000\u30fb\u30fc、。（）")
        elif is_latin:
            yield len(run) > 2 or not all(latin)
        else:
            yield beside_latin or any(latin) or _is_rare(sign, codec)


def _is_latin(sign: str) -> bool:
    return sign < "\u0250"


def _is_rare(sign: str, codec: str) -> bool:
    """Whether an ideograph lies outside of those that its charset counts as common."""
    if codec not in _COMMON or "\u3041" <= sign <= "\u30fe":
        return "\uff61" <= sign <= "\uff9f"
    raw = sign.encode(codec, "replace")
    low, high = _COMMON[codec]
    return not low <= raw[0] <= high


_COMMON: Final = {"cp932": (0x88, 0x97), "gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6), "cp949": (0xB0, 0xC8)}
"""Lead bytes of the first level of each charset (JIS X 0208, GB 2312, Big5; of KS X 1001 the Hangul)."""

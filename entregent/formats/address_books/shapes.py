"""Tells what a cell looks like: an e-mail address, a telephone, a web address, a day, a courtesy."""

import re
from typing import Final

from entregent.formats.address_books.headers import fold
from entregent.formats.dates import read_birthday, read_moment

LOOKED_AT: Final = 300
"""Characters of a cell that are looked at to tell its shape."""

_SIGNS: Final = r"\s<>\[\](){},;:|\"@\\/"
EMAIL = re.compile(rf"[^{_SIGNS}'][^{_SIGNS}]{{0,127}}@[^{_SIGNS}']{{1,255}}")
"""An address as people and programs write them, of whatever script; longer ones are none (RFC 5321)."""

_URL = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:/\S*)?", re.IGNORECASE)
_LINKEDIN = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/(?:in|pub|sales|profile)/\S+", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?:\+|0|\()[\d\s().\u00a0\u202f/-]{5,30}\d(?:\s*(?:ext\.?|x|poste)\s*\d{1,6})?", re.IGNORECASE
)
_PARTED = re.compile(r"\d{2,5}(?:[\s.\u00a0\u202f-]\d{2,5}){2,4}")
_EXCHANGE = re.compile(r"/o=[^/]+/.*cn=|IMCEAEX-", re.IGNORECASE | re.DOTALL)
_ROUNDED = re.compile(r"\+?\d(?:[.,]\d+)?e\+\d{1,2}", re.IGNORECASE)
_COURTESIES: Final = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame rev m mme mlle mm me maitre docteur herr frau sr sra srta "
    "don dona d sig signor signora sigra dott dottssa ing dhr mevr mw drs fru hr pan pani bay bayan".split()
)


def is_email(text: str) -> bool:
    """Whether a cell is one e-mail address and nothing else."""
    return bool(EMAIL.fullmatch(text[:LOOKED_AT].strip()))


def holds_email(text: str) -> bool:
    """Whether there is an e-mail address in a cell."""
    return "@" in text and bool(EMAIL.search(text[:LOOKED_AT]))


def is_exchange_address(text: str) -> bool:
    """Whether it is an X.500 address of an Exchange server, which nobody can write to from outside."""
    return bool(_EXCHANGE.match(text.strip()[:LOOKED_AT]))


def is_rounded(text: str) -> bool:
    """Whether a spreadsheet has made of a number the power of ten near it (3.36E+10)."""
    return bool(_ROUNDED.fullmatch(text.strip()[:60]))


def is_url(text: str) -> bool:
    """Whether a cell is a web address, with or without its scheme."""
    text = text.strip()[:LOOKED_AT]
    return "@" not in text and bool(_URL.fullmatch(text))


def is_linkedin(text: str) -> bool:
    """Whether a cell is the address of a person on LinkedIn."""
    return bool(_LINKEDIN.fullmatch(text.strip()[:LOOKED_AT]))


def is_phone(text: str) -> bool:
    """Whether a cell can only be a telephone number: a number alone may be anything."""
    text = text.strip().removeprefix("'")[:60]
    if is_day(text):
        return False
    digits = sum(sign.isdigit() for sign in text)
    return 6 <= digits <= 20 and bool(_PHONE.fullmatch(text) or _PARTED.fullmatch(text))


def is_day(text: str) -> bool:
    """Whether a cell is a day, with or without a year."""
    text = text.strip()[:60]
    return bool(text) and (read_moment(text) is not None or read_birthday(text) is not None)


def is_courtesy(text: str) -> bool:
    """Whether a cell is how somebody is addressed (Mrs, Mme, Dr.)."""
    words = fold(text.strip()[:30]).replace(".", " ").split()
    return bool(words) and len(words) < 4 and words[0] in _COURTESIES

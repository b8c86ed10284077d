"""Cells of a table for spreadsheets: texts that none of them computes, and telephone numbers as they are."""

import re
from typing import Final

_SIGNS: Final = "=+\\-@＝＋－＠"
_START: Final = r'((?:^|[;\t\r\n])[\s";]*+)'
"""Where a cell may begin for a spreadsheet: many split at semicolons or tabs, whatever quotes say."""
_FORMULA: Final = re.compile(rf"{_START}([{_SIGNS}])?")
_GUARDED: Final = re.compile(rf"{_START}(?:'(?=[{_SIGNS}]))?")
_DROPPED: Final = ("\t", "\r")
"""What some leave away at the beginning of a cell."""
_DIALLED: Final = re.compile(r"\+[0-9]{1,4}(?: [0-9]{1,14})+")
_ONE_NUMBER: Final = re.compile(r"\+[0-9]{1,3}(?: [0-9]{3})+")
_BETWEEN: Final = re.compile(r"[ .\-/\u00a0\u202f\u2010\u2011]+")


def plain(text: str) -> str:
    """`text` so that a spreadsheet shows it and never computes it (OWASP, CSV injection).

    An apostrophe stands before whatever could begin a formula, full-width signs too.
    """
    guarded = _FORMULA.sub(lambda match: f"{match[1]}'{match[2]}" if match[2] else match[1], text)
    return f"'{guarded}" if guarded.startswith(_DROPPED) else guarded


def unguarded(text: str) -> str:
    """What `plain` made it of."""
    if "'" not in text:
        return text
    return _GUARDED.sub(r"\1", text[1:] if text[1:].startswith(_DROPPED) and text[0] == "'" else text)


def phone(text: str) -> str:
    """A telephone number so that it stays one: `+33 6 12 34 56 78`, without an apostrophe.

    A plus with digits and spaces alone holds no sign to reckon with; that it is no number either, in any
    language, is seen to: one whose groups are all of three digits (`+351 912 345 678`, a number to French
    spreadsheets) has its country in parentheses. Groups are made where there are none, since digits alone
    lose their plus. Anything else is `plain`.
    """
    if not text.lstrip().startswith("+"):
        return plain(text)
    grouped = _grouped(text.strip())
    if not _DIALLED.fullmatch(grouped):
        return plain(text)
    if _ONE_NUMBER.fullmatch(grouped):
        country, _space, rest = grouped.partition(" ")
        return f"({country}) {rest}"
    return grouped


def _grouped(text: str) -> str:
    """The number in groups of digits with single spaces between them."""
    spaced = _BETWEEN.sub(" ", text)
    if _DIALLED.fullmatch(spaced):
        return spaced
    import phonenumbers as phones

    try:
        number = phones.parse(text)
    except phones.NumberParseException:
        return text
    if number.extension or not phones.is_possible_number(number):
        return text
    return _BETWEEN.sub(" ", phones.format_number(number, phones.PhoneNumberFormat.INTERNATIONAL))

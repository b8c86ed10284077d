"""Turns the markup that LinkedIn leaves in messages into the plain text that people wrote."""

import html
import re
import unicodedata
from typing import Final

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})(?:\s[^<>]*)?/?>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INLINE: Final = frozenset("a abbr b code em font i mark s small span strong sub sup u".split())
_TRAILING = re.compile(r"(?<![^\S\n])[^\S\n]+\n")
_BLANKS = re.compile(r"\n{3,}")

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_VARIATIONS = re.compile("[\ufe00-\ufe0f]")
_TELLING: Final = 8_000
_LOST = re.compile("[?\ufffd]+")

_CAMPAIGN = re.compile(
    r"spinmail|%(?:FIRST|LAST|FULL|COMPANY|JOB)_?(?:NAME|TITLE)%|%[A-Z]{6,20}%|\{\{\s*\w{1,30}\s*\}\}"
)
_PARAGRAPH = re.compile(r"<[A-Za-z][A-Za-z0-9]{0,20}(?:\s[^<>]*)?>")


def plain_text(content: str) -> str:
    """The text of a message: paragraphs and breaks become line ends, tags go, entities become characters.

    Entities count only with their semicolon (HTML, 13.2.5.72 lets others be), so that links stay whole.
    """
    text = content.replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text:
        text = _TAG.sub(lambda match: "" if match[1].lower() in _INLINE else "\n", text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    text = text.replace("\u00a0", " ") if content is not text and "&nbsp;" in content else text
    return _BLANKS.sub("\n\n", _TRAILING.sub("\n", text)).strip()


def essence(text: str) -> str:
    """What a text keeps through every era and spreadsheet, for telling whether two are one.

    Gone are markup, entities, spaces, line ends and unseen characters; letters, signs and quotes stay. Only
    the beginning counts: spreadsheets cut a cell at 32,767 characters, LinkedIn a message at 8,000.
    """
    text = _TAG.sub("", text) if "<" in text else text
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text
    plain = "".join(text.split())
    if not plain.isascii():
        plain = _VARIATIONS.sub("", unicodedata.normalize("NFC", plain))
    if not plain.isprintable():
        plain = "".join(c for c in plain if unicodedata.category(c) not in _UNSEEN)
    return plain[:_TELLING]


def worn(kept: str) -> tuple[str, bool]:
    """An essence as a spreadsheet's own CSV leaves it, and whether it holds more than such a file can.

    Excel saves CSV in Windows-1252, with "?" for what that lacks: once or twice for one sign.
    """
    if kept.isascii():
        return _LOST.sub("?", kept), False
    written = kept.encode("cp1252", "replace").decode("cp1252", "replace")
    return _LOST.sub("?", written), written != kept and "\ufffd" not in kept


def is_faded(text: str, whole: str) -> bool:
    """Whether `text` is `whole` with signs lost to a spreadsheet: "?ód?" for "Łódź"."""
    return bool(_LOST.search(text)) and worn(essence(text))[0] == worn(essence(whole))[0]


def is_campaign(content: str) -> bool:
    """Whether a message comes from LinkedIn's advertising tools: their markup, or a blank never filled in."""
    return bool(_CAMPAIGN.search(content))


def has_markup(content: str) -> bool:
    """Whether a message holds tags, which those typed by a person never do."""
    return bool(_PARAGRAPH.search(content))

"""Turns the markup that LinkedIn leaves in messages into the plain text that people wrote."""

import html
import re
from typing import Final

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})(?:\s[^<>]*)?/?>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INLINE: Final = frozenset("a abbr b code em font i mark s small span strong sub sup u".split())
_TRAILING = re.compile(r"(?<![^\S\n])[^\S\n]+\n")
_BLANKS = re.compile(r"\n{3,}")

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


def is_campaign(content: str) -> bool:
    """Whether a message comes from LinkedIn's advertising tools: their markup, or a blank never filled in."""
    return bool(_CAMPAIGN.search(content))


def has_markup(content: str) -> bool:
    """Whether a message holds tags, which those typed by a person never do."""
    return bool(_PARAGRAPH.search(content))

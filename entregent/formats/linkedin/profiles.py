"""Makes one key of the many ways in which the address of a profile is written."""

import re
import unicodedata
from functools import lru_cache
from typing import Final
from urllib.parse import quote, unquote

_PROFILE = re.compile(
    r"\s*(?:https?:)?(?://)?(?:[a-z0-9-]{1,20}\.){0,2}linkedin\.(?:com|cn)/(in|pub)/([^?#]*)", re.IGNORECASE
)
_MEMBER_ID: Final = re.compile(r"A[CEDF][oAwE][A-Za-z0-9_-]{20,}")
_HOST: Final = "linkedin.com"
MAX_URL: Final = 2000


@lru_cache(maxsize=65536)
def profile_key(url: str) -> str:
    """`linkedin.com/in/slug` for any spelling of a profile's address, "" when it names no profile.

    Lower case, percent-decoded and in NFC (RFC 3987, section 5.3.2); the country, `www`, query, fragment,
    language and slashes at the end are dropped. Opaque member ids (`ACoAA…`) keep their case, which matters
    in them.
    """
    match = _PROFILE.match(url) if len(url) <= MAX_URL else None
    if not match:
        return ""
    section, path = match[1].lower(), match[2]
    parts = [part for part in (_plain(part) for part in path.split("/")) if part]
    if not parts:
        return ""
    return f"{_HOST}/{section}/" + "/".join(parts[:4] if section == "pub" else parts[:1])


def _plain(part: str) -> str:
    decoded = unicodedata.normalize("NFC", unquote(part.strip())).strip().replace("/", "")
    return decoded if _MEMBER_ID.fullmatch(decoded) else decoded.lower()


def profile_url(key: str) -> str:
    """The address to open for a key, percent-encoded; "" for an empty key."""
    return f"https://www.{quote(key, safe='/')}" if key else ""


def split_urls(text: str) -> list[str]:
    """The keys of a comma-joined list of addresses, in order, "" where one names no profile."""
    return [profile_key(url) for url in text.split(",")] if text.strip() else []

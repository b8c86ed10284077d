"""Which texts may become a link: those that lead to a web page, and nothing that a browser would run."""

import re
from typing import Final

_HOST: Final = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE
)
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)
_UNFIT: Final = re.compile(r"[\x00-\x20\x7f\"<>\\^`{|}]")
LONGEST: Final = 2_000


def web_link(text: str) -> str:
    """The http(s) address that `text` names, "https://" put before a bare host; empty where it names none.

    Addresses that hold white space, control characters, a user name or another scheme (javascript:, data:)
    are none.
    """
    text = text.strip()
    if not text or len(text) > LONGEST or _UNFIT.search(text):
        return ""
    rest = _SCHEME.sub("", text, count=1)
    if not _HOST.match(rest):
        return ""
    return text if rest != text else f"https://{text}"

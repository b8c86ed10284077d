"""Ways to reach a person: what is a valid one, and the key under which two spellings are the same."""

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from entregent.core.folding import fold
from entregent.formats.linkedin.profiles import profile_key
from entregent.records.people.naming import clean

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

KINDS: Final = ("email", "phone", "profile", "address", "other")
_PHONE = re.compile(r"\+?[\d\s().\-/]{6,}(?:\s?(?:x|ext\.?|poste)\s?\d+)?")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_DEFAULT_REGIONS: Final = {"fr": "FR", "en": "GB"}


class NotReachable(ValueError):
    """The value is none of its kind; the argument is the kind."""


class Way(NamedTuple):
    """One valid way to reach somebody."""

    kind: str
    value: str
    key: str


def way(kind: str, value: str, *, region: str = "FR") -> Way:
    """The way to reach somebody that `value` names; raises NotReachable when it is none of that kind."""
    text = clean(value)[:500]
    check = {"email": _email, "phone": _phone, "profile": _profile}.get(kind)
    if check is None:
        return Way(kind, text, fold(text) or text)
    return check(text, region)


def kind_of(value: str) -> str:
    """What kind of way a typed value looks like; empty for none."""
    text = clean(value)
    if "@" in text and " " not in text and not text.startswith("@"):
        return "email"
    if text.lower().startswith(("http://", "https://", "www.")):
        return "profile"
    host, slash, _rest = text.partition("/")
    if slash and _HOST.fullmatch(host):
        return "profile"
    return "phone" if _PHONE.fullmatch(text) else ""


def region_of(language: str, accept_language: str = "") -> str:
    """The country in which a phone number without a prefix is read: the browser's, or the language's."""
    for tag in accept_language.split(","):
        _language, _dash, region = tag.partition(";")[0].strip().partition("-")
        if len(region) == 2 and region.isalpha():
            return region.upper()
    return _DEFAULT_REGIONS.get(language[:2], "FR")


def _email(text: str, _region: str) -> Way:
    from email_validator import EmailNotValidError, validate_email

    try:
        valid = validate_email(
            text.removeprefix("mailto:"), check_deliverability=False, test_environment=True
        )
    except EmailNotValidError as error:
        raise NotReachable("email") from error
    return Way("email", valid.normalized, valid.normalized.casefold())


def _phone(text: str, region: str) -> Way:
    import phonenumbers as phones

    try:
        number = phones.parse(text.removeprefix("tel:"), region)
    except phones.NumberParseException as error:
        raise NotReachable("phone") from error
    if not phones.is_possible_number(number):
        raise NotReachable("phone")
    return Way("phone", text.removeprefix("tel:"), _dialled(number))


def _dialled(number: "PhoneNumber") -> str:
    """RFC 3966 without its scheme: "+33-1-23-45-67-89;ext=5" with the hyphens left out."""
    import phonenumbers as phones

    written: str = phones.format_number(number, phones.PhoneNumberFormat.RFC3966)
    return written.removeprefix("tel:").replace("-", "")


def _profile(text: str, _region: str) -> Way:
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname and _HOST.fullmatch(parts.hostname))
    except ValueError as error:
        raise NotReachable("profile") from error
    if not known or " " in address:
        raise NotReachable("profile")
    return Way("profile", address, profile_key(address) or _address_key(address))


def _address_key(address: str) -> str:
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}".casefold()

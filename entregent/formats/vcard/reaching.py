"""Reads how people are reached: addresses, numbers, names in services, pages."""

from dataclasses import replace
from typing import Final

from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.said import Said
from entregent.formats.vcard.values import Address, Entry, Handle, Organisation, Profile

_UNSAID: Final = frozenset({"internet"})
NO_SERVICE: Final = frozenset({"", "pref", "home", "work", "other", "personal", "business"})
_SERVICES: Final = {
    "X-AIM": "aim", "X-ICQ": "icq", "X-MSN": "msn", "X-YAHOO": "yahoo", "X-SKYPE": "skype", "X-SIP": "sip",
    "X-SKYPE-USERNAME": "skype", "X-JABBER": "xmpp", "X-XMPP": "xmpp", "X-GADUGADU": "gadu-gadu",
    "X-GTALK": "google-talk", "X-GOOGLE-TALK": "google-talk", "X-GROUPWISE": "groupwise", "X-QQ": "qq",
    "X-TELEGRAM": "telegram", "X-SIGNAL": "signal", "X-WHATSAPP": "whatsapp", "X-THREEMA": "threema",
    "X-MATRIX": "matrix", "X-MS-IMADDRESS": "", "X-KADDRESSBOOK-X-IMADDRESS": "",
}  # fmt: skip
_SCHEMES: Final = {"google-talk": "xmpp"}
_NETWORKS: Final = {"X-TWITTER": "twitter", "X-FACEBOOK": "facebook", "X-LINKEDIN": "linkedin",
                    "X-INSTAGRAM": "instagram", "X-MASTODON": "mastodon"}  # fmt: skip
_KDE: Final = "X-MESSAGING/"
NAMED_SO: Final = "x-apple:"
"""How Apple begins the name of somebody in a network whose page it does not know."""

HANDLES: Final = frozenset(_SERVICES)
NETWORKS: Final = frozenset(_NETWORKS)


def read_email(draft: Draft, said: Said) -> bool:
    """EMAIL."""
    value = _without(said.text, "mailto:")
    if value:
        draft.emails.append(Entry(value, said.marks(without=_UNSAID)))
    return True


def read_phone(draft: Draft, said: Said) -> bool:
    """TEL: the number as written, without the scheme of 4.0's addresses."""
    value = _without(said.text, "tel:")
    if value:
        draft.phones.append(Entry(value, said.marks()))
    return True


def _without(text: str, scheme: str) -> str:
    rest = text[len(scheme) :].strip()
    starts = text[: len(scheme)].lower() == scheme
    return rest if rest and starts and rest[: len(scheme)].lower() != scheme else text


def read_url(draft: Draft, said: Said) -> bool:
    """URL."""
    if said.text:
        draft.urls.append(Entry(said.text, said.marks()))
    return True


def is_handle(name: str) -> bool:
    """Whether a property names somebody in a service: X-AIM and the like, X-messaging/aim-All of old KDE."""
    return name in HANDLES or name.startswith(_KDE)


def read_own_handle(draft: Draft, said: Said) -> bool:
    """X-AIM, X-SKYPE, …: a service that has a property of its own."""
    service = _SERVICES.get(said.name)
    if service is None:
        service = said.name.removeprefix(_KDE).removesuffix("-ALL").lower()
    if not service:
        return read_handle(draft, said)
    scheme = _SCHEMES.get(service, service)
    if not _is_scheme(scheme):
        return False
    name = _without(said.text, f"{scheme}:")
    if name:
        draft.handles.append(_handle(service, name, scheme, said))
    return True


def read_handle(draft: Draft, said: Said) -> bool:
    """IMPP (RFC 4770), with Apple's X-SERVICE-TYPE or RFC 9554's SERVICE-TYPE."""
    scheme, colon, name = said.text.partition(":")
    is_one = bool(colon) and _is_scheme(scheme)
    scheme, name = (scheme.lower(), name.strip()) if is_one else ("", said.text)
    service = (said.param("X-SERVICE-TYPE") or said.param("SERVICE-TYPE")).lower()
    if name:
        draft.handles.append(_handle(service or scheme, name, scheme, said))
    return True


def _is_scheme(text: str) -> bool:
    return text.isascii() and text.replace("-", "").isalnum()


def _handle(service: str, name: str, scheme: str, said: Said) -> Handle:
    return Handle(service, name, scheme, said.marks("X-SERVICE-TYPE", "SERVICE-TYPE"))


def read_profile(draft: Draft, said: Said) -> bool:
    """X-SOCIALPROFILE of Apple, SOCIALPROFILE of RFC 9554."""
    service = said.param("SERVICE-TYPE").lower()
    if not service:
        service = next((kind for kind in said.kinds() if kind not in NO_SERVICE), "")
    user = said.param("USERNAME") or said.param("X-USER")
    url = said.text
    named = _without(url, NAMED_SO)
    if named != url or said.value_type == "text":
        url, user = "", user or named
    if url or user:
        draft.profiles.append(_profile(service, url, user, said))
    return True


def read_own_profile(draft: Draft, said: Said) -> bool:
    """X-TWITTER, X-LINKEDIN, …: a name in a network, or the address of a page."""
    text = said.text
    if text:
        url, user = (text, "") if "://" in text else ("", text)
        draft.profiles.append(_profile(_NETWORKS[said.name], url, user, said))
    return True


def _profile(service: str, url: str, user: str, said: Said) -> Profile:
    marks = said.marks("SERVICE-TYPE", "USERNAME", "X-USER", without=frozenset({service}))
    return Profile(service, url, user, marks)


def read_address(draft: Draft, said: Said) -> bool:
    """ADR: seven parts, or eighteen (RFC 9554)."""
    parts = said.parts()
    label = said.param("LABEL")
    if not any(parts) and not label:
        return True
    while parts and not parts[-1]:
        parts.pop()
    box, extended, street, locality, region, code, country, *more = (*parts, *[""] * (7 - len(parts)))
    address = Address(
        box, extended, street, locality, region, code, country, tuple(more), label, said.marks("LABEL")
    )
    without = draft.label_only.get(address.marks.kinds)
    if without and not label:
        at = without.pop()
        draft.addresses[at] = replace(address, label=draft.addresses[at].label)
        return True
    if not label:
        draft.unlabelled.setdefault(address.marks.kinds, []).append(len(draft.addresses))
    draft.addresses.append(address)
    return True


def read_label(draft: Draft, said: Said) -> bool:
    """LABEL, until 3.0: how the address of the same types stands on an envelope, or all there is of it."""
    label, marks = said.text, said.marks("LABEL")
    if not label:
        return True
    unlabelled = draft.unlabelled.get(marks.kinds)
    if unlabelled:
        at = unlabelled.pop()
        draft.addresses[at] = replace(draft.addresses[at], label=label)
        return True
    draft.label_only.setdefault(marks.kinds, []).append(len(draft.addresses))
    draft.addresses.append(Address(label=label, marks=marks))
    return True


def read_organisation(draft: Draft, said: Said) -> bool:
    """ORG: the whole, then its units."""
    name, *units = said.parts()
    units = [unit for unit in units if unit]
    if name or units:
        marks = said.marks("SORT-AS")
        draft.organisations.append(Organisation(name, tuple(units), said.params("SORT-AS"), marks))
    return True

"""Reads the days that matter to somebody and the people related to them, however a program writes these."""

from dataclasses import replace
from typing import Final

from entregent.formats.vcard.days import read_day
from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.labels import kind_of
from entregent.formats.vcard.said import Said
from entregent.formats.vcard.values import Day, Entry, Marks, Occasion, OccasionKind, Relation

OCCASIONS: Final[dict[str, OccasionKind]] = {
    "BDAY": "birthday", "ANNIVERSARY": "anniversary", "X-ANNIVERSARY": "anniversary",
    "X-MS-ANNIVERSARY": "anniversary", "X-EVOLUTION-ANNIVERSARY": "anniversary",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "anniversary", "DEATHDATE": "death", "X-DEATHDATE": "death",
    "X-ABDATE": "other",
}  # fmt: skip
RELATIONS: Final = {
    "X-SPOUSE": "spouse", "X-EVOLUTION-SPOUSE": "spouse", "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
    "X-MS-SPOUSE": "spouse", "X-ASSISTANT": "assistant", "X-EVOLUTION-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant", "X-MS-ASSISTANT": "assistant", "X-MANAGER": "manager",
    "X-EVOLUTION-MANAGER": "manager", "X-KADDRESSBOOK-X-MANAGERSNAME": "manager", "X-MS-MANAGER": "manager",
    "X-PARTNER": "partner", "X-MS-CHILD": "child", "X-CHILD": "child",
}  # fmt: skip
_ANDROID: Final = "vnd.android.cursor.item/"
# android.provider.ContactsContract.CommonDataKinds.Relation and Event
_ANDROID_RELATIONS: Final = (
    "", "assistant", "brother", "child", "domestic-partner", "father", "friend", "manager", "mother",
    "parent", "partner", "referred-by", "relative", "sister", "spouse",
)  # fmt: skip
_ANDROID_OCCASIONS: Final[tuple[OccasionKind, ...]] = ("other", "anniversary", "other", "birthday")


def read_occasion(draft: Draft, said: Said) -> bool:
    """BDAY, ANNIVERSARY, X-ABDATE and their like."""
    if not said.text:
        return True
    day = Day(text=said.text)
    if said.value_type != "text":
        day = read_day(said.text, said.param("X-APPLE-OMIT-YEAR"))
    draft.occasions.append(_occasion(OCCASIONS[said.name], day, said.marks("X-APPLE-OMIT-YEAR")))
    return True


def _occasion(kind: OccasionKind, day: Day, marks: Marks) -> Occasion:
    """Apple and Google say in a label which day is an anniversary."""
    if kind == "other" and kind_of(marks.label) == "anniversary":
        return Occasion("anniversary", day, replace(marks, label=""))
    return Occasion(kind, day, marks)


def read_relation(draft: Draft, said: Said) -> bool:
    """RELATED, and X-ABRELATEDNAMES with one of Apple's labels."""
    if not said.text:
        return True
    is_uri = said.value_type == "uri"
    if said.name == "RELATED" and not said.value_type:
        is_uri = _is_address(said.text)
    draft.relations.append(_relation(said.text, is_uri, said.marks()))
    return True


def _is_address(text: str) -> bool:
    """Whether a text is a URI: a scheme, a colon, no white space (RFC 3986, section 3)."""
    scheme, colon, rest = text.partition(":")
    is_scheme = scheme[:1].isalpha() and scheme.isascii() and scheme.replace("-", "").isalnum()
    return bool(colon and rest) and is_scheme and len(text.split()) == 1


def read_own_relation(draft: Draft, said: Said) -> bool:
    """X-SPOUSE, X-ASSISTANT, …: a relation that has a property of its own."""
    if said.text:
        marks = said.marks()
        kinds = tuple(dict.fromkeys((*marks.kinds, RELATIONS[said.name])))
        draft.relations.append(_relation(said.text, False, replace(marks, kinds=kinds)))
    return True


def _relation(value: str, is_uri: bool, marks: Marks) -> Relation:
    """Apple says in a label what 4.0 says in a type."""
    if kind := kind_of(marks.label):
        marks = replace(marks, kinds=tuple(dict.fromkeys((*marks.kinds, kind))), label="")
    return Relation(value, is_uri, marks)


def read_agent(draft: Draft, said: Said) -> bool:
    """AGENT: who acts for somebody, as a text or an address; a whole card is read where the card is."""
    text = said.text
    if text and not text.upper().startswith("BEGIN:"):
        draft.relations.append(Relation(text, said.value_type == "uri", Marks(("agent",))))
    return True


def read_android(draft: Draft, said: Said) -> bool:
    """X-ANDROID-CUSTOM: a nickname, a day or a relation in Android's own table; others are kept."""
    kind, value, number, label, *_others = (*said.parts(), "", "", "")
    kind = kind.removeprefix(_ANDROID)
    row = int(number) if number.isascii() and number.isdecimal() and len(number) < 3 else 0
    if not value or kind not in ("nickname", "contact_event", "relation"):
        return False
    if kind == "nickname":
        draft.nicknames.append(Entry(value))
    elif kind == "contact_event":
        found = _ANDROID_OCCASIONS[row] if row < len(_ANDROID_OCCASIONS) else "other"
        marks = Marks(label=label if found == "other" else "")
        draft.occasions.append(_occasion(found, read_day(value), marks))
    else:
        word = _ANDROID_RELATIONS[row] if row < len(_ANDROID_RELATIONS) else ""
        marks = Marks((word,)) if word else Marks(label=label)
        draft.relations.append(_relation(value, False, marks))
    return True

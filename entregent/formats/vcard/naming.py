"""Reads what a card says of names: written out, in parts, as nicknames, as they are said."""

from dataclasses import replace
from typing import Final

from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.said import Said
from entregent.formats.vcard.values import Entry, Name

_PARTS: Final = ("family", "given", "additional", "prefixes", "suffixes", "second_family")
_PHONETIC: Final = {
    "X-PHONETIC-FIRST-NAME": "given", "X-PHONETIC-MIDDLE-NAME": "middle", "X-PHONETIC-LAST-NAME": "family",
    "X-PHONETIC-ORG": "organisation", "X-PHONETIC-ORGANIZATION": "organisation",
}  # fmt: skip


def read_formatted(draft: Draft, said: Said) -> bool:
    """FN: the name as written out."""
    if said.text:
        draft.formatted.append(Entry(said.text, said.marks()))
    return True


def read_name(draft: Draft, said: Said) -> bool:
    """N: the name in parts; what stands beyond the seventh (RFC 9554) is kept with it."""
    parts = said.lists()
    if not any(parts):
        return True
    first = dict(zip(_PARTS, parts, strict=False))
    rest = tuple(word for part in parts[len(_PARTS) :] for word in part)
    sort_as, marks = said.params("SORT-AS"), said.marks("SORT-AS")
    draft.names.append(Name(**first, generation=rest, sort_as=sort_as, marks=marks))
    return True


def read_nicknames(draft: Draft, said: Said) -> bool:
    """NICKNAME: one or several."""
    names = (said.text,) if said.version == "2.1" else said.listed()
    marks = said.marks()
    draft.nicknames += [Entry(name, marks) for name in names if name]
    return True


def read_phonetic(draft: Draft, said: Said) -> bool:
    """X-PHONETIC-…: how one part is said; the first of each counts."""
    return _say(draft, **{_PHONETIC[said.name]: said.text})


def read_sound(draft: Draft, said: Said) -> bool:
    """SOUND: Japanese telephones put the reading of the name there (IrMC); any other is kept as it is."""
    if "x-irmc-n" not in said.kinds():
        return False
    family, given, middle, *_others = (*said.parts(), "", "", "")
    return _say(draft, given=given, middle=middle, family=family)


def _say(draft: Draft, **parts: str) -> bool:
    new = {part: text for part, text in parts.items() if text}
    if not new:
        return True
    if any(getattr(draft.phonetic, part) for part in new):
        return False
    draft.phonetic = replace(draft.phonetic, **new)
    return True


def read_sorting(draft: Draft, said: Said) -> bool:
    """SORT-STRING: under what 3.0 sorts the name."""
    if said.text and draft.sort_string:
        return False
    draft.sort_string = draft.sort_string or said.text
    return True

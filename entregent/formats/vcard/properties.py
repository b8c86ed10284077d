"""Which property is read by what, and what becomes of those that say nothing here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from entregent.formats.contentlines import ContentLine, Parameter, one_line
from entregent.formats.vcard import living, naming, pictures, reaching
from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.labels import LABEL, Labels
from entregent.formats.vcard.said import Said
from entregent.formats.vcard.values import BINARY, Entry, Extra, Gender, Version

Reader = Callable[[Draft, Said], bool]
"""Takes a line into a draft; False where the line is to be kept as it stands."""

_TEXTS: Final = {
    "TITLE": "titles", "ROLE": "roles", "NOTE": "notes", "LANG": "languages", "PRONOUNS": "pronouns",
    "GRAMGENDER": "grammatical_genders",
}  # fmt: skip
_LETTERS: Final = ("", "M", "F", "O", "N", "U")
_SEXES: Final = {
    "GENDER": {"male": "M", "female": "F", "other": "O", "none": "N", "unknown": "U",
               "m": "M", "f": "F", "o": "O", "n": "N", "u": "U"},
    # Outlook Express
    "X-WAB-GENDER": {"1": "F", "2": "M"},
}  # fmt: skip
DERIVED: Final = Parameter("DERIVED", ("true",))
"""Says that a value only repeats others of its card (RFC 9554, section 4.4)."""

_ONCE: Final = {"UID": "uid", "REV": "revised", "PRODID": "product"}


def _text(draft: Draft, said: Said) -> bool:
    if said.text:
        getattr(draft, _TEXTS[said.name]).append(Entry(said.text, said.marks()))
    return True


def _once(draft: Draft, said: Said) -> bool:
    """The first counts; others are kept."""
    if said.text and getattr(draft, _ONCE[said.name]):
        return False
    setattr(draft, _ONCE[said.name], said.text or getattr(draft, _ONCE[said.name]))
    return True


def _kind(draft: Draft, said: Said) -> bool:
    kind = said.text.lower()
    if said.name == "X-ABSHOWAS":
        if kind != "company":
            return not kind
        kind = "org"
    if kind and draft.kind:
        return False
    draft.kind = kind or draft.kind
    return True


def _gender(draft: Draft, said: Said) -> bool:
    sex, identity, *_others = (*said.parts(), "", "")
    sex = _SEXES.get(said.name, _SEXES["GENDER"]).get(sex.lower(), "") or sex
    if sex not in _LETTERS:
        sex, identity = "", identity or sex
    if not (sex or identity):
        return True
    if draft.gender:
        return False
    draft.gender = Gender(sex, identity)
    return True


def _categories(draft: Draft, said: Said) -> bool:
    draft.categories += said.listed()
    return True


def _member(draft: Draft, said: Said) -> bool:
    draft.members += [said.text] if said.text else []
    return True


READERS: Final[dict[str, Reader]] = {
    "FN": naming.read_formatted, "N": naming.read_name, "NICKNAME": naming.read_nicknames,
    "SOUND": naming.read_sound, "SORT-STRING": naming.read_sorting,
    "X-PHONETIC-FIRST-NAME": naming.read_phonetic, "X-PHONETIC-MIDDLE-NAME": naming.read_phonetic,
    "X-PHONETIC-LAST-NAME": naming.read_phonetic, "X-PHONETIC-ORG": naming.read_phonetic,
    "EMAIL": reaching.read_email, "TEL": reaching.read_phone, "IMPP": reaching.read_handle,
    "URL": reaching.read_url, "ADR": reaching.read_address, "LABEL": reaching.read_label,
    "ORG": reaching.read_organisation, "X-SOCIALPROFILE": reaching.read_profile,
    "SOCIALPROFILE": reaching.read_profile, "RELATED": living.read_relation,
    "X-ABRELATEDNAMES": living.read_relation, "AGENT": living.read_agent,
    "X-ANDROID-CUSTOM": living.read_android, "PHOTO": pictures.read_picture, "LOGO": pictures.read_picture,
    "KIND": _kind, "X-ADDRESSBOOKSERVER-KIND": _kind, "X-ABSHOWAS": _kind, "GENDER": _gender,
    "X-GENDER": _gender, "X-WAB-GENDER": _gender, "CATEGORIES": _categories, "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    **dict.fromkeys(_TEXTS, _text), **dict.fromkeys(_ONCE, _once),
    **dict.fromkeys(living.OCCASIONS, living.read_occasion),
    **dict.fromkeys(living.RELATIONS, living.read_own_relation),
    **dict.fromkeys(reaching.HANDLES, reaching.read_own_handle),
    **dict.fromkeys(reaching.NETWORKS, reaching.read_own_profile),
}  # fmt: skip
"""What reads each property; all others are kept as they stand."""

BARE_NAMES: Final = frozenset({*READERS, "VERSION", "CLASS", "KEY", "TZ", "GEO", "MAILER"})
"""Names that are a line of their own even where its colon is missing."""


def read_properties(lines: Sequence[ContentLine], version: Version, draft: Draft) -> None:
    """Takes the lines of a card into `draft`."""
    labels = Labels(lines)
    for line in lines:
        name = line.name.upper()
        if name in (LABEL, "VERSION"):
            continue
        reader = READERS.get(name, reaching.read_own_handle if reaching.is_handle(name) else None)
        if reader is None or not reader(draft, Said(line, version, labels)):
            draft.extras.append(_extra(line))
    draft.settle_sorting()
    left = (line for line in lines if line.name.upper() == LABEL and labels.is_left(line))
    draft.extras += [_extra(line) for line in left]
    _drop_derived(draft)


def _extra(line: ContentLine) -> Extra:
    """3.0's base64 (RFC 2426, section 4) is an address in 4.0 (RFC 6350, section 4.2)."""
    is_binary = line.value_of("ENCODING").strip().upper() in ("B", "BASE64")
    params = tuple(param for param in line.params if not (is_binary and param.name == "ENCODING"))
    return Extra(line.group, line.name, params, BINARY * is_binary + one_line(line.value))


def _drop_derived(draft: Draft) -> None:
    """A written-out name that only repeats the others (RFC 9554, section 4.4) is none of its own."""
    own = tuple(entry for entry in draft.formatted if DERIVED not in entry.marks.params)
    if len(own) == len(draft.formatted):
        return
    repeated = replace(draft.card("", 0), formatted=own).called
    draft.formatted = [entry for entry in draft.formatted if entry in own or entry.value != repeated]

"""Cleans the names that people type into LinkedIn, and sets apart what is not their name."""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

MAX_NAME: Final = 300

_CREDENTIALS: Final = frozenset(
    """phd ph.d ph.d. dphil mba emba msc m.sc bsc b.sc ma m.a ba b.a meng beng llb llm jd md m.d dds dvm rn pe
    cpa cfa cma cia cisa cism cissp ceh pmp prince2 csm cspo psm capm acca aca fca shrm-cp shrm-scp sphr phr
    gphr esq esq. cfp frm itil togaf ccie ccna ccnp pcc acc mcc hdr dea dess pgp pgdm chrp cmgr frsa fcipd
    mcipd mrics
    """.split()
)
_AMBIGUOUS: Final = frozenset({"ma", "ba", "md", "pe", "aca", "acc", "dea", "psm"})
_ASIDE = re.compile(r"[(\[{（]([^()\[\]{}（）]{0,100})[)\]}）]|[\"“„«]([^\"“”„«»]{1,60})[\"”»]")
_PRONOUNS = re.compile(
    r"(?:she|he|they|her|him|them|ze|elle|il|iel|lui|ella|él|el|sie|er)(?:\s?[/|·]\s?[\w.]{1,8}){1,3}",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_LOOSE_JOINERS = re.compile(r"(?:(?<=\s)|^)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)")
_PARTICLES: Final = frozenset(
    """de du des d la le van von der den del della di da dos das do el al bin ben ibn y e i und af av ter ten
    zu""".split()
)
_KEPT_MARKS: Final = frozenset("'’ʼ`´-‐‑–.·・,/&|()\"“”„«»[]{}（）+")


class Name(NamedTuple):
    """A name in its parts; `also` are names given in brackets or quotes, pronouns left out."""

    given: str
    family: str
    credentials: str
    also: tuple[str, ...]


@lru_cache(maxsize=16384)
def clean_name(given: str, family: str) -> Name:
    """Sets apart credentials, brackets, emoji and decoration; letters and their case stay as typed.

    `Durand, PhD, MBA` gives family `Durand` and credentials `PhD, MBA`; mathematical letters become plain
    (NFKC).
    """
    given_part, given_extra, given_also = _clean_part(given[:MAX_NAME])
    family_part, family_extra, family_also = _clean_part(family[:MAX_NAME])
    credentials = ", ".join(part for part in (given_extra, family_extra) if part)
    return Name(given_part, family_part, credentials, given_also + family_also)


def _clean_part(text: str) -> tuple[str, str, tuple[str, ...]]:
    plain = undecorated(text)
    also = tuple(
        aside
        for match in _ASIDE.finditer(plain)
        if (aside := _real_aside((match[1] or match[2] or "").strip()))
    )
    plain = _ASIDE.sub(" ", plain)
    name, comma, after = plain.partition(",")
    name, trailing = _split_credentials(re.split(r"[|•]", name)[0])
    extra = ", ".join(part for part in (trailing, _tidy(after) if comma else "") if part)
    return name, extra, also


def _real_aside(aside: str) -> str:
    return "" if _PRONOUNS.fullmatch(aside) or not any(c.isalpha() for c in aside) else aside


def _split_credentials(name: str) -> tuple[str, str]:
    words = _tidy(name).split(" ")
    cut = len(words)
    while cut > 1 and _is_credential(words[cut - 1], words[:cut]):
        cut -= 1
    return _tidy(" ".join(words[:cut])), ", ".join(words[cut:])


def _is_credential(word: str, words: list[str]) -> bool:
    plain = word.lower().rstrip(".")
    if plain not in _CREDENTIALS and word.lower() not in _CREDENTIALS:
        return False
    if plain in _AMBIGUOUS:
        return False
    return word != word.lower() and not all(other.isupper() and len(other) > 4 for other in words[:1])


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).replace(" ,", ",").strip(" ,;|/&+-–·")


def undecorated(text: str) -> str:
    """`text` with emoji and signs dropped and decorated letters made plain (Unicode NFKC, UAX 15)."""
    if text.isascii():
        return _SPACES.sub(" ", text).strip()
    kept = "".join(c if _is_written(c) else " " if unicodedata.category(c)[0] == "S" else "" for c in text)
    return _SPACES.sub(" ", _LOOSE_JOINERS.sub("", unicodedata.normalize("NFKC", kept))).strip()


def _is_written(c: str) -> bool:
    """Letters, marks, digits, spaces, signs of names; joiners too, which Persian and Indic names need."""
    category = unicodedata.category(c)
    if category[0] in "LNZ" or c in _KEPT_MARKS or c in "\u200c\u200d":
        return True
    return category[0] == "M" and not 0xFE00 <= ord(c) <= 0xFE0F


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """A name for comparing: no case, accents, credentials or double spaces; "" when nothing is left."""
    cleaned = clean_name(name, "")
    plain = unicodedata.normalize("NFKD", cleaned.given.casefold().replace("ß", "ss"))
    letters = "".join(
        c if c.isalnum() else "" if unicodedata.combining(c) or c in "'’ʼ.\u200c\u200d" else " "
        for c in plain
    )
    return _SPACES.sub(" ", letters).strip()


def full_name(given: str, family: str) -> str:
    """The two parts in one, without a space too many."""
    return f"{given} {family}".strip()


def display_case(name: str) -> str:
    """A name typed in one case alone, in the usual one: `JEAN-PAUL DE LA TOUR` gives `Jean-Paul de la Tour`.

    Names with both cases, with one short word, or in scripts without case stay as typed.
    """
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 4 or not (name.isupper() or name.islower()):
        return name
    words = name.split(" ")
    return " ".join(_cased(word, first=not index) for index, word in enumerate(words))


def _cased(word: str, *, first: bool) -> str:
    if not first and word.lower() in _PARTICLES:
        return word.lower()
    if len(word.rstrip(".")) == 1 or (len(word) == 2 and word.isupper() and not first):
        return word.upper()
    return re.sub(r"[^\W\d_]+", lambda match: match[0][:1].upper() + match[0][1:].lower(), word.lower())


_ANONYMOUS: Final = frozenset(
    fold_name(name)
    for name in (
        "LinkedIn Member", "LinkedIn User", "Membre de LinkedIn", "Membre LinkedIn", "Utilisateur LinkedIn",
        "Miembro de LinkedIn", "Usuario de LinkedIn", "LinkedIn-Mitglied", "LinkedIn Mitglied",
        "Membro di LinkedIn", "Utente LinkedIn", "Membro do LinkedIn", "Usuário do LinkedIn", "LinkedIn-lid",
    )
)  # fmt: skip


def is_anonymous(name: str) -> bool:
    """Whether a name is empty or the one that LinkedIn puts for members who left or hid."""
    folded = fold_name(name)
    return not folded or folded in _ANONYMOUS

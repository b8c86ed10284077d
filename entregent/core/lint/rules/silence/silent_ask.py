"""H10: whoever has been silent for years and asks a favour is strange: first the tie, then the favour."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from entregent.core.lint.message import FAVOURS, Found, Message, Sentence, Turns, among
from entregent.core.lint.message.silences import SILENCES
from entregent.core.lint.values import ASKS, Case, Context, Hit, Recipient, Rule, Say

YEARS: Final = 730
"""Days of silence from which a favour should wait."""
MONTHS: Final = 365

_FIRST: Final = Say(
    "After years without a word a favour comes too soon: write once just to find each other again, and ask "
    "later.",
    "Après des années de silence, un service vient trop tôt\u00a0: reprenez d’abord contact sans rien "
    "demander, la demande viendra plus tard.",
)
_FORGOTTEN: Final = Turns(
    fr=(
        (
            "tu vous",
            r" (?:ne )?(?:te |t |vous )?(?:souviens|souvenez|rappelles|rappelez|souviendrez|"
            r"souviendras)(?:(?: \w+){0,3} de moi|(?= ?\?))",
        ),
        ("souviens souvenez rappelles rappelez", r" (?:tu|vous)(?: \w+){0,2} (?:de moi|mon nom)"),
        (
            "souviens souvenez rappelles rappelez",
            r" (?:tu|vous) (?:de |d )?(?!ce|cette|notre|nos|la|le|les|l)\w+, ",
        ),
        ("mon", r" (?:nom|prenom) (?:ne )?(?:vous|te) (?:dit|dira|rappelle)"),
    ),
    en=(
        ("remember", r" me\b(?! to )"),
        ("my", r" name (?:may|might|will|should) (?:still )?(?:ring|mean|be familiar)"),
    ),
)
_OLD: Final = Turns(
    fr=(
        ("en annee annees depuis promo promotion de du", r" (?:19[5-9]\d|200\d|201\d)", "year"),
        (
            "il voila voici fait",
            r" (?:y a )?(?:(?:bien|plus|pres|presque|environ|au moins|de) ){0,3}"
            r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|"
            r"vingt|trente|\d{1,2}|des|quelques|plusieurs|une (?:dizaine|vingtaine|quinzaine) d) ?"
            r"(?:ans|annees)",
            "year",
        ),
        ("ans annees", r" (?:plus tot|apres|deja|ont passe|se sont|sont passees?)", "year"),
        ("decennie decennies", "", "year"),
        ("depuis", r" (?:le (?:lycee|bac|college)|la (?:fac|prepa)|l (?:ecole|universite|armee))", "year"),
        ("lycee fac bts iut ecole college universite", ""),
    ),
    en=(
        ("in of since from class back", r" (?:19[5-9]\d|200\d|201\d)", "year"),
        (
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "eighteen twenty "
            "thirty several many 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 25 30",
            r" (?:odd |long |or so |whole )?years(?: (?:ago|back|since|now|have|later)|(?=[.,!?]))",
            "year",
        ),
        ("decade decades", "", "year"),
        ("since", r" (?:uni|university|school|college|graduation|sixth form)", "year"),
        ("school college university grad", ""),
    ),
)
_US: Final = Turns(
    fr=(("on nous vous te t tu notre", ""),),
    en=(("we you us our touch", ""),),
)
_AGES: Final = re.compile(
    r"\b(?:eternite|siecles?|lustres|annees|ans|years|ages|forever|decades?|too long|(?:bien|si|trop) "
    r"longtemps|long time no|lurette|lifetime|yonks|eternity)\b"
)
_BESIDE: Final = 120
"""Characters to either side: a year may stand in the sentence before, or after."""
_SHORT: Final = 60
"""Characters: a short sentence of silence can only be about the two."""


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A favour asked after years of silence: by the record, or by what the message says itself."""
    if not message.sentences or _is_near(context) or not _asks(message, context):
        return
    days = _silent_days(context)
    sign = _sign(message) if days is None else None
    if sign is None and (days or 0) < MONTHS:
        return
    start, end = (sign.start, sign.end) if sign else message.sentences[0][:2]
    grave = sign.tag != "long" if sign else (days or 0) >= YEARS
    yield Hit(*message.at(start, end), _FIRST, severity="think" if grave else "idea")


def _asks(message: Message, context: Context) -> bool:
    """Whether a favour is asked: always where the message is for that, else by its requests."""
    return context.purpose in ASKS or any(one.kind in FAVOURS for one in message.requests)


def _is_near(context: Context) -> bool:
    who = context.recipient
    return who is not None and (who.circle == "close" or who.friend)


def _silent_days(context: Context) -> int | None:
    who = context.recipient
    if who is None or who.last is None or context.today is None:
        return None
    return (context.today - who.last).days


def _sign(message: Message) -> Found | None:
    """Words that own up to years of silence, or doubt that one is still remembered from long ago."""
    old, us = _OLD.find(message), _US.find(message)
    found = [one._replace(tag="years") for one in _FORGOTTEN.find(message) if old]
    for one in SILENCES.find(message):
        sentence = message.sentence_at(one.start)
        if sentence is not None and (tag := _lasting(message, one, sentence, old, us)):
            found.append(one._replace(tag=tag))
    return min(found, key=_gravest, default=None)


def _lasting(message: Message, one: Found, sentence: Sentence, old: list[Found], us: list[Found]) -> str:
    """Whether this silence lasted for years, "years", a long time, "long", or is none of theirs, ""."""
    if one.tag in ("lapse", "last", "late", "silence"):
        return "years" if _is_dated(one, sentence, old, us) else ""
    if one.tag not in ("years", "long"):
        return ""
    if not among(us, sentence.start, sentence.end) and sentence.end - sentence.start > _SHORT:
        return ""
    return "years" if one.tag == "years" or _AGES.search(message.plain.text, one.start, one.end) else "long"


def _is_dated(one: Found, sentence: Sentence, old: list[Found], us: list[Found]) -> bool:
    """Whether a year long past stands in the sentence of a lapse, or beside it where it is of the two."""
    if any(mark.tag == "year" for mark in among(old, sentence.start, sentence.end)):
        return one.tag != "late"
    if not among(us, sentence.start, sentence.end) and sentence.end - sentence.start > _SHORT:
        return False
    around = among(old, max(0, sentence.start - _BESIDE), sentence.end + _BESIDE)
    return any(mark.tag == "year" for mark in around)


def _gravest(found: Found) -> tuple[bool, int]:
    return found.tag == "long", found.start


_LONG_AGO: Final = Recipient(last=date(2022, 5, 1))
_FRIEND: Final = Recipient(last=date(2022, 5, 1), friend=True)
_FR: Final = (
    "Pourrais-tu transmettre mon dossier à ta directrice ? Si c’est délicat je comprendrai, et merci.\n\nPaul"
)
_EN: Final = (
    "Could you pass my file on to your manager? If that is awkward I will understand. Thanks!\n\nPaul"
)

RULE: Final = Rule(
    id="silent_ask",
    practice="H10",
    source="G: someone silent for years who asks a favour is strange; reconnect first",
    severity="think",
    check=check,
    purposes=(ASKS - {"opt_in"}) | {"congratulations", "thanks", "news"},
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nOn s’est perdus de vue il y a douze ans. Pourrais-tu transmettre mon "
            "dossier ? Sinon, aucun souci, merci.\n\nPaul",
            "ask",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI know, radio silence since school. Could you pass my file on? No worries if not, "
            "thanks.\n\nPaul",
            "ask",
        ),
        Case("fr", f"Salut Marie,\n\nÇa fait plus de dix ans qu’on ne s’est pas vus. {_FR}", "ask"),
        Case(
            "fr",
            f"Salut Marie,\n\nOn ne s’est plus parlé depuis quinze ans, après des années sans nouvelles. "
            f"{_FR}",
            "ask",
        ),
        Case("fr", f"Salut Marie,\n\nTu te souviens peut-être de moi, promo 2009. {_FR}", "ask"),
        Case("fr", f"Salut Marie,\n\n{_FR}", "ask", recipient=_LONG_AGO, today=date(2026, 5, 1)),
        Case("fr", f"Bravo Marie !\n\nÇa fait dix ans qu’on ne s’est pas parlé. {_FR}", "congratulations"),
        Case("en", f"Well done Mary!\n\nWe can’t have spoken since 2011. {_EN}", "congratulations"),
        Case("en", f"Hi Mary,\n\nIt’s been eight years since we last spoke. {_EN}", "ask"),
        Case("en", f"Hi Mary,\n\nYou may not remember me, I was in your class of 2008. {_EN}", "ask"),
        Case("en", f"Hi Mary,\n\n{_EN}", "ask", recipient=_LONG_AGO, today=date(2026, 5, 1)),
    ),
    passed=(
        Case("fr", f"Salut Marie,\n\nÇa fait dix ans que je tiens la ferme. {_FR}", "ask"),
        Case("fr", f"Salut Marie,\n\nMerci encore pour lundi. {_FR}", "ask"),
        Case("fr", f"Salut Marie,\n\n{_FR}", "ask", recipient=_FRIEND, today=date(2026, 5, 1)),
        Case("en", f"Hi Mary,\n\nIt’s been ten years since the mill closed for repairs. {_EN}", "ask"),
        Case("en", f"Hi Mary,\n\nThanks again for Monday. {_EN}", "ask"),
        Case("en", f"Hi Mary,\n\n{_EN}", "ask", recipient=_FRIEND, today=date(2026, 5, 1)),
    ),
)

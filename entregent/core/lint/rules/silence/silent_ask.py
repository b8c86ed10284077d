"""H10: whoever has been silent for years and asks a favour is strange: first the tie, then the favour."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from entregent.core.lint.message import Found, Message, Turns
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
            r"souviendras)(?: \w+){0,3} de moi",
        ),
        ("souviens souvenez rappelles rappelez", r" (?:tu|vous)(?: \w+){0,2} (?:de moi|mon nom)"),
        ("mon", r" (?:nom|prenom) (?:ne )?(?:vous|te) (?:dit|dira|rappelle)"),
    ),
    en=(
        ("remember", r" me\b(?! to )"),
        ("my", r" name (?:may|might|will|should) (?:still )?(?:ring|mean|be familiar)"),
    ),
)
_OLD: Final = Turns(
    fr=(
        ("en annee annees depuis promo promotion", r" (?:19[5-9]\d|200\d|201\d)"),
        ("lycee fac bts iut ecole college universite", ""),
    ),
    en=(
        ("in of since from class back", r" (?:19[5-9]\d|200\d|201\d)"),
        ("school college university grad", ""),
    ),
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A favour asked after years of silence: by the record, or by what the message says itself."""
    if not message.sentences or _is_near(context):
        return
    days = _silent_days(context)
    sign = _sign(message) if days is None else None
    if sign is None and (days or 0) < MONTHS:
        return
    start, end = (sign.start, sign.end) if sign else message.sentences[0][:2]
    grave = sign.tag != "long" if sign else (days or 0) >= YEARS
    yield Hit(*message.at(start, end), _FIRST, severity="think" if grave else "idea")


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
    found = [one for one in SILENCES.find(message) if one.tag in ("years", "long") and _of_us(message, one)]
    forgotten = _FORGOTTEN.find(message) if _OLD.find(message) else []
    return min([*(one._replace(tag="years") for one in forgotten), *found], key=_gravest, default=None)


def _of_us(message: Message, found: Found) -> bool:
    """Whether the silence is that of the two: "it's been ages since I painted" is about something else."""
    sentence = message.sentence_at(found.start)
    if sentence is None:
        return False
    words = set(message.says(sentence).replace(",", " ").replace(".", " ").split())
    return bool(
        words & {"on", "nous", "vous", "te", "t", "tu", "we", "you", "us", "our", "touch", "notre"}
    ) or (sentence.end - sentence.start <= 60)


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
    purposes=ASKS - {"opt_in"},
    flagged=(
        Case("fr", f"Salut Marie,\n\nÇa fait plus de dix ans qu’on ne s’est pas vus. {_FR}", "ask"),
        Case(
            "fr",
            f"Salut Marie,\n\nOn ne s’est plus parlé depuis quinze ans, après des années sans nouvelles. "
            f"{_FR}",
            "ask",
        ),
        Case("fr", f"Salut Marie,\n\nTu te souviens peut-être de moi, promo 2009. {_FR}", "ask"),
        Case("fr", f"Salut Marie,\n\n{_FR}", "ask", recipient=_LONG_AGO, today=date(2026, 5, 1)),
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

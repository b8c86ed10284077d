"""D10: nobody claims to know somebody without saying where and when, nor against the record."""

import re
from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns, among
from entregent.core.lint.message.anchors import DAYS, OCCASIONS
from entregent.core.lint.message.names import named_in
from entregent.core.lint.message.oneself import APPOSITION, SELF
from entregent.core.lint.values import Case, Context, Hit, Purpose, Recipient, Rule, Say

_COLD: Final[frozenset[Purpose]] = frozenset({"first_contact", "contact_request"})
_OTHERS: Final[frozenset[Purpose]] = frozenset(
    {"ask", "advice_request", "intro_request", "offer", "invitation"}
)

_WHERE: Final = Say(
    "If you have met, say where and when; if you have not, do not claim it: whoever does not remember "
    "feels tricked.",
    "Si vous vous êtes rencontrés, dites où et quand\u202f; sinon, ne le laissez pas croire\u00a0: qui ne "
    "s’en souvient pas se sent piégé.",
)
_RECORD: Final = Say(
    "Your record knows of no meeting with this person: note it there if it took place, and leave this out "
    "if not.",
    "Votre carnet ne connaît aucune rencontre avec cette personne\u00a0: notez-la si elle a eu lieu, sinon "
    "retirez ceci.",
)
_MET_FR: Final = (
    r"(?:rencontree?s?|vue?s?|croisee?s?|parlee?s?|connue?s?|salues|cotoyes|frequentes|entretenus|entrevus)"
)
_MET_EN: Final = (
    r"(?:met|spoken|talked|crossed paths|spoke|bumped into each other|been introduced|connected|chatted)"
)

_CLAIMS: Final = Turns(
    fr=(
        (
            "nous",
            rf" (?:nous )?(?:sommes|etions|etait|avons|avions)(?: nous)?(?: (?:deja|bien|brievement|peut "
            rf"etre|d ailleurs|rapidement|une fois|souvent|longuement)){{0,3}} {_MET_FR}",
        ),
        (
            "on",
            rf" (?:s est|s etait|a|avait)(?: (?:deja|bien|brievement|peut etre|rapidement|une fois|"
            rf"souvent)){{0,3}} {_MET_FR}",
        ),
        ("on nous", r" (?:se|nous) (?:connait|connaissons|connaissions)(?! (?:pas|peu|mal|encore))"),
        (
            "vous te t",
            r" avoir (?:deja |brievement |bien )?(?:rencontree?|vue?|croisee?|connue?)(?! (?:le|la|les|"
            r"votre|ton|passer|dans votre|sur))",
        ),
        ("vous te", r" (?:ai|avais) (?:deja |brievement )?(?:rencontree?|croisee?)"),
        ("de", r" (?:vous|te) (?:revoir|recroiser|retrouver|relire|reparler|reentendre)", "again"),
        ("reprendre renouer", r" (?:le )?(?:contact|fil|avec (?:vous|toi))", "again"),
        ("nous on", r" (?:avions|avait|avons|a) (?:\w+ ){0,2}(?:sympathise|ri ensemble|trinque|bavarde)"),
        (
            "vous tu",
            r" (?:vous |te |t )?(?:souvenez|souviens|souviendrez|rappelez|rappelles|rappellerez)(?: "
            r"\w+){0,3} (?:de moi|notre|de notre|qu on|que nous)",
        ),
        ("souvenez rappelez souviens rappelles", r" (?:vous|toi|tu)(?: \w+){0,2} (?:de moi|notre|de notre)"),
        ("suite", r" a notre (?:\w+ )?(?:rencontre|conversation|discussion|echange|entretien)", "talk"),
        (
            "depuis lors",
            r" (?:de )?notre (?:\w+ )?(?:rencontre|conversation|discussion|echange|entrevue)",
            "talk",
        ),
        (
            "comme",
            r" (?:nous|on) (?:en )?(?:l |s |y )?(?:avions|avons|avait|etait|a|etions)(?: (?:deja|bien))? "
            r"(?:parle|discute|evoque|convenu|dit|echange)",
            "talk",
        ),
        ("m", r" (?:avez|as) (?:surement |certainement )?pas oubliee?", "again"),
        ("refaire", r" (?:votre|ta) connaissance", "again"),
    ),
    en=(
        (
            "we",
            rf" (?:ve |have |had |think we |believe we |know we |once |may have |might have "
            rf")?(?:(?:already|briefly|actually|also|once|all|met|have|ve|both|before) "
            rf"){{0,3}}{_MET_EN}(?: (?:before|previously|once|already|briefly|you))?(?! (?:through|with|to|"
            rf"about|our|the|their|as|for|by|every))",
        ),
        (
            "good great nice lovely wonderful pleasure glad happy pleased delighted",
            r" to (?:have )?(?:see|seen|meet|met|speak with|talk to|hear from|be in touch with|reconnect "
            r"with|run into|"
            r"bump into|cross paths with|catch up with|chat with|find)(?: with)? you again",
            "again",
        ),
        (
            "nice great good lovely pleasure fun fab brilliant wonderful",
            r" (?:seeing|meeting|speaking to|talking to|catching up with|running into|bumping into|"
            r"chatting with) you again",
            "again",
        ),
        ("remember", r" (?:me|our (?:meeting|conversation|chat|talk))\b(?! to )"),
        (
            "following further",
            r" (?:up )?(?:on |to )?our (?:\w+ )?(?:meeting|conversation|chat|discussion|call|talk)",
            "talk",
        ),
        ("since", r" our (?:last |recent )?(?:meeting|conversation|chat|discussion|call|talk)", "talk"),
        (
            "as",
            r" (?:we|you and i) (?:\w+ )?(?:discussed|agreed|talked about|spoke about|said|mentioned)",
            "talk",
        ),
        ("as per", r" (?:discussed|agreed|our (?:\w+ )?(?:discussion|conversation|chat|call))", "talk"),
        ("forgotten", r" me\b", "again"),
        ("long", r" time(?: no (?:see|speak))?(?= ?[!.,])", "again"),
        ("we", r" (?:already |do |sort of )?know each other"),
        ("we", r" go (?:way |a long way )?back", ""),
        ("back", r" in touch(?: with you)?", "again"),
        ("touch contact", r" again", "again"),
        (
            "we",
            r" (?:spoke|talked|met|chatted|crossed paths|connected) (?:some time|a while|ages|years|long|a "
            r"few "
            r"years|a couple of times|several times|many times|once|before|previously)",
        ),
        (
            "you",
            r" (?:probably |surely |may |might |will |ll |must |certainly )*(?:remember|recall|know) (?:me|"
            r"our)\b"
            r"(?! (?:to|so))",
        ),
    ),
)
_DENIED: Final = Turns(
    fr=(
        (
            "ne n jamais pas encore hate plaisir esperer espere espoir serais pourrions aimerais voudrais "
            "souhaiterais si heureux ravie ravi enchante occasion",
            "",
        ),
    ),
    en=(
        (
            "haven hasn never not don didn t hope hoping love like would if should could until when before "
            "yet once",
            "",
        ),
    ),
)
_PLACE: Final = re.compile(
    r" (?:chez|lors|devant|a la|au|aux|dans (?:le|la|un|une|ton|votre)|at (?:the|a|an|your)|in the|during|"
    r"outside) (?!(?:plusieurs|maintes|past|passage|moins|several|course|sujet|fil)\b)\w+"
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """Every claim that the record denies, or that a message to a stranger leaves without place or day."""
    known = _known(context)
    if known or not (known is False or context.purpose in _COLD | _OTHERS):
        return
    for claim in _claims(message, context):
        told = _is_told(message, claim)
        if known is False:
            yield Hit(*message.at(claim.start, claim.end), _RECORD, severity="idea" if told else "stop")
        elif not told:
            yield Hit(*message.at(claim.start, claim.end), _WHERE, missing=True)
        return


def _known(context: Context) -> bool | None:
    """Whether the record knows of a meeting or an exchange; None where there is no record."""
    who = context.recipient
    if who is None:
        return None
    if who.met or who.first or who.last or who.friend or who.worked_together:
        return True
    return who.met


def _claims(message: Message, context: Context) -> list[Found]:
    """Claims of a meeting; talk of an earlier talk counts only in a first message."""
    denied = _DENIED.find(message)
    found = []
    for claim in _CLAIMS.find(message):
        sentence = message.sentence_at(claim.start)
        if sentence is None or (claim.tag and context.purpose not in _COLD):
            continue
        before = among(denied, max(sentence.start, claim.start - 30), claim.start + 1)
        if before and claim.tag != "again" and "remember" not in message.plain.text[claim.start : claim.end]:
            continue
        found.append(claim)
    return found


_ANY_DAY: Final = re.compile(
    r"(?:the other (?:day|week|night)|last time|l autre (?:jour|soir|fois)|la (?:derniere|autre) fois|"
    r"(?:some|a few|many|several)? ?(?:years|months|weeks) ago|il y a|avant)$"
)
"""Days that are none: whoever does not remember is none the wiser."""


def _is_told(message: Message, claim: Found) -> bool:
    """Whether a place, an occasion or a day stands in the claim's sentence or beside it."""
    start, end = _around(message, claim)
    sentence = message.sentence_at(claim.start)
    text = message.plain.text
    place = _PLACE.search(text, claim.end - 1, min(sentence.end, claim.end + 60)) if sentence else None
    if place and not _is_nowhere(text, place.start(), place.end()):
        return True
    days = [day for day in DAYS.find(message) if not _ANY_DAY.fullmatch(text[day.start : day.end])]
    signs = [*OCCASIONS.find(message, quoted=True), *days, *named_in(message)]
    signs = [sign for sign in signs if not _is_nowhere(text, sign.start, sign.end)]
    return any(start <= sign.start < end and not claim.start <= sign.start < claim.end for sign in signs)


_SOME: Final = re.compile(
    r"\b(?:some|one of (?:those|these)|one \w+ or|(?:a|an) \w+ or|quelque|(?:un|une) de ces|"
    r"(?:un|une) \w+ ou|(?:sais|sait) (?:plus |trop |pas )*(?:trop |bien )?(?:quel|quelle|dans quel|a quel)) "
    r"(?:\w+ )?$"
)
_OR_OTHER: Final = re.compile(r" (?:or (?:an)?other|or something|somewhere|quelconque|ou (?:une? )?autre)\b")


def _is_nowhere(text: str, start: int, end: int) -> bool:
    """Whether an occasion is any one of many: "some conference or other", "un salon quelconque"."""
    return bool(_SOME.search(text, max(0, start - 40), start) or _OR_OTHER.match(text, end))


def _around(message: Message, claim: Found) -> tuple[int, int]:
    """The claim's sentence and those beside it; a next one that speaks of the writer tells no place."""
    sentence = message.sentence_at(claim.start)
    at = message.sentences.index(sentence) if sentence else 0
    start = message.sentences[max(0, at - 1)].start
    after = message.sentences[min(len(message.sentences) - 1, at + 1)]
    of_the_writer = (
        bool(among(SELF.find(message), after.start, after.end))
        or APPOSITION[message.language].match(message.plain.text, after.start) is not None
    )
    return start, message.sentences[at].end if of_the_writer else after.end


_STRANGER: Final = Recipient(met=False)
_FR: Final = "Je tiens une petite ferme et je lis vos articles. Quel blé semez-vous ?\n\nPaul"
_EN: Final = "I run a small farm and I read your articles. Which wheat do you sow?\n\nPaul"

RULE: Final = Rule(
    id="claimed_meeting",
    practice="D10",
    source="C: never an invented acquaintance; if you have met, say where and when",
    severity="think",
    check=check,
    flagged=(
        Case(
            "fr",
            "Bonjour Marie, nous nous connaissons. Je répare des horloges moi aussi, dans le Jura. Paul",
            "contact_request",
        ),
        Case(
            "en",
            "Hi Mary, great to see you again the other day. I mend clocks too, down in Devon. Paul",
            "contact_request",
        ),
        Case("fr", f"Bonjour Marie,\n\nNous nous sommes déjà rencontrés. {_FR}", "first_contact"),
        Case(
            "fr",
            f"Bonjour Marie,\n\nNous nous sommes rencontrés à un salon ou un autre. {_FR}",
            "contact_request",
        ),
        Case("en", f"Hi Mary,\n\nWe met at some fair or other. {_EN}", "contact_request"),
        Case("fr", f"Bonjour Marie,\n\nQuel plaisir de vous retrouver ici ! {_FR}", "contact_request"),
        Case("fr", f"Bonjour Marie,\n\nVous vous souvenez sûrement de moi. {_FR}", "ask"),
        Case("fr", f"Bonjour Marie,\n\nComme nous en avions parlé, je vous écris. {_FR}", "first_contact"),
        Case("fr", f"Bonjour Marie,\n\nNous nous sommes croisés l’an dernier. {_FR}", recipient=_STRANGER),
        Case("en", f"Hi Mary,\n\nWe’ve met before. {_EN}", "contact_request"),
        Case("en", f"Hi Mary,\n\nGreat to see you again! {_EN}", "first_contact"),
        Case("en", f"Hi Mary,\n\nI hope you remember me. {_EN}", "ask"),
        Case("en", f"Hi Mary,\n\nWe met last year. {_EN}", recipient=_STRANGER),
    ),
    passed=(
        Case(
            "fr",
            f"Bonjour Marie,\n\nNous nous sommes rencontrés à la foire de Tulle. {_FR}",
            "contact_request",
        ),
        Case("fr", f"Bonjour Marie,\n\nNous ne nous sommes jamais rencontrés. {_FR}", "first_contact"),
        Case("fr", f"Bonjour Marie,\n\nNous nous sommes déjà rencontrés. {_FR}", "thanks"),
        Case(
            "fr", f"Bonjour Marie,\n\nNous nous sommes déjà rencontrés. {_FR}", recipient=Recipient(met=True)
        ),
        Case("en", f"Hi Mary,\n\nWe met at the Tulle fair. {_EN}", "contact_request"),
        Case("en", f"Hi Mary,\n\nWe haven’t met. {_EN}", "first_contact"),
        Case("en", f"Hi Mary,\n\nWe’ve met before. {_EN}", "thanks"),
        Case("en", f"Hi Mary,\n\nWe’ve met before. {_EN}", recipient=Recipient(met=True)),
    ),
)

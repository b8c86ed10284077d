"""What a message recalls that the user promised: "tu m’avais promis le livre", "you were going to send"."""

import re
from typing import Final

from entregent.core.reading.french_verbs import INFINITIVES, form, future_infinitive
from entregent.core.reading.lives import is_own_life
from entregent.core.reading.pieces import Piece
from entregent.core.reading.wording import wording
from entregent.core.reading.words import fold
from entregent.core.received.saying import Said
from entregent.core.received.terms import wanted_by
from entregent.core.received.values import Vowed

_YOU: Final = r"(?:tu|t'|vous)(?: ne| n')?"
_BIEN: Final = r"(?:(?:bien|deja|pourtant|aussi|donc|gentiment|quand meme|encore|toujours) )*"
_SAID_FR: Final = rf"{_YOU} (?:m' |nous )?(?:as|avais|avez|aviez) {_BIEN}"
_TO_DO_FR: Final = (
    r"(?:(?:me|m'|nous|moi|te|t'|vous|lui|leur) )?(?:(?:le|la|l'|les|en|y|lui|leur) )?"
    r"(?P<verb>[a-z-]+(?:er|ir|re|oir))(?!\S)(?P<rest>.*)"
)
_WOULD_FR: Final = (
    rf"{_YOU} (?:(?:me|m'|nous|te|t'|vous) )?(?:(?:le|la|l'|les|en|y|lui|leur) )?"
    r"(?P<stem>[a-z]+?r)(?:ais|iez|as|ez)(?!\S)(?P<rest>.*)"
)
_TURNS_FR: Final = tuple(
    re.compile(rf"(?<!\S){turn}")
    for turn in (
        rf"{_SAID_FR}(?:promis|jure§?|garanti|assure§?|propose§?) (?:de |d' |qu' ?){_TO_DO_FR}",
        rf"{_SAID_FR}(?:promis|jure§?|garanti|assure§?|dit|ecrit|annonce§?) (?:que |qu' ?){_WOULD_FR}",
        rf"{_SAID_FR}dit (?:de |d' |pouvoir |vouloir ){_TO_DO_FR}",
        rf"{_YOU} (?:devais|deviez) {_BIEN}(?:pas )?{_TO_DO_FR}",
        rf"{_YOU} (?:etais|etiez) {_BIEN}(?:cense§?e?s?|sense§?e?s?) {_TO_DO_FR}",
        rf"{_YOU} t?'? ?(?:etais|etiez) {_BIEN}engage§?e?s? a {_TO_DO_FR}",
        rf"{_YOU} (?:me|m'|nous) (?:dois|devez) {_BIEN}(?P<rest>(?:un|une|le|la|les|l'|des|mon|ma|mes|\d+) "
        rf".+)",
        rf"{_SAID_FR}promis (?P<rest>(?:un|une|le|la|les|l'|des|mon|ma|mes|ton|ta|tes|votre|vos) .+)",
        rf"(?P<rest>(?:le|la|les|l'|un|une|des|ton|ta|tes|votre|vos|ce|cette) (?:\S+ ){{1,6}}?)"
        rf"(?:que|qu') {_SAID_FR}promise?s?(?!\S)",
    )
)
_SAID_EN: Final = r"(?:you|u) (?:(?:'d|had|'ve|have|did|kindly|once|also|already) )*"
_TO_DO_EN: Final = r"(?P<verb>[a-z-]+)(?!\S)(?P<rest>.*)"
_TURNS_EN: Final = tuple(
    re.compile(rf"(?<!\S){turn}")
    for turn in (
        rf"{_SAID_EN}(?:promised?|agreed|offered|volunteered|sworn|swore) (?:(?:me|us) )?to {_TO_DO_EN}",
        rf"{_SAID_EN}(?:promised?|said|told|agreed|mentioned|swore|assured) (?:(?:me|us) )?(?:that "
        rf")?(?:you|u|ud) "
        rf"?(?:'d|would|'ll|will|were going to) {_TO_DO_EN}",
        rf"(?:you|u) (?:were|was) (?:(?:also|still|kindly) )*(?:going|supposed|meant|due|planning) to "
        rf"{_TO_DO_EN}",
        rf"(?:were|was) n't (?:you|u) (?:going|supposed|meant) to {_TO_DO_EN}",
        rf"did n't (?:you|u) (?:promise|offer|agree) (?:(?:me|us) )?to {_TO_DO_EN}",
        rf"did n't (?:you|u) (?:say|promise) (?:(?:me|us) )?(?:that )?(?:you|u) (?:'d|would|were going to) "
        rf"{_TO_DO_EN}",
        r"(?:you|u) (?:still )?owe (?:me|us) (?P<rest>.+)",
        rf"{_SAID_EN}promised (?:me|us) (?P<rest>(?:an?|the|your|some|that|those|my|\d+) .+)",
        rf"(?P<rest>(?:the|that|your|those|an?) (?:\S+ ){{1,6}}?)(?:that |which )?{_SAID_EN}promised(?: "
        rf"(?:me|us))?(?!\S)",
    )
)
_NOT: Final = re.compile(
    r"(?<!\S)(?:merci|bien recue?s?|recue?s?|thanks?|thank|received|arrived|arrivee?s?|tenu (?:ta|votre) "
    r"(?:parole|promesse)|kept your|never promised|n' (?:as|avais|avez|aviez) (?:rien|jamais)|didn't have "
    r"to|"
    r"si (?:tu|vous)|if you|lol|mdr|haha\w*|la lune|the moon|comme promis|as promised)(?!\S)"
)
"""What was kept, or never promised."""
_ONE_S_OWN: Final = frozenset(
    "etre avoir aller partir voir passer savoir commencer demenager reprendre rentrer be have go leave see "
    "move start "
    "know think feel get".split()
)
"""What one was about to do for oneself: "tu devais partir en mars"."""
_TOWARD: Final = re.compile(r"(?<!\S)(?:me|m'|moi|nous|mon|ma|mes|notre|nos|us|my|our)(?!\S)")
_NEGATED: Final = re.compile(r"(?<!\S)(?:pas|n't|not)(?!\S)")
_LED: Final = re.compile(
    r"(?:^|(?<= ))((?:le|la|les|l'|un|une|des|ton|ta|tes|votre|vos|ce|cette|the|that|your|those|an?) "
    r"(?:\S+ ){1,4}?)"
    r"(?:(?:que|qu'|that|which) )?$"
)
"""What stands before "that you were going to send": the thing itself."""
_ME: Final = re.compile(r"\b(?:me|us)\b")
_READ: Final = 300


def owed(said: Said) -> Vowed | None:
    """The promise of the user's that the sentence recalls, in the infinitive; None where there is none."""
    if _NOT.search(said.whole[:_READ]):
        return None
    for piece in said.pieces:
        for turn in _TURNS_FR if said.french else _TURNS_EN:
            m = turn.search(piece.text, 0, _READ)
            if m and (vow := _recalled(said, piece, m)):
                return vow
    return None


def _recalled(said: Said, piece: Piece, m: re.Match[str]) -> Vowed | None:
    verb = _verb(m, french=said.french)
    toward = bool(_TOWARD.search(m.group()))
    if not verb or (not toward and (fold(verb) in _ONE_S_OWN or is_own_life(piece.text, french=said.french))):
        return None
    led = _LED.search(piece.text[: m.start()]) if "verb" in m.groupdict() or "stem" in m.groupdict() else None
    first = piece.word_at(m.start("rest") + (m["rest"][:1] == " "))
    last = piece.word_at(m.end("rest")) if m.end("rest") < len(piece.text) else piece.clause.last
    matter = said.words[first:last]
    left_out = {at - first for day in said.days_of(piece) for at in range(day.first, day.last)}
    what = wording(verb, said.text, matter, left_out, reflexive=False)
    if led:
        thing = said.words[piece.word_at(led.start(1)) : piece.word_at(led.end(1))]
        what = wording(what, said.text, thing, set(), reflexive=False)
    what = what if said.french else _ME.sub("them", what, count=1)
    start, end = said.span(piece, piece)
    denied = bool(_NEGATED.search(m.group()))
    return Vowed("me", what, wanted_by(said), start, end, not denied) if said.asks or not denied else None


def _verb(m: re.Match[str], *, french: bool) -> str:
    """The infinitive of what was promised; a mere thing is given."""
    found = m.groupdict()
    if found.get("stem"):
        known = form(found["stem"] + "a", "3s")
        return known.infinitive if known else future_infinitive(found["stem"] + "a")
    if found.get("verb"):
        return INFINITIVES.get(found["verb"], found["verb"]) if french else found["verb"]
    return "donner" if french else "give"

"""Tells which way a favour went, by who acts in the line, and whether it took place at all."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from entregent.core.reading.french_verbs import INFINITIVES

Doubt = Literal["", "not_done", "to_come", "asked", "hearsay"]
"""Why a line may tell of no favour: it says no, it lies ahead, it is a question, or it is of others."""


class Way(NamedTuple):
    """Which way it went (`given`, None where the line leaves it open), and what speaks against it."""

    given: bool | None
    doubt: Doubt
    giver: int | None = None
    """Where in the skeleton the name stands that acts, if one does."""


_NO_DEED: Final = (
    r"(?:need|indeed|hundred|red|bed|seed|speed|ask(?:ed)?|want(?:ed)?|needed|looked|hoped|wished|wondered|"
    r"seemed|"
    r"planned|tried|promised|agreed|received|learned|enjoyed|liked|loved|used|owed|happened|worked|lived|"
    r"moved|thanked)"
)
_PAST: Final = (
    rf"(?!{_NO_DEED}(?!\w))(?:\w+ed|sent|gave|given|told|wrote|spoke|took|taken|drove|lent|put|made|"
    rf"brought|taught|"
    r"sat|stood|went|came|kept|read|proofread|built|drew|sewed|found|held|ran(?! out)|set|did|left|let|fed|"
    r"bought|paid|dug|"
    r"led|spent|cut|shot|flew|tipped|caught|sang|got me|got us|showed|shown|threw|wound|swept|mended)(?!\w)"
)
_NO_PARTICIPLE: Final = (
    r"(?:demande|propose|voulu|recu|eu|obtenu|ete|pu|du|pense|cherche|promis|decouvert|rencontre|paru|semble|"
    r"oublie|refuse|failli|manque|espere|remercie|sollicite)§?"
)
_PARTICIPLE: Final = (
    rf"(?!{_NO_PARTICIPLE}(?!\w))(?:\w+§|fait|mis|mise|ecrit|dit|lu|relu|relue|traduit|offert|soutenu|"
    rf"soutenue|prevenu|"
    r"rendu|conduit|transmis|remis|ouvert|servi|tenu|reuni|fourni|appris|cousu|recousu|repondu|defendu|"
    r"accueilli|"
    r"nourri|refait|construit|secouru|couvert|averti|pris|repris|introduit|entretenu|tendu|ramene|inscrit|"
    r"permis|"
    r"retenu|obtenu|redit|sorti|suivi|guide|valu|promu|deduit|instruit|produit|reconduit|reconnu|"
    r"soumis)(?!\w)"
)
_ADVERBS: Final = (
    r"(?: (?:kindly|very|just|also|then|really|again|gently|even|finally|never|not|already|once|bien|"
    r"gentiment|pas|"
    r"jamais|finalement|toujours|encore|deja|enfin|tout|aussi|vraiment|tres|plus|meme|spontanement|beaucoup|"
    r"longuement|rien|guere|discretement|juste|vite|aussitot|gratuitement))*"
)
_BEGINS: Final = (
    r"(?:(?<=^)|(?<=[,;:.(!—–-] )|(?<=DD )|(?<=\band )|(?<=\bet )|(?<=\bso )|(?<=\bbut )|(?<=\bmais )|"
    r"(?<=\bdonc ))"
)
_FIRST: Final = r"(?=.*(?<!\S)(?:me|my|us|our|mine|i|myself|m'|moi|mon|ma|mes|nous|notre|nos|je|j')(?!\S))"
_HAS: Final = r"(?: (?:has|had|have|'s|'ve))?"
_HAS_FR: Final = r"(?: (?:ne|n'|m'|me|nous|l'|lui|y|en))* (?:a|ont|avait|avaient)"

_BY_USER: Final = tuple(
    map(
        re.compile,
        (
            rf"(?<!\S)(?:i|we)(?: (?:'ve|'d|have|had))?{_ADVERBS} {_PAST}",
            rf"(?<!\S)(?:j'|je)(?: (?:ne|n'|l'|le|la|les|lui|leur|y|en|vous))* (?:ai|"
            rf"avais){_ADVERBS} {_PARTICIPLE}",
            rf"(?<!\S)(?:nous|on) (?:n' |l' |les |lui |leur |y )*(?:avons|avions|"
            rf"a(?= \w+§))(?<!nous a){_ADVERBS} {_PARTICIPLE}",
            rf"^(?:DD [,:—–-]? ?)*(?:NN [:—–-] )?(?:ai |just |juste |bien |enfin |finally )*"
            rf"(?:{_PAST}(?! (?:me|us)(?!\w))|{_PARTICIPLE}(?!.*(?<!\S)(?:par|by) NN))",
            r"(?<!\S)(?:par (?:mes|nos) soins|par moi|by me|grace a moi|thanks to me)(?!\w)",
            r"(?<!\S)thanked (?:me|us) (?:\w+ )?for(?!\w)",
            r"(?<!\S)(?:m'|me|nous) (?:a|ont|avait|avaient) (?:\w+ )?remercie§?\w*(?= \w+)",
        ),
    )
)
_BY_THEM: Final = tuple(
    map(
        re.compile,
        (
            rf"{_BEGINS}(?P<who>NN)(?: (?:and|et|"
            rf"&) NN)*(?: , [^,]{{1,40}} ,)?{_HAS}{_ADVERBS} {_PAST}{_FIRST}",
            rf"{_BEGINS}(?P<who>NN)(?: (?:and|et|"
            rf"&) NN)*(?: , [^,]{{1,40}} ,)?{_FIRST}{_HAS_FR}{_ADVERBS} {_PARTICIPLE}",
            rf"(?<!\S)(?:he|she|they|who){_HAS}{_ADVERBS} {_PAST}{_FIRST}",
            rf"(?<!\S)(?:il|elle|ils|elles|qui){_FIRST}{_HAS_FR}{_ADVERBS} {_PARTICIPLE}",
            rf"(?<!\S)(?:m'|me|nous) (?:y |en |l' |les )?(?:a|ont|avait|avaient){_ADVERBS} {_PARTICIPLE}",
            rf"(?<!\S){_PAST} (?:me|us)(?!\w)",
            r"(?<!\S)(?:grace|merci|thanks?|thx|ta|cheers|due|thank you) (?:a|au|aux|to)(?!\w)",
            r"(?:^|(?<!\S)(?:i|we|j' ai) )(?:thanked|remercie§?)(?!\w)",
            r"(?P<who>NN) 's (?:\w+ ){0,2}?(?:tips?|advice|help|support|guidance|feedback|introduction|"
            r"intro|referral|hint)"
            r"(?!\w)",
            r"(?<!\S)(?:(?:i|we)(?: (?:'ve|have|had|just))* |^)(?:got|received|was|were|been|had)(?!\w)"
            r"(?=.* (?:from|by|through|via|to) NN)",
            r"(?:^|(?:j'|je|nous|ai|avons) (?:\w+ )?)(?:recu\w*|obtenu\w*|ete \w+§?)(?=.* (?:de|d'|du|par|"
            r"grace a|via) NN|.* a NN)",
            r"(?<!\S)(?:de la part (?:de|d')|i owe)(?!\w)",
        ),
    )
)
_NEVER: Final = re.compile(r"(?<!\S)(?:pas|rien|guere|jamais|never|not)(?!\S)")
_DENIED: Final = re.compile(r"(?<!\S)(?:n't|never|not|no longer|nobody|personne|pas|jamais|aucune?)(?!\S)")
_TO_COME: Final = re.compile(
    r"(?<!\S)(?:will|'ll|wo|could|might|may|should|would|'d|must|shall|can|going to|wants? to|needs? to|"
    r"wish\w*|hop(?:e|es|ing)|"
    r"if|si|s'|todo|va|vais|vont|pourrait|pourraient|pourrais|devrait|devrais|doit|dois|peut|il faut|"
    r"faudrait|"
    r"voudrait|voudrais|aimerais|aimerait|souhait\w+|penser a|promised|promise§?|promis|offered to|agreed to|"
    r"(?:propose§?|offert) (?:de|d')|planned|plans? to|to (?:introduce|send|recommend|help|tell|put)|"
    r"(?:m'|me|lui|leur|l'|nous|NN|je|j') \w+(?:era|ira|dra|eront|iront|dront|erai|irai|drai|erait|irait|"
    r"drait))(?!\w)"
)
_OTHERS: Final = re.compile(
    rf"(?<!\S)(?:dit|dire|entendu|raconte§?|appris|told|says?|said|wrote|heard|mentioned)"
    rf"(?: (?:me|us))?(?: (?:that|que|"
    rf"qu'))? "
    rf"(?:NN|il|elle|he|she) (?:{_PAST}|(?:l'|lui|les|leur|NN)? ?(?:a|avait|"
    rf"ont) {_PARTICIPLE})(?!.*(?<!\S)(?:me|my|m'|mon|ma|mes)(?!\S))"
)
_ASKS: Final = re.compile(
    r"(?<!\S)(?:ask(?:ed|s)?|want(?:ed|s)|needs?|needed|demande§?|voulait|veut|cherche|cherchait|"
    r"sollicite§?|besoin)(?!\w)"
)
_AMONG_THEM: Final = re.compile(
    rf"{_BEGINS}NN(?: (?:and|et|&) NN)*(?:{_HAS}{_ADVERBS} {_PAST}|{_HAS_FR}{_ADVERBS} {_PARTICIPLE})"
    r"(?: \S+){0,6} NN"
)
_MISSED: Final = re.compile(
    r"(?<!\S)(?:failli(?!\w)|(?:nearly|almost|presque) \w+|(?:refuse|oublie|manque|omis|evite)§? (?:de|d')|"
    r"(?:refused|declined|forgot|forgotten|failed|neglected) to|(?:was|were) (?:supposed|meant|due) to|"
    r"(?:aurait|auraient|aurais) (?:pu|du|voulu)|"
    r"devai(?:t|ent|s)(?: (?:m'|me|nous|lui|leur|l'|la|le|les|NN))* \w+(?:er|ir|re)(?!\w))"
)
"""What was as good as done, or was to be, and was not."""
_NOBODY: Final = re.compile(
    r"(?<!\S)(?:ni|neither|personne|nobody|no one|aucune?)"
    r"(?!.* (?:but|except|sauf|hormis|a part|que) (?:de )?NN)"
)
_CLAUSE: Final = re.compile(
    r"[,;:.!?—–]|(?<!\S)(?:mais|but|so|donc|et|and|puis|then|alors|because|car)(?!\S)"
)
_IF: Final = re.compile(r"^(?:si|s'|if|when|quand)(?!\w)")


def way_of(skeleton: str) -> Way:
    """Reads who acts, whichever deed is told first, on a line whose names are NN and whose days are DD."""
    text = skeleton[:_LONGEST]
    mine, theirs = _earliest(text, _BY_USER), _earliest(text, _BY_THEM)
    found = min((one for one in (mine, theirs) if one), key=lambda one: one.start(), default=None)
    if found is None:
        return _without_deed(text)
    return Way(found is mine, next(_doubts(text, found), ""), _giver(found))


def _without_deed(text: str) -> Way:
    """Nobody is seen to act for the other: it is wished for, denied, between others, or only named."""
    if text.rstrip().endswith("?"):
        return Way(None, "asked")
    if _MISSED.search(text) or _NOBODY.search(text):
        return Way(None, "not_done")
    if _ASKS.search(text) or _TO_COME.search(text) or text.partition(" ")[0] in INFINITIVES:
        return Way(None, "to_come")
    if _DENIED.search(text):
        return Way(None, "not_done")
    return Way(None, "hearsay" if _AMONG_THEM.search(text) or _OTHERS.search(text) else "")


_LONGEST: Final = 1_500


def _earliest(text: str, patterns: tuple[re.Pattern[str], ...]) -> re.Match[str] | None:
    found = (match for pattern in patterns if (match := pattern.search(text)))
    return min(found, key=lambda match: match.start(), default=None)


def _giver(found: re.Match[str]) -> int | None:
    return found.start("who") if "who" in found.groupdict() and found["who"] else None


def _doubts(text: str, found: re.Match[str]) -> Iterator[Doubt]:
    if text.rstrip().endswith("?"):
        yield "asked"
    if _NEVER.search(found[0]) or _undone(text, found):
        yield "not_done"
    if _IF.match(text) or _TO_COME.search(text, 0, found.start() + 1):
        yield "to_come"
    if _OTHERS.search(text):
        yield "hearsay"


def _undone(text: str, found: re.Match[str]) -> bool:
    """Whether its own clause says that the deed was not done: "did n't", "refused to", "nobody"."""
    before = _CLAUSE.split(text[: found.start()])[-1]
    told, deed = before + text[found.start() :], len(before) + len(found[0])
    turns = (pattern.search(told) for pattern in (_MISSED, _NOBODY))
    return any(one and one.start() < deed for one in turns) or bool(
        _NOT.match(told, deed) or _NOT_YET.search(before)
    )


_NOT: Final = re.compile(r" (?:n't|not|never)(?!\S)")
_NOT_YET: Final = re.compile(r"(?<!\S)(?:n't|not|never)(?: (?!only|just)\w+)? $")

"""What a message that came in tells of its writer's life, to react to or to come back to (C5, F3)."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from entregent.core.reading.dates import Day
from entregent.core.reading.lives import event, is_plan
from entregent.core.reading.pieces import Piece
from entregent.core.reading.void_turns import sentence_is_void
from entregent.core.reading.words import fold
from entregent.core.received.saying import Said, is_past
from entregent.core.received.values import Told

if TYPE_CHECKING:
    from entregent.core.planning.situation import LifeEventKind

_SPACES: Final = re.compile(r"\s+")


def _any(words: str) -> str:
    """Words and beginnings of words ("lance*") as alternatives of a pattern."""
    return "|".join(words.replace("*", r"\w*").split())


_FORMULA: Final = re.compile(
    r"\b(?:merci|remerci\w+|j espere|esperons|au plaisir|a bientot|cordialement|bonne (?:journee|semaine)|"
    r"reste a (?:ta|votre) disposition|n hesite\w*|je reviens vers|thank\w*|i hope|hope (?:you|this|all)|"
    r"looking forward|take care|best (?:wishes|regards)|feel free|don t hesitate|get back to you)\b"
)
_DOING_FR: Final = _any(
    """
    viens venons vais allons va pars partons part demenage* emmenage* commence* debute* prepare* lance*
    change* cherche* quitte* attends attend attendons organise* reprends reprend reprenons termine* finis*
    passe* ouvre* ouvrons expose* publie* ecris ecrivons apprends apprend apprenons travaille* monte* cree*
    rentre* reviens revenons serai serons sera fete* ai avons a suis sommes est songe* reve* aimerais
    aimerions voudrais voudrions joue* chante* cours courons"""
)
_DEAR_FR: Final = _any(
    """
    fils fille filles enfant* mari femme epoux epouse compagnon compagne conjoint* pere mere parents frere*
    soeur* cousin* niece* neveu* grand* petit* bebe chien chat jardin equipe livre these entreprise societe
    association projet* atelier exposition concert demenagement retraite conge* maison mariage"""
)
_DOING_EN: Final = _any(
    """
    moved moving move started starting start left leaving leave changed changing joined joining launch* open*
    finish* expect* prepar* publish* writ* wrote learn* teach* train* organis* organiz* plan* hoping dream*
    looking work* build* run running sing* play* book* going
     go went off away back getting got married pregnant
    ill retir* exhibit* perform* been had lost won passed took taking bought sold love miss spent spending"""
)
_DEAR_EN: Final = _any(
    """
    son daughter* kid* children child husband wife partner father mother dad mum mom parents brother* sister*
    cousin* niece* nephew* grand* baby dog cat garden team book thesis company business workshop exhibition
    concert project* wedding house move retirement leave"""
)
_OWN_FR: Final = re.compile(
    rf"\b(?:(?:je|j|nous|on) (?:(?:ne|n|me|m|nous|y|en|l|le|la) )?(?:{_DOING_FR})|"
    rf"(?:mon|ma|mes|notre|nos) (?:{_DEAR_FR}))\b"
)
_OWN_EN: Final = re.compile(
    rf"\b(?:(?:i|we) (?:(?:have|ve|am|m|are|re|will|ll|just|also|still|finally|now) )*(?:{_DOING_EN})|"
    rf"(?:my|our) (?:{_DEAR_EN}))\b"
)


def told(
    sayings: Iterable[Said], taken: Sequence[tuple[int, int]], asking: set[int], today: date
) -> tuple[Told, ...]:
    """What they tell, in its order; of a sentence that promises or asks too, only the clauses that tell.

    `taken` are the places (start, end) of what is promised, in their order; `asking` where sentences begin
    that ask for something.
    """
    found: list[Told] = []
    at = 0
    for said in sayings:
        first = at
        while at < len(taken) and taken[at][0] < said.end:
            at += 1
        held = taken[first:at]
        found.extend(
            _parts(said, held, today) if held or said.asks or said.start in asking else _whole(said, today)
        )
    return tuple(found)


def _parts(said: Said, held: Sequence[tuple[int, int]], today: date) -> Iterator[Told]:
    if sentence_is_void(said.whole):
        return
    free = [piece for piece in said.pieces if not _is_taken(said, piece, held)]
    free = [piece for piece in free if not said.asks or piece is not said.pieces[-1]]
    for telling, pieces in groupby(free, key=lambda piece: _tells(said, piece)):
        run = list(pieces)
        if telling:
            yield _told(said, run, *said.span(run[0], run[-1]), today=today)


def _is_taken(said: Said, piece: Piece, held: Sequence[tuple[int, int]]) -> bool:
    start, end = said.span(piece, piece)
    return any(start < there and here < end for here, there in held)


def _whole(said: Said, today: date) -> Iterator[Told]:
    if any(_tells(said, piece) for piece in said.pieces) and not sentence_is_void(said.whole):
        yield _told(said, said.pieces, said.start, said.end, today=today)
        return
    plain = _SPACES.sub(" ", _SIGNS.sub(" ", fold(said.text)))
    own = _OWN_FR if said.french else _OWN_EN
    if own.search(plain) and not _FORMULA.search(plain):
        about, on = _days(said, said.pieces, today)
        text = _SPACES.sub(" ", said.text).strip()
        yield Told(text, about, said.start, said.end, on, sure=False)


def _told(said: Said, pieces: list[Piece], start: int, end: int, *, today: date) -> Told:
    about, on = _days(said, pieces, today)
    happened = (_news(said, piece) for piece in pieces) if about is None else ()
    text = _SPACES.sub(" ", said.text[start - said.start : end - said.start]).strip()
    return Told(text, about, start, end, on, next((kind for kind in happened if kind), None))


def _of_them(piece: Piece) -> str:
    """The clause without how its news are broken; empty where it is about the user."""
    text = _TELLING.sub("", piece.text[:_READ])
    return "" if _YOURS.search(text) or _WISHED.search(text) else text


def _tells(said: Said, piece: Piece) -> bool:
    """Whether the clause tells of a life that is not the user's."""
    text = _of_them(piece)
    return is_plan(text, french=said.french) or event(text, french=said.french) is not None


def _news(said: Said, piece: Piece) -> "LifeEventKind | None":
    """What there is to react to: something that was, or of which to say that it will be is the news."""
    kind = event(_of_them(piece), french=said.french)
    if kind is None or _DENIED.search(piece.text):
        return None
    happened = kind in _TOLD_IS_NEWS or is_past(piece.text, french=said.french) or _LASTS.search(piece.text)
    return kind if happened else None


def _days(said: Said, pieces: list[Piece], today: date) -> tuple[date | None, date | None]:
    """The first sure day ahead, and the day behind where none is ahead: of the clauses that tell, else of
    those that go on without a subject of their own."""
    telling = [piece for piece in pieces if _tells(said, piece)]
    going_on = [piece for piece in pieces if not telling or not _ANEW.match(piece.text)]
    days = [day for piece in telling for day in said.days_of(piece)]
    days = days or [day for piece in going_on for day in said.days_of(piece)]
    ahead = [
        _end(said, day, days) for day in days if day.future and day.future >= today and not day.approximate
    ]
    behind = [day.past for day in days if day.past and day.past <= today and not day.future]
    about = min(ahead, default=None)
    return about, None if about else max(behind, default=None)


def _end(said: Said, day: Day, days: list[Day]) -> date:
    """The last day of what lasts from a day to another: one asks how it went when it is over."""
    first = day.future or date.max
    following = (one for one in days if 0 <= one.first - day.last <= 1)
    later = next((one.future for one in following if _TO.match(_text(said, day.last, one.last))), None)
    if later and later > first:
        return later
    range_ = _RANGE.search(_text(said, day.first, day.last))
    last = int(range_[1]) if range_ else 0
    return first.replace(day=last) if first.day < last <= monthrange(first.year, first.month)[1] else first


def _text(said: Said, first: int, last: int) -> str:
    return " ".join(word.folded for word in said.words[first:last])


_TO: Final = re.compile(r"(?:jusqu' )?(?:au|to|until|till) ")
_RANGE: Final = re.compile(r"(?<!\S)\d{1,2} ?(?:au|to|-|until) ?(\d{1,2})(?!\S)")
_ANEW: Final = re.compile(r"(?:et |mais |and |but |so |donc )?(?:je|j'|on|nous|tu|vous|i|we|you)(?!\S)")
_READ: Final = 300
_SIGNS: Final = re.compile(r"[^\w\s]")
_TELLING: Final = re.compile(
    r"^.*?(?:annonc\w+|dire|dis|apprend\w*|informe\w*|savoir|sais|savais|savez|sache|tell|telling|told|"
    r"know|heard|"
    r"say|announce)§? (?:\S+ )??(?:que|qu'|that|about) "
)
"""How news are broken: "je vous annonce que", "I wanted to tell you that"."""
_YOURS: Final = re.compile(r"(?<!\S)(?:tu|vous|ton|ta|tes|votre|vos|you|u|your|yours)(?!\S)")
_WISHED: Final = re.compile(
    r"(?<!\S)(?:reve\w*|aimer(?:ais|ions|ait)|voudr(?:ais|ions|ait)|veux|veut|voulons|envie|espere|"
    r"esperons|songe\w*|"
    r"pense a|pensons a|hesite\w*|peut-etre|dream\w*|hope|hoping|want\w*|wish|'d (?:like|love)|would "
    r"(?:like|love)|"
    r"thinking (?:of|about)|maybe|perhaps|might)(?!\S)"
)
_DENIED: Final = re.compile(
    r"(?<!\S)(?<!est )(?<!sont )(?:ne|n'|pas|jamais|plus|not|n't|never)(?!\S)(?! (?:tard|que))"
)
_LASTS: Final = re.compile(
    r"(?<!\S)(?:depuis|since|enceinte|pregnant|malade|ill|unwell|poorly|a l' hopital|in hospital|en arret|"
    r"cancer)(?!\S)"
)
_TOLD_IS_NEWS: Final = frozenset(("new_job", "promotion", "move", "family", "launch", "award", "publication"))
"""Kinds of which to say that it will be is the news already."""

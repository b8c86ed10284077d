"""The day that a message agrees to, in so many words: "Ok pour mardi 14h", "Tuesday 2pm works".

An agreement stands at the head of its clause, or right behind the day that it is about; with an hour it is a
meeting beyond doubt, without one it may as well be a day by which something is done.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from entregent.core.reading.pieces import Piece
from entregent.core.received.saying import Said
from entregent.core.received.values import Vowed


def agreed(said: Said, vows: Sequence[Vowed]) -> Iterator[Vowed]:
    """The days that a sentence agrees to, in its own words; none that one of its `vows` is about already."""
    if said.asks or _DOUBT.search(said.whole):
        return
    for number, piece in enumerate(said.pieces):
        behind = said.pieces[number + 1] if number + 1 < len(said.pieces) else None
        day = next((day.future for day in said.days_of(piece) if day.future), None)
        last = _last(piece, behind)
        if day and last and not any(one.by == "both" or one.due == day for one in vows):
            start, end = said.span(piece, last)
            words = " ".join(said.text[start - said.start : end - said.start].split())
            yield Vowed("both", words, day, start, end, sure=bool(_HOUR.search(piece.text)))
            return


def _last(piece: Piece, behind: Piece | None) -> Piece | None:
    """The clause with which the agreement ends, its own or the one behind it; None where there is none."""
    if any(pattern.fullmatch(_plain(piece)) for pattern in (_LED, _FOLLOWED, _YES_AT)):
        return piece
    alone = _DAY_ALONE.fullmatch(_plain(piece))
    return behind if alone and behind and _SAYS_SO.fullmatch(_plain(behind)) else None


def _plain(piece: Piece) -> str:
    """Its words without the sign of what is done: "note§" may be "noté" or "note"."""
    return piece.text[:_READ].replace("§", "")


_READ: Final = 300
"""Characters of a clause that are looked at."""


_DOUBT: Final = re.compile(
    r"(?<!\S)(?:pas|n'|ne|jamais|plus|non|si|sauf|peut-etre|plutot|sous reserve|a moins|mais|not|n't|never|"
    r"no|if|unless|except|maybe|perhaps|might|rather|but|neither|aucun|aucune|none)(?!\S)"
)
"""What is refused, or hangs on something: nothing is agreed yet."""
_CLOCK: Final = (
    r"(?:(?:a|vers|at|around|from|des|,) )*(?:\d{1,2} h(?: \d{2})?|\d{1,2}h(?:\d{2})?|"
    r"\d{1,2}(?::\d{2})? ?(?:am|pm|o'clock)|\d{1,2}:\d{2}|midi|noon|\d{1,2} heures?(?: \d{2})?)"
)
_HOUR: Final = re.compile(rf"(?<!\S){_CLOCK}(?!\S)")
_WHEN: Final = rf"DD(?: {_CLOCK}| at \d{{1,2}})?"
_OPENS: Final = (
    r"(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|alors|donc|bon|ah|oh|super|parfait|genial|merci|oui|yes|yep|"
    r"great|perfect|so|well|thanks|thank you|et|and|ok|okay|d' accord|c' est|pour moi|for me|that 's|all) )*"
)
_YES: Final = (
    r"(?:ok|oki|okay|d' accord|dac|entendu|parfait|nickel|impec|top|super|bon|note|noted|c' est note|"
    r"ca marche|ca roule|ca me va|ca nous va|ca me convient|ca nous convient|va|partant|partante|"
    r"je suis partante?|je suis d' accord|je suis dispo|je suis disponible|perfect|great|fine|"
    r"good|yes|confirmed|confirme|"
    r"je confirme|je te confirme|je vous confirme|i confirm|works for me|that works|that works for me|"
    r"happy with|i 'm happy with|i 'm free|i can do|i can make|i 'm ok|i 'm fine|count me in|sounds good)"
)
_ENDS: Final = (
    r"(?: (?:alors|donc|merci|thanks|then|pour moi|pour nous|for me|for us|too|aussi|also|ensemble|together|"
    r"see you|a bientot|bonne journee))*(?: (?:au|a la|chez|at) (?:[a-z]+ ?|NN ?){1,5})?"
)
_LED: Final = re.compile(rf"{_OPENS}{_YES}(?: (?:pour|for|on|to|avec|with|le))? {_WHEN}{_ENDS}")
_YES_AT: Final = re.compile(rf"(?:oui|yes|yep) (?:(?:pour|for) )?DD {_CLOCK}{_ENDS}")
_SUITS: Final = (
    r"(?:(?:(?:c' est|c' etait|ce sera|ca sera|est|sera|serait|ce serait|is|'s|would be|will be|that 's|"
    r"it 's) (?:tres |tout a fait |absolutely |just |totally |also |aussi )*"
    r"(?:bien|bon|ok|okay|parfait|nickel|impeccable|ideal|super|top|note|entendu|good|great|perfect|fine|"
    r"confirmed|confirme))|"
    r"(?:ca )?(?:me|nous|m'|nous) (?:va|convient|irait|conviendrait|arrange)|ca (?:marche|roule|va|colle)|"
    r"(?:that |it )?(?:works|suits|would work|will work|'ll work|'d work|suits me|suits us)|it is|"
    r"ok|okay|parfait|nickel|d' accord|perfect|great|noted|note|sounds (?:good|great|fine|perfect)|"
    r"je suis (?:dispo|disponible|partante?|libre)|i 'm free|i am free)"
    r"(?: (?:tres bien|parfaitement|bien|perfectly|fine|well|great|just fine))?"
)
_FOLLOWED: Final = re.compile(rf"{_OPENS}{_WHEN} {_SUITS}{_ENDS}")
_DAY_ALONE: Final = re.compile(rf"{_OPENS}(?:pour )?{_WHEN}")
_SAYS_SO: Final = re.compile(rf"{_OPENS}{_SUITS}{_ENDS}")

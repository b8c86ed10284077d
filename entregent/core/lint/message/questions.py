"""Finds the questions of a message: those with a question mark, and those asked without one."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from entregent.core.lint.message.sentences import Sentence
from entregent.core.lint.message.turns import Found, Turns, among, within

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_OFTEN: Final = (
    r"(?: (?:aussi|encore|surtout|donc|egalement|parfois|vraiment|souvent|juste|simplement|bien|meme|"
    r"beaucoup|"
    r"par ailleurs|au passage|en particulier|notamment)){0,2}"
)
_WH_FR: Final = (
    r",? (?:(?:a|de|d|en|par|pour|avec|chez|dans|sur|depuis|jusqu a|vers) )?(?:si|s il|s ils|comment|combien|"
    r"pourquoi|quand|ou|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|ce que|ce qu|ce qui|qui|quoi)"
)
_WH_EN: Final = (
    r",? (?:(?:in|at|by|for|to|from|on|with) )?(?:if|whether|how|what|when|where|why|who|whom|which|whose)"
)
_WISH_FR: Final = "aimerais aimerions voudrais voudrions souhaiterais souhaiterions souhaite voulais aurais"
_LEARN_FR: Final = (
    r"(?: (?:bien|tant|tellement|aime|voulu|souhaite|aussi|beaucoup|vraiment|egalement|a)){0,3} "
    r"(?:savoir|comprendre|connaitre|apprendre|(?:vous |te |lui )?demander|que (?:vous|tu) (?:me|m) "
    r"(?:disiez|dises|expliquiez|expliques|racontiez|racontes))"
)
_TELL_FR: Final = (
    "dites dis dire expliquez explique expliquer indiquez indique indiquer precisez precise preciser "
    "racontez "
    "raconte raconter confirmez confirme confirmer diriez dirais"
)
_DECLINES_FR: Final = (
    r"(?! (?:(?:vous|tu) )?(?:ne |n |preferes?|preferez|ce n|cela ne|ca ne|c est (?:trop|non|impossible)|"
    r"jamais|"
    r"besoin|quelque chose|quoi que|le moment|mon |ma |je vous derange|je te derange|cela (?:vous|"
    r"te) (?:gene|derange|"
    r"embete|ennuie|convient|va)|ca (?:vous|te|t) (?:gene|derange|embete|ennuie|convient|va|dit|met)))"
)
_DECLINES_EN: Final = (
    r"(?! (?:you (?:d|would) (?:rather|prefer)|you (?:re|are) (?:too|busy|interested|free|around|not)|"
    r"you (?:can|don|"
    r"do) ?(?:t|not)|you prefer|you need|you have any|it s |it is |it (?:would|might) be|that s |"
    r"that (?:doesn|is|works)|"
    r"this |not|there s |there is|anything|i can|i could|we can|so))"
)

_INDIRECT: Final = Turns(
    fr=(
        ("me", rf" demand(?:e|ais|erais)(?! a ){_OFTEN}{_WH_FR}"),
        (_WISH_FR, rf"{_LEARN_FR}{_OFTEN}{_WH_FR}"),
        (_WISH_FR, r"(?: (?:bien|aussi|egalement)){0,2} connaitre"),
        (
            "curieux curieuse",
            rf"(?: (?:de|d) (?:savoir|connaitre|comprendre|apprendre|entendre)(?:{_WH_FR})?)",
        ),
        (_TELL_FR, rf" (?:moi|nous){_OFTEN}(?: si{_DECLINES_FR}|(?! si){_WH_FR})"),
    ),
    en=(
        ("wonder wondering wondered", rf"(?: (?:also|still|too|a bit|just|about)){{0,2}}{_WH_EN}"),
        ("curious", rf"(?: to (?:know|hear|learn|understand|see)| about)?{_WH_EN}"),
        (
            "love like keen interested grateful glad hoping want wanted helpful great good useful",
            rf" to (?:know|hear|understand|learn|ask|find out)(?: (?:from )?you)?(?: also| too)?{_WH_EN}",
        ),
        ("tell", rf" (?:me|us)(?: also| too| as well)?(?: if{_DECLINES_EN}|(?! if){_WH_EN})"),
        ("let", r" (?:me|us) know (?:whether|how|why|which|where|who)"),
        ("ask", rf" you{_WH_EN}"),
    ),
)
_MORE: Final = Turns(
    fr=(
        (
            "et ou",
            r"(?: (?:aussi|surtout|egalement|encore))?(?: si (?:vous|tu|le|la|les|l|un|une|votre|ton|ta|c|"
            r"ca)| comment| "
            r"combien| pourquoi| quand| quels?| quelles?| a quel(?:le)?) \w+",
        ),
    ),
    en=(("and or", r"(?: also)? (?:whether|how|what|when|where|why|which|if you)"),),
)
_JOINED: Final = Turns(
    fr=(
        (
            "et",
            r" (?:(?:a|de|pour|en|depuis|avec|chez|par) )?(?:comment|combien|quand|ou|quels?|quelles?|qui|"
            r"pourquoi) \w+",
        ),
    ),
    en=(("and", r" (?:how|what|who|which|where|when|why) \w+"),),
)
"""What joins one more question to one with its mark; a mere "and why?" asks nothing else."""
_LISTED: Final = Turns(
    fr=(("si comment combien pourquoi quand quel quelle quels quelles", r" \w+"),),
    en=(("whether how what why when which where who", r" \w+"),),
)
"""Words that join one more question where they follow a comma."""
_SOCIAL: Final = Turns(
    fr=(
        ("comment", r" (?:vas tu|tu vas|allez vous|vous allez|ca va|va la vie|vont)"),
        ("ca", r" va(?: bien)?"),
        ("quoi", r" de neuf"),
        ("tu vous", r" (?:vas|allez) bien"),
        ("n", r" est ce pas"),
        ("tu vous", r" (?:sais|savez) quoi"),
        ("quelles", r" (?:sont les )?nouvelles"),
    ),
    en=(
        ("how", r" (?:are|r) (?:you|things|u)"),
        ("how", r" ?(?:s|is) (?:it going|everything|life|tricks|the family)"),
        ("how", r" have you been"),
        ("guess", " what"),
        ("what", r" ?s (?:new|up)"),
        ("isn doesn aren don wasn won", r" t (?:it|you|they|we|that)"),
        ("you", r" know what"),
    ),
)
_SHORT: Final = 60
_MOST_MORE: Final = 3


class Question(NamedTuple):
    """A question at characters `start` to `end` of the folded text; `direct` with its question mark."""

    start: int
    end: int
    direct: bool


def questions_of(message: "Message") -> tuple[Question, ...]:
    """Every question put to the reader, in order; how one does, and what others asked, are none."""
    social = _SOCIAL.find(message)
    more = _JOINED.find(message)
    direct = [
        Question(start, end, direct=True)
        for sentence in message.sentences
        for start, end in _parts(sentence, more)
        if sentence.asks
        and not within(sentence.end - 2, message.speech)
        and not (sentence.end - sentence.start <= _SHORT and among(social, sentence.start, sentence.end))
    ]
    return tuple(sorted([*direct, *_indirect(message)]))


def _parts(sentence: Sentence, more: list[Found]) -> Iterator[tuple[int, int]]:
    """The questions of one sentence, from each of their beginnings to the next."""
    joined = among(more, sentence.start + 1, sentence.end)[:_MOST_MORE]
    return pairwise([sentence.start, *(one.start for one in joined), sentence.end])


def _after_commas(message: "Message") -> list[Found]:
    text = message.plain.text
    return [found for found in _LISTED.find(message) if text.endswith(", ", 0, found.start)]


def _indirect(message: "Message") -> list[Question]:
    """Questions in sentences without a question mark, one more for each that is joined to them."""
    more = sorted([*_MORE.find(message), *_after_commas(message)])
    found: list[Question] = []
    done = -1
    for turn in _INDIRECT.find(message):
        sentence = message.sentence_at(turn.start)
        if sentence is None or sentence.asks or sentence.start == done:
            continue
        done = sentence.start
        joined = among(more, turn.end, sentence.end)[:_MOST_MORE]
        starts = [turn.start, *(one.start for one in joined), sentence.end]
        found.extend(Question(a, b, direct=False) for a, b in pairwise(starts))
    return found

"""F6: news of oneself is no advertisement: nothing is for sale in it, and nothing presses."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message, Turns, among
from entregent.core.lint.message.selling import MARKS
from entregent.core.lint.values import Case, Context, Hit, Purpose, Rule, Say

ENOUGH: Final = 2
_OWN: Final[frozenset[Purpose]] = frozenset({"news", "reconnect", "congratulations", "thanks", "follow_up"})

_SELLS: Final = Say(
    "News that sells is read as an advertisement: tell what happens to you and why it matters, and leave "
    "the offer out.",
    "Une nouvelle qui vend se lit comme une publicité\u00a0: racontez ce qui vous arrive, et laissez "
    "l’offre de côté.",
)
_DENIED: Final = Turns(
    fr=(("pas jamais rien aucun aucune ni sans n ne plutot ressemble promets", ""),),
    en=(("not isn never no nothing without aren promise t neither won", ""),),
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """What sells in the news of oneself; in other messages that are no offer it is an idea."""
    if context.purpose not in _OWN:
        return
    found = _marks(message)
    weight = sum(2 if one.tag == "strong" else 1 for one in found)
    if weight < ENOUGH:
        return
    sure = context.purpose == "news" and (weight > ENOUGH or any(one.tag == "strong" for one in found))
    first = next((one for one in found if one.tag == "strong"), found[0])
    yield Hit(*message.at(first.start, first.end), _SELLS, severity="think" if sure else "idea")


def _marks(message: Message) -> list[Found]:
    """What sells, each turn once; what its sentence denies just before does not count."""
    denied = _DENIED.find(message)
    seen: set[str] = set()
    found = []
    for one in MARKS.find(message):
        words = message.plain.text[one.start : one.end]
        sentence = message.sentence_at(one.start)
        begin = max(one.start - 35, sentence.start if sentence else 0)
        refuses = words.startswith(("ne ", "don ", "sans ", "reste "))
        if words not in seen and (refuses or not among(denied, begin, one.start)):
            seen.add(words)
            found.append(one)
    return found


_FR: Final = "Comment vas-tu ?\n\nPaul"
_EN: Final = "How are you?\n\nPaul"

RULE: Final = Rule(
    id="advertising",
    practice="F6",
    source="M: give news of yourself, not selling",
    severity="think",
    check=check,
    purposes=_OWN,
    flagged=(
        Case(
            "fr",
            "Bonjour Marie,\n\nMa lampe est prête : 480 € au lieu de 620, pour vous seule.\n\nPaul",
            "news",
        ),
        Case(
            "en",
            "Hi Mary,\n\nMy studio is open, and it is £100 off if you sign up by Sunday.\n\nPaul",
            "news",
        ),
        Case(
            "fr",
            f"Salut Marie,\n\nMa cave ouvre ! Profite de -20 % sur toute la carte avant dimanche. {_FR}",
            "news",
        ),
        Case("fr", f"Salut Marie,\n\nRéservez vite, les places sont limitées. {_FR}", "news"),
        Case(
            "fr", f"Salut Marie,\n\nMa cave ouvre, un verre offert dès ta première commande ! {_FR}", "news"
        ),
        Case("fr", f"Salut Marie,\n\nDécouvrez nos services et demandez un devis gratuit. {_FR}", "news"),
        Case("en", f"Hi Mary,\n\nMy cellar opens, with 20% off everything before Sunday. {_EN}", "news"),
        Case("en", f"Hi Mary,\n\nBook now, places are limited. {_EN}", "news"),
        Case("en", f"Hi Mary,\n\nVisit our website for a free quote. {_EN}", "news"),
    ),
    passed=(
        Case(
            "fr",
            "Bonjour Marie,\n\nJe quitte la banque pour une ferme, et cela ne rapporte jamais ! Les places "
            "de marché sont rares, mais on rit.\n\nPaul",
            "news",
        ),
        Case(
            "en",
            "Hi Mary,\n\nI’ve taken a job with the discount scheme for small farmers, and I sleep at "
            "last.\n\nPaul",
            "news",
        ),
        Case(
            "fr",
            f"Salut Marie,\n\nJe cède la forge. C’est ton père qui m’avait passé ma première commande. {_FR}",
            "news",
        ),
        Case("fr", f"Salut Marie,\n\nMa cave ouvre samedi, et j’ai le trac. {_FR}", "news"),
        Case("fr", f"Salut Marie,\n\nJ’ai reçu une offre de la coopérative et j’ai dit oui. {_FR}", "news"),
        Case("fr", f"Salut Marie,\n\nCe n’est pas une offre spéciale, rassure-toi. {_FR}", "news"),
        Case("fr", f"Salut Marie,\n\nVoici un devis gratuit, comme promis. {_FR}", "offer"),
        Case("en", f"Hi Mary,\n\nMy cellar opens on Saturday and I have stage fright. {_EN}", "news"),
        Case("en", f"Hi Mary,\n\nI had an offer from the co-op and took it. {_EN}", "news"),
        Case("en", f"Hi Mary,\n\nThis is not a special offer, I promise. {_EN}", "news"),
        Case("en", f"Hi Mary,\n\nHere is a free quote, as promised. {_EN}", "offer"),
    ),
)

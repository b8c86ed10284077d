"""X1: one says *tu* or *vous* to a person, and the same from the first line to the last."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Found, Message
from entregent.core.lint.message.address_words import Addressed, addressed, to_the_reader
from entregent.core.lint.message.greetings import greeting_of
from entregent.core.lint.values import Case, Context, Hit, Recipient, Rule, Say

_MIXED: Final = Say(
    "This message says both “tu” and “vous” to one person: choose one and keep to it throughout.",
    "Ce message dit à la fois «\u00a0tu\u00a0» et «\u00a0vous\u00a0» à une même personne\u00a0: "
    "choisissez, et gardez ce choix d’un bout à l’autre.",
)
_TU: Final = Say(
    "Here it says “tu”, whereas you say “vous” to this person.",
    "Ici vous dites «\u00a0tu\u00a0», alors que vous vouvoyez cette personne.",
)
_VOUS: Final = Say(
    "Here it says “vous”, whereas you say “tu” to this person.",
    "Ici vous dites «\u00a0vous\u00a0», alors que vous tutoyez cette personne.",
)
_MANY: Final = 2
"""So many *vous* that nobody else explains are too many beside *tu*, or for somebody one says *tu* to."""


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The first word that leaves the register of the person, or of the message."""
    if message.language != "fr" or _speaks_to_several(message):
        return
    said = addressed(message)
    register = context.recipient.register if context.recipient else ""
    strange = _against(said, register) if register else None
    if strange is not None:
        say = _TU if register == "vous" else _VOUS
    else:
        strange, say = _mixed(message, said, context), _MIXED
    if strange is not None:
        yield Hit(*message.at(strange.start, strange.end), say)


def _speaks_to_several(message: Message) -> bool:
    greeting = greeting_of(message)
    return greeting is not None and greeting.several


def _against(said: Addressed, register: str) -> Found | None:
    """The first word in a register that is not the person's; a few *vous* may mean several people."""
    if register == "vous":
        return said.tu[0] if said.tu else None
    if said.tu:
        return None
    sure = said.vous or len(said.unsure) >= _MANY
    return min([*said.vous, *said.unsure]) if sure else None


def _mixed(message: Message, said: Addressed, context: Context) -> Found | None:
    """Where the rarer of the two registers comes in first; two people introduced may each have theirs."""
    if not said.tu or context.purpose in ("introduction", "forwardable"):
        return None
    if context.purpose == "opt_in" and len(said.tu) > len(said.vous) + len(said.unsure):
        # the other *vous* are those of whom it is about
        return min(to_the_reader(message), default=None)
    if context.purpose == "intro_request" and said.tu and _all_behind(said):
        return None  # the note to be forwarded stands below
    greeting = greeting_of(message)
    formal = greeting is not None and greeting.tone in ("formal", "solemn")
    # to "Salut Léa" a *vous* that no other word makes one person's is that of her people
    familiar = greeting is not None and greeting.tone in ("close", "easy")
    vous = len(said.vous) + len(said.unsure)
    many = not familiar and (vous > len(said.tu) or len(said.unsure) >= _MANY)
    if greeting is not None and greeting.titles and len(said.tu) >= _MANY and said.several:
        return said.tu[0]  # whoever is called Monsieur is not said *tu* to in the next line
    if said.vous or (formal and vous) or many:
        mostly_vous = vous > len(said.tu) or (formal and vous > 0 and vous >= len(said.tu) // 2)
        return said.tu[0] if mostly_vous else min([*said.vous, *said.unsure])
    return None


def _all_behind(said: Addressed) -> bool:
    """Whether nearly every *vous* comes after the last *tu*."""
    last = said.tu[-1].start
    vous = [*said.vous, *said.unsure]
    return sum(one.start < last for one in vous) <= 1 < len(vous)


_TUTOYEE: Final = Recipient(register="tu")
_VOUVOYEE: Final = Recipient(register="vous")

RULE: Final = Rule(
    id="tu_vous",
    practice="X1",
    source="French usage: a change of register within a letter reads as clumsiness or as distance",
    severity="think",
    check=check,
    flagged=(
        Case(
            "fr",
            "Salut Marc,\n\nTu cherchais un vélo. Curieux comme vous êtes, vous voudrez l’essayer. Tu me "
            "diras.\n\nPaul",
            "news",
        ),
        Case(
            "fr", "Bonjour Marie,\n\nPeux-tu relire ma page ? Si cela ne vous convient pas, tant pis.\n\nPaul"
        ),
        Case(
            "fr",
            "Bonjour Madame Roux,\n\nJe vous remercie de votre accueil. Tu me diras si jeudi te va. Paul",
        ),
        Case("fr", "Salut Léa,\n\nTu as vu la halle ? Pourriez-vous m’envoyer le plan ? Paul"),
        Case("fr", "Bonjour Léa,\n\nMerci de votre réponse. N’hésite pas à passer à l’atelier. Paul"),
        Case("fr", "Salut Léa,\n\nAs-tu le plan de la halle ? Merci !", recipient=_VOUVOYEE),
        Case("fr", "Bonjour Léa,\n\nPourriez-vous m’envoyer le plan de la halle ? Paul", recipient=_TUTOYEE),
        Case("fr", "Bonjour Léa,\n\nMerci pour votre plan. Comment allez-vous ? Paul", recipient=_TUTOYEE),
        Case(
            "fr",
            "Bonjour Luc,\n\nTu cherches un luthier, et Anne en est un. Veux-tu que je vous présente tous "
            "les deux ? Si tu préfères que non, dites-moi non. Merci de votre réponse.\n\nPaul",
            "opt_in",
        ),
        Case(
            "fr",
            "Bonjour Monsieur Roux,\n\nVotre association cherche des bras, disiez-vous. Je viendrais avec "
            "toi, tu n’as qu’à m’appeler. Paul",
        ),
    ),
    passed=(
        Case("fr", "Bonjour Madame Roux,\n\nJe n’oublie pas votre accueil de mai. Paul"),
        Case("fr", "Salut Léa,\n\nTu viens samedi avec ta sœur ? Vous pourriez dormir ici. Paul"),
        Case("fr", "Salut Léa,\n\nTu m’as dit « pourriez-vous répéter », et j’ai ri. Paul"),
        Case("fr", "Salut Léa,\n\nPeux-tu me donner un rendez-vous jeudi, s’il vous plaît ? Paul"),
        Case(
            "fr",
            "Bonjour Madame Roux,\n\nY a-t-il un rendez-vous libre ? Le ton de votre lettre m’a plu. Paul",
        ),
        Case(
            "fr",
            "Bonjour Luc,\n\nTu cherches un luthier, et Anne en est un. Veux-tu que je vous présente ? Votre "
            "rencontre me ferait plaisir. Si tu préfères que non, dis-moi non.\n\nPaul",
            "opt_in",
        ),
        Case("fr", "Bonjour à vous deux,\n\nVous viendrez ? Léa, tu as le plan. Paul"),
        Case("fr", "Bonjour Léa,\n\nPourriez-vous m’envoyer le plan ? Paul", recipient=_VOUVOYEE),
        Case("fr", "Bonjour Léa,\n\nMerci pour votre fête, c’était gai. Paul", recipient=_TUTOYEE),
        Case("en", "Hi Mary,\n\nCould you send me the plan? Thank you for your help. Paul"),
    ),
)

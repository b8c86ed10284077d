"""P7: worn phrases are read over: a word of one's own takes no longer and is heard."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

MOST_SHOWN: Final = 3

_WORN: Final = Say(
    "Everyone writes this, so nobody reads it any more: leave it out, or say what you mean in your own "
    "words.",
    "Tout le monde l’écrit, personne ne le lit plus\u00a0: supprimez, ou dites-le avec vos mots.",
)
_PHRASES: Final = Turns(
    fr=(
        ("je", r" me permets de (?:\w+ ){0,2}(?:\w+er|\w+ir|\w+re)"),
        ("j", r" espere que (?:vous allez|tu vas|ce (?:mail|message|courriel)|vous vous portez|tout va)(?: "
         r"\w+){0,3} bien"),
        ("en", r" esperant (?:que|avoir|vous|une reponse)(?: \w+){0,5}"),
        ("dans", r" l attente (?:de|d)(?: \w+){0,4}"),
        ("n", r" hesitez pas a (?:me |nous )?(?:contacter|revenir vers (?:moi|nous)|me solliciter)"),
        ("je", r" reste a votre (?:entiere )?disposition"),
        ("je", r" (?:reviens|reviendrai) vers vous"),
        ("revenir", r" vers (?:vous|moi|toi)"),
        ("suite", r" a notre (?:conversation|echange) (?:telephonique)"),
        ("votre ton", r" (?:profil|parcours) (?:\w+ )?(?:a retenu|m a (?:interpellee?|interessee?|"
                      r"impressionnee?|marquee?)|est "
         r"(?:tres |vraiment )?(?:impressionnant|inspirant|atypique))"),
        ("retenu", r" (?:toute )?(?:mon|notre) attention"),
        ("c", r" est avec (?:grand |un grand |un vif |beaucoup d )?(?:interet|plaisir|enthousiasme)"),
        ("parfaite", r" adequation"),
        ("creer", r" (?:des synergies|de la valeur)"),
        ("synergies synergie", ""),
        ("gagnant", r" gagnant"),
        ("sortir", r" des sentiers battus"),
        ("force", r" de proposition"),
        ("bonne", r" reception"),
        ("challenge challenges challenger", ""),
        ("acter impacter digitaliser", ""),
        ("elargir agrandir", r" mon reseau(?: professionnel)?"),
        ("pour", r" faire court"),
        ("au", r" plaisir d (?:echanger|une prochaine)"),
        ("je", r" ne vous derange pas plus longtemps"),
        ("comme", r" vous le savez"),
        ("merci", r" (?:par|d) avance (?:pour|de) votre comprehension"),
        ("monter", r" en competences?"),
        ("passionne passionnee", r" (?:par|de) (?:\w+ )?(?:depuis toujours|depuis (?:mon|ma) (?:plus "
                                 r")?(?:jeune|tendre))"),
    ),
    en=(
        ("i", r" hope (?:this|my) (?:email|e mail|message|note|mail|letter)? ?(?:finds|reaches|meets) "
              r"you(?: (?:well|in good "
         r"\w+))?"),
        ("hope hoping", r" (?:you (?:are|re)|all is|everything is|you ve been) (?:doing |going |keeping "
                        r")?well"),
        ("trust", r" (?:this|you are|you re|all is)(?: \w+){0,4} well"),
        ("touch", r" base"),
        ("circle circling", r" back"),
        ("pick", r" your brains?"),
        ("reach reaching", r" out (?:to you )?(?:because|to see|today|regarding|about|as)"),
        ("just", r" (?:checking in|following up|wanted to (?:reach out|check in|touch base|follow up))"),
        ("please", r" (?:do not|don t) hesitate to (?:contact|reach|get|ask|let|call)"),
        ("at", r" your earliest convenience"),
        ("looking look", r" forward to hearing from you(?: soon)?"),
        ("win", r" win"),
        ("synergy synergies", ""),
        ("low", r" hanging fruit"),
        ("think", r" outside the box"),
        ("game", r" changer"),
        ("per", r" my last (?:email|message)"),
        ("move", r" the needle"),
        ("esteemed", r" (?:network|organi[sz]ation|company|self)"),
        ("expand expanding grow growing", r" my (?:professional )?network"),
        ("i", r" came across your profile"),
        ("impressed", r" (?:by|with) your (?:profile|background|experience|career)"),
        ("passionate", r" (?:professional|about (?:what i do|helping))"),
        ("thank", r" you in advance(?: for your (?:time|help|consideration|cooperation))?"),
        ("bring", r" to the table"),
        ("deep", r" dive"),
        ("leverage leveraging", ""),
        ("hop", r" on a (?:quick )?call"),
        ("explore", r" (?:potential |possible )?(?:synergies|opportunities|collaborations?)"),
        ("needless", r" to say"),
        ("kindly", r" (?:do the needful|revert)"),
        ("warm", r" regards to your family"),
    ),
)  # fmt: skip


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """The first worn phrases of a message."""
    for found in _PHRASES.find(message)[:MOST_SHOWN]:
        yield Hit(*message.at(found.start, found.end), _WORN)


RULE: Final = Rule(
    id="worn",
    practice="P7",
    source="S G C: be sincere; Orwell, Politics and the English Language (1946): never use a phrase you "
    "often see in print",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", "Bonjour Marie,\n\nJe me permets de vous écrire au sujet de la halle.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nJ’espère que vous allez bien. La halle ouvre lundi.\n\nPaul"),
        Case("en", "Hi Mary,\n\nI hope this email finds you well. The hall opens on Monday.\n\nPaul"),
        Case("en", "Hi Mary,\n\nLet us touch base about the hall.\n\nPaul"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nLa halle ouvre lundi, j’espère que le toit tiendra.\n\nPaul"),
        Case("fr", "Bonjour Marie,\n\nIl m’a répondu « je me permets de vous écrire », et j’ai ri.\n\nPaul"),
        Case("en", "Hi Mary,\n\nThe hall opens on Monday, and I hope the roof holds well.\n\nPaul"),
        Case("en", "Hi Mary,\n\nHe wrote “let us touch base” and I laughed.\n\nPaul"),
    ),
)

"""D13: never a mass mailing: there is a person in front of you."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns, among
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_CROWD: Final = Say(
    "This speaks to everyone, and so to no one: write to one person, by name, with a word meant for them "
    "alone.",
    "Ceci s’adresse à tous, donc à personne\u00a0: écrivez à une seule personne, par son nom, avec un mot "
    "pour elle.",
)
_LIST_FR: Final = (
    r"(?:amis|amies|collegues|partenaires|contacts|clients|clientes|confreres|consoeurs|relations|abonnes|"
    r"abonnees|lecteurs|lectrices|membres|adherents|adherentes|anciens|camarades|voisins|toutes|tous|"
    r"connexions|proches|professionnels|prospects|entrepreneurs|dirigeants|utilisateurs|copains|famille|"
    r"equipe|reseau|communaute)"
)
_LIST_EN: Final = (
    r"(?:friends|colleagues|partners|contacts|customers|clients|connections|subscribers|readers|members|"
    r"followers|all|everyone|everybody|network|folks|community|supporters|professionals|team|alumni|"
    r"leaders|peeps|neighbours|neighbors|network members|well wishers)"
)

_GREETED: Final = Turns(
    fr=(
        (
            "bonjour bonsoir salut coucou hello hey rebonjour",
            rf" (?:a |au )?(?:tous(?! (?:les )?(?:deux|trois))|toutes(?! (?:les )?(?:deux|trois))|tout le "
            rf"monde|la compagnie|chere?s? {_LIST_FR}|les (?:amis|amies|gens|copains)|mon reseau|mes "
            rf"contacts|l equipe|vous tous)",
        ),
        ("chers cheres", rf" (?:\w+ ){{0,2}}{_LIST_FR}"),
        (
            "cher chere",
            r" (?:\w+ )?(?:contact|connexion|relation|reseau|client|cliente|partenaire|professionnel|"
            r"abonne|abonnee|lecteur|lectrice|membre|prospect|adherent|entrepreneur|utilisateur|"
            r"destinataire|dirigeant|internaute)",
        ),
        ("amis amies", r" (?:et (?:amies|amis|partenaires|collegues|clients))"),
        ("mesdames messieurs", r",? (?:et )?(?:messieurs|mesdames)"),
    ),
    en=(
        (
            "hi hello hey hiya greetings morning evening afternoon",
            rf" (?:there )?(?:to )?(?:my |our |dear )?(?:{_LIST_EN}|y all|guys|gang|you all|lovely people|"
            rf"one and all)",
        ),
        ("dear", rf" (?:\w+ ){{0,2}}{_LIST_EN}(?! at\b)"),
        (
            "dear hi hello",
            r" (?:\w+ )?(?:valued |esteemed )?(?:friend|contact|connection|colleague|customer|client|"
            r"partner|subscriber|reader|member|professional|recipient|user|prospect|business owner|"
            r"supporter|follower)(?! (?:of|from)\b)(?= ?[,!:.]|$|\n)",
        ),
        ("ladies", r" and gentlemen"),
        ("friends folks everyone everybody team", ""),
        ("all", r"(?= ?[,!:])"),
    ),
)
_SAID: Final = Turns(
    fr=(
        (
            "vous tu",
            r" (?:recevez|recevrez|avez recu|recois|recevez tous) (?:ce|cet|cette|un meme) (?:message|mail|"
            r"courriel|e mail|courrier|email|lettre|invitation|newsletter)",
        ),
        (
            "ce cet",
            r" (?:message|mail|courriel|e mail|email|courrier) (?:\w+ ){0,3}(?:est )?(?:adresse|envoye|"
            r"destine|transmis|part) (?:\w+ ){0,3}(?:a|aux) (?:tous|toutes|tout|l ensemble|mes contacts|"
            r"mon|plusieurs|une liste|plus de|l integralite|\d+)",
        ),
        (
            "envoi envois mail mails message messages email mailing mailings courriel courriels",
            r" (?:groupee?s?|collectifs?|commune?s?|en masse|en nombre|circulaire|impersonnel|general|"
            r"generique)",
        ),
        (
            "tout tous toute ensemble integralite",
            r" (?:(?:de|a) )?(?:mon|mes|notre|nos) (?:\w+ )?(?:reseau|contacts|relations|carnet|"
            r"connaissances|repertoire|clients|partenaires|abonnes)",
            "network",
        ),
        (
            "chacun beaucoup plusieurs certains centaines dizaines",
            r" (?:d entre vous|de mes (?:contacts|relations))",
        ),
        (
            "vous",
            r" (?:tous|toutes)(?= (?:remercier|souhaiter|informer|annoncer|dire|inviter|faire|proposer|"
            r"presenter)| une? )",
        ),
        (
            "desabonner desinscrire desabonnez desinscrivez desabonnement desinscription desinscrire",
            r"(?! (?:de|du|des|d) (?:tout|la|mes|newsletters))",
        ),
        (
            "ne",
            r" (?:plus|pas) (?:souhait\w+ |voul\w+ |desir\w+ )?recevoir (?:ce|ces|nos|mes|de|d|cette|notre|"
            r"cet|les)",
        ),
        ("recevoir", r" (?:plus|pas) (?:ce|ces|nos|mes|de|cette|notre)"),
        ("repondez reponds", r" stop"),
        ("copie", r" cachee"),
        ("cliquez", r" (?:ici|sur (?:le|ce) (?:lien|bouton))"),
        (
            "faites",
            r" (?:suivre|passer|circuler|tourner) (?:a (?:tous|tout|vos|votre)|autour|largement|sans "
            r"moderation)",
        ),
        ("a", r" (?:diffuser|partager|faire suivre) (?:largement|sans moderation|autour|massivement)"),
    ),
    en=(
        (
            "you",
            r" ?(?:re|are|have|ve|received|receive|got|get|were) (?:\w+ ){0,3}(?:this|our|these) "
            r"(?:message|email|mail|newsletter|note|update|emails) (?:because|as|since|for being)",
        ),
        (
            "this",
            r" (?:message|email|mail|note|letter|update) (?:is |has been |was |goes |went )?(?:\w+ "
            r"){0,2}(?:to (?:all|everyone|everybody|my|our|several|many|a list|the whole|the entire|you "
            r"all)|in bulk|en masse)",
        ),
        (
            "group mass bulk blanket generic impersonal collective circular",
            r" (?:e mails?|emails?|messages?|mailings?|mails?|notes?|letters?|updates?)",
        ),
        (
            "everyone everybody all entire whole people contacts",
            r" (?:of |in |on )?(?:my |our )(?:\w+ )?(?:network|contacts|connections|contact list|address "
            r"book|friends|mailing list|list|clients|customers|colleagues|phone|rolodex)",
            "network",
        ),
        (
            "my our",
            r" (?:entire|whole|full) (?:\w+ )?(?:network|contact list|address book|list|mailing list)",
        ),
        (
            "reaching writing sending emailing messaging contacting",
            r" (?:this |out )?(?:\w+ )?(?:to )?(?:everyone|everybody|all (?:of )?(?:my|our|you)|a number "
            r"of|a lot of|a few people|several|many people|lots of)",
        ),
        ("to", r" (?:unsubscribe|opt out|be removed|stop receiving)"),
        ("unsubscribe", r"(?= ?(?:here|link|below|from (?:this|these|our|my)|at any|any time|[.,:!\n]|$))"),
        ("reply text", r"(?: with)? (?:stop|unsubscribe|remove)"),
        ("opt", r" out"),
        (
            "not no stop",
            r" (?:want|wish|longer|like|prefer)?(?: \w+){0,2} ?(?:receive|receiving|get|getting|hear|"
            r"hearing)(?: \w+)? (?:these|this|our|further|more|such|my|from (?:us|me)) ?(?:emails?|"
            r"messages?|mails?|newsletters?|updates?|mailings?|again)",
        ),
        ("don wouldn prefer rather", r" (?:t )?(?:not )?(?:to )?(?:get|receive|getting|receiving) these"),
        ("all every", r" of you(?= (?:for|to|a|have|know|who|in))"),
        ("click", r" (?:here|the link|below|this link)"),
        ("bcc", r"(?:'?d|ed|ing)?"),
        ("my our", r" mailing list"),
    ),
)
_MAILS: Final = Turns(
    fr=(
        (
            "envoie envoi envoyer envoye ecris ecrire message mail mot courriel adresse adresser partage "
            "diffuse informe "
            "annonce copie transmets previens souhaite invite",
            "",
        ),
    ),
    en=(
        (
            "send sending sent write writing email emailing message messaging note telling sharing letting "
            "announce "
            "posting copy copied informing reaching inviting wish wishing mail",
            "",
        ),
    ),
)
"""What makes of "all my friends" those who are written to, and not those who were told of somebody."""
_DENIED: Final = Turns(
    fr=(
        (
            "pas jamais aucun aucune ni point sans rassure rassurez plutot contrairement n ne deteste "
            "desteste",
            "",
        ),
    ),
    en=(("not isn never no aren wasn hate instead rather without than t unlike", ""),),
)


def check(message: Message, context: Context) -> Iterator[Hit]:
    """A salutation to many, and every word that shows a mailing list; an introduction speaks to two."""
    denied, mails = _DENIED.find(message), _MAILS.find(message)
    greeted = _greeted(message) if context.purpose != "introduction" else None
    spans = [greeted] if greeted else []
    for found in _SAID.find(message):
        sentence = message.sentence_at(found.start)
        begin = max(sentence.start if sentence else 0, found.start - 40)
        if found.tag == "network" and sentence and not among(mails, sentence.start, sentence.end):
            continue
        own = message.plain.text[found.start : found.end].startswith(
            ("ne ", "not ", "no ", "don ", "wouldn ")
        )
        if own or not among(denied, begin, found.start):
            spans.append((found.start, found.end))
    for start, end in spans[:2]:
        yield Hit(*message.at(start, end), _CROWD)


def _greeted(message: Message) -> tuple[int, int] | None:
    """Where the salutation speaks to a crowd; two or three greeted together are none."""
    block = message.block("salutation")
    if block is None:
        return None
    end = message.plain.folded(block.end)
    found = among(_GREETED.find(message), 0, end)
    return (found[0].start, found[0].end) if found else None


_FR: Final = "Le marché ouvre samedi et je tiens un stand près de la fontaine. Venez !\n\nPaul"
_EN: Final = "The market opens on Saturday and I keep a stall by the fountain. Do come!\n\nPaul"

RULE: Final = Rule(
    id="to_everyone",
    practice="D13",
    source="M: never a mass mailing or hidden recipients: there are people in front of you",
    severity="think",
    check=check,
    flagged=(
        Case("fr", f"Bonjour à tous,\n\n{_FR}"),
        Case("fr", f"Chers amis, chers voisins,\n\n{_FR}"),
        Case("fr", f"Cher contact,\n\n{_FR}"),
        Case("fr", f"Bonjour Marie,\n\nJ’envoie ce mot à tout mon réseau. {_FR}"),
        Case("fr", f"Bonjour Marie,\n\nVous recevez ce message car nous sommes en relation. {_FR}"),
        Case("en", f"Dear valued friend,\n\n{_EN}"),
        Case("en", f"Hi all,\n\n{_EN}"),
        Case("en", f"Hi Mary,\n\nI am writing to everyone in my network. {_EN}"),
        Case("en", f"Hi Mary,\n\nTo unsubscribe, answer this mail. {_EN}"),
    ),
    passed=(
        Case("fr", "Bonjour Marie,\n\nJ’ai parlé de votre pain à tous mes amis.\n\nPaul"),
        Case("en", "Hi Mary,\n\nI have recommended your bread to all my friends.\n\nPaul"),
        Case("fr", f"Bonjour à tous les deux,\n\n{_FR}"),
        Case("fr", f"Cher ami,\n\n{_FR}"),
        Case("fr", f"Bonjour Marie,\n\nCe n’est pas un envoi groupé, je n’écris qu’à toi. {_FR}"),
        Case("fr", f"Bonjour à tous,\n\nMarie, voici Paul. Paul, voici Marie. {_FR}", "introduction"),
        Case("en", f"Dear Mary,\n\n{_EN}"),
        Case("en", f"Hi both,\n\n{_EN}"),
        Case("en", f"Hi Mary,\n\nThis isn’t a mass email, you are the only one I ask. {_EN}"),
        Case("en", f"Hi Mary,\n\nI unsubscribed from every newsletter I had. {_EN}"),
    ),
)

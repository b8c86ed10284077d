"""Tells the *tu* and the *vous* of a French message apart, the *vous* of several among them (X1)."""

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from entregent.core.lint.message.turns import Found, Turns, among, within

if TYPE_CHECKING:
    from entregent.core.lint.message.reading import Message

_TU: Final = Turns(
    fr=(
        ("tu", r"(?! (?:par|de|depuis)\b)"),
        ("te toi tien tienne tes", ""),
        ("ta ton", r" \w+"),
        ("stp", ""),
        ("dis fais tiens laisse appelle ecris reponds envoie raconte donne rappelle", r" (?:moi|nous)"),
        # not "je n'oublie pas", nor "il n'hésite pas"
        (
            "n",
            r"(?<!\bje n)(?<!\bil n)(?<!\bon n)(?<!elle n)(?<!\bqui n)(?<!\bj n) (?:hesite|oublie) (?:pas|"
            r"surtout)",
        ),
        ("sois", r" (?:sans|tranquille|rassuree?|libre|prudente?|indulgente?)"),
        ("prends", r" (?:soin|ton)"),
        ("porte", r" toi"),
    ),
)
_T: Final = re.compile(r"\b[tT]['’](?!(?:il|ils|elle|elles|on)\b)(?=\w)")
_NOT_TU: Final = {
    "ton": re.compile(r"\b(?:le|un|du|au|ce|bon|meme|quel|demi|haut|bas|ni|beau|autre|petit|certain) $"),
    "tu": re.compile(r"\b(?:s est|me suis|s etait|s etre|est) $"),
}
_VOUS: Final = Turns(
    fr=(
        ("vous", ""),
        ("votre vos votres", ""),
        ("n", r" (?:hesitez|oubliez) (?:pas|surtout)"),
        (
            "dites faites tenez laissez appelez ecrivez repondez envoyez racontez donnez rappelez",
            r" (?:moi|nous)",
        ),
        ("soyez", r" (?:sans|tranquille|rassuree?|libre|prudente?|indulgente?)"),
        ("prenez", r" (?:soin|votre)"),
        ("veuillez", ""),
    ),
)
_ONE_ONLY: Final = Turns(
    fr=(
        (
            "pourriez pouvez auriez seriez accepteriez voudriez sauriez souhaitez souhaiteriez connaitriez "
            "avez etes voulez",
            r" vous(?! (?:deux|tous|toutes|trois|quatre|les|ensemble))",
        ),
        (
            "je",
            r" (?:\w+ ){0,2}vous (?:\w+ ){0,2}(?:ecris|remercie|prie|contacte|sollicite|propose|envoie|"
            r"joins|appelle|rappelle|recontacte|demande|tiens|serais|saurais|suis|souhaite|transmets|"
            r"reponds|felicite|remercierai|dois|laisse|cite|assure|dirai|tiendrai|recommande|raconterai|"
            r"enverrai|rappellerai)",
        ),
        (
            "vous",
            r" (?:ecrire|remercier|contacter|solliciter|demander|proposer|rencontrer|lire|rappeler|"
            r"repondre|feliciter|aviez (?:recue?|conseillee?|dit)|m avez|m aviez|me disiez|me direz|serait|"
            r"seriez|pourriez|siegez|dirigez|travaillez|occupez|exercez|enseignez|connaissez|preferez)",
        ),
        (
            "votre",
            r" (?:avis|aide|reponse|retour|message|mail|courriel|disponibilite|profil|parcours|poste|cv|"
            r"experience|attention|conseil|nomination|article|intervention|conference|livre|expertise|"
            r"regard|mari|femme|epouse|agenda|convenance|temps|gentillesse|soutien|carriere|bienveillance|"
            r"numero|adresse|expose|confiance|direction|soutenance|discours|anniversaire|visage|prenom|"
            r"sourire|voix|memoire|promotion|prix|succes|diplome|victoire|medaille|roman|talent|courage|"
            r"disposition|"
            r"lettre|question|demande|proposition|anciennete|signature)",
        ),
        (
            "vos",
            r" (?:conseils|coordonnees|lumieres|disponibilites|articles|travaux|remarques|suggestions|"
            r"competences|recherches|mots|encouragements|retours)",
        ),
        ("bien cordialement", r" a vous"),
        # the adjective of one person alone
        (
            "prudent curieux occupe gentil genereux patient exigeant attentif prevenant discret connaisseur "
            "sportif gourmand passionne bricoleur organise tel prudente curieuse occupee gentille genereuse "
            "patiente exigeante attentive prevenante discrete sportive gourmande passionnee bricoleuse "
            "organisee telle",
            r" (?:comme|que) vous (?:l )?etes",
        ),
        ("vous", r" (?:convient|conviendrait|arrange|arrangerait|semble|gene|derange|embete|plairait|tente)"),
        # the participle of one person ends without an s
        (
            "vous",
            r" (?:etes|serez|etiez|avez ete) (?:(?:bien|tres|vraiment|toujours|si|aussi) )?(?!quatre|"
            r"quinze|onze|douze|"
            r"treize|seize|trente|ensemble|contre|encore|toute|meme|notre|votre)\w{3,}(?:e|ie|ue|ant|if|al)",
        ),
        ("n", r" (?:hesitez|oubliez) (?:pas|surtout)"),
        ("dites faites tenez ecrivez repondez rappelez", r" (?:moi)"),
        ("veuillez", ""),
    ),
)
_SEVERAL: Final = Turns(
    fr=(
        ("vous", r" (?:deux|tous|toutes|trois|quatre|autres|memes|embrasse\w*|,? vous|vous)\b"),
        ("vous", r",? vous"),
        ("toi", r" (?:et|pis|ou|comme)"),
        ("et ou pis avec", r" toi"),
        ("chez", r" vous"),
        (
            "ton ta tes",
            r" (?:\w+ )?(?:equipe|equipes|boite|famille|femme|mari|compagne|compagnon|copain|copine|"
            r"conjoint|conjointe|enfants|gars|filles|fille|fils|parents|mere|pere|soeur|frere|collegues|"
            r"associes?|associee|asso|association|collectif|groupe|troupe|chorale|bande|classe|promo|"
            r"epouse|epoux|cherie|cheri|blonde|chum|tribu|maison|entreprise|societe|cooperative|coop|club|"
            r"bureau|service|labo|voisins?|gens|amis|marmots|petits|loulous|directeur|directrice|patron|"
            r"patronne|partenaires?)",
        ),
        (
            "vos votre",
            r" (?:equipe|equipes|boite|famille|enfants|gars|filles|parents|voisins|asso|association|"
            r"collectif|groupe|troupe|chorale|bande|couple|mariage|maison|jardin|coin|region|ville|village|"
            r"quartier|cote|vacances|cooperative|entreprise|societe|club|service|labo|salle|locaux|bureau|"
            r"bureaux|potager|ferme|projet)",
        ),
        ("ensemble couple", ""),
        (
            "a",
            r" (?:tous les deux|toutes les deux|toute la (?:famille|tribu|bande|maisonnee|troupe|equipe)|"
            r"tous)",
        ),
        ("tous toutes", r" (?:les )?(?:deux|trois|quatre)"),
        ("embrasse", r" (?:les|la|tout|toute|ta|ton|tes|tout)"),
    ),
)
_FIXED: Final = Turns(
    fr=(
        ("s", r" il (?:vous|te) plait"),
        ("rendez", r" vous"),
        ("je", r" vous demande un peu"),
        ("garde", r" a vous"),
        ("savez", r" vous(?= (?:quoi))"),
    ),
)


_OF_THE_READER: Final = Turns(
    fr=(
        ("dites repondez ecrivez rappelez faites appelez envoyez donnez tenez", r" moi"),
        ("n", r" (?:hesitez|oubliez) (?:pas|surtout)"),
        ("veuillez", ""),
        (
            "votre",
            r" (?:reponse|avis|retour|message|numero|adresse|accord|feu vert|refus|nom)"
            r"(?! a (?:tous|toutes|vous))",
        ),
        ("a", r" vous,? qui"),
    ),
)
"""What is said to the reader alone, whoever else the message is about."""


class Addressed(NamedTuple):
    """The words that say *tu*, those that say *vous* to one, those that may speak to several, and do."""

    tu: list[Found]
    vous: list[Found]
    unsure: list[Found]
    several: list[Found]


def to_the_reader(message: "Message") -> list[Found]:
    """The *vous* that are the reader's alone even where two people are spoken of: "répondez-moi"."""
    return _OF_THE_READER.find(message)


def addressed(message: "Message") -> Addressed:
    """How the reader is addressed; idioms and what stands in quotation marks are left out."""
    fixed = [(found.start, found.end) for found in _FIXED.find(message)]
    polite = [span for span in fixed if message.plain.text.startswith("s il te", span[0])]
    tu = sorted(
        [
            *(one for one in _TU.find(message) if _is_tu(message, one) and not within(one.start, fixed)),
            *_elided(message),
            *(Found(start, end, "") for start, end in polite),
        ]
    )
    vous = [one for one in _VOUS.find(message) if not within(one.start, fixed)]
    several, sure = _SEVERAL.find(message), _ONE_ONLY.find(message)
    certain: list[Found] = []
    unsure: list[Found] = []
    of_several: list[Found] = []
    for one in vous:
        if _of_several(message, one, several):
            of_several.append(one)
        else:
            (certain if _covers(sure, one) else unsure).append(one)
    return Addressed(tu, certain, unsure, of_several)


def _is_tu(message: "Message", found: Found) -> bool:
    """Whether this is the pronoun, and not "le ton", "s'est tu" or the name of a letter."""
    unless = _NOT_TU.get(message.plain.text[found.start : found.start + 3].strip())
    return unless is None or not unless.search(message.plain.text, max(0, found.start - 12), found.start)


def _elided(message: "Message") -> list[Found]:
    """Every "t'" before a vowel; that of "a-t-il", in whatever spelling, is none."""
    found = []
    for block in message.zones.blocks:
        for match in _T.finditer(message.body, block.start, block.end):
            place = message.plain.folded(match.start())
            if not within(place, message.speech):
                found.append(Found(place, place + 1, ""))
    return found


def _covers(turns: list[Found], one: Found) -> bool:
    return any(turn.start <= one.start < turn.end for turn in among(turns, one.start - 40, one.end))


def _of_several(message: "Message", one: Found, several: list[Found]) -> bool:
    """Whether people are spoken of here, or in the sentence before, whom this *vous* may mean."""
    sentence = message.sentence_at(one.start)
    begin = (sentence.start if sentence else one.start) - 160
    return bool(among(several, max(0, begin), sentence.end if sentence else one.end + 30))

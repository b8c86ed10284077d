"""Knows the words by which one says who one is and what one does (D5)."""

import re
from typing import Final

from entregent.core.lint.message.turns import Turns


def _none_of(words: str) -> str:
    """A pattern that holds where none of the words follows."""
    return rf"(?!(?:{'|'.join(words.split())})(?!\w))"


_FEELING_FR: Final = _none_of(
    """ravie? heureux heureuse desolee? sure? certaine? convaincue? curieux curieuse touchee? libre disponible
    tombee? preneur preneuse impatiente? d reconnaissante? impressionnee? flattee? contente? enchantee?
    enthousiaste navree? consciente? interessee? persuadee? honoree? admiratif admirative emerveillee?
    fascinee? captivee? marquee? seduite? allee? dispo sensible bien tout toujours vraiment sincerement
    si tellement tres sous pas a dans de sur la plutot bluffee? epatee? passionnee? decu decue jamais"""
)
_BEING_FR: Final = (
    r"(?: a (?:la (?:tete|retraite|recherche)|mon compte|l (?:ecole|universite|origine)|\w+ depuis)| dans "
    r"(?:la|le|l|une|"
    r"un) (?!coin|quartier|secteur la)\w+| de (?:formation|metier|la|l)| la (?:secretaire|directrice|maman|"
    r"mere|soeur|"
    r"fille|voisine|femme|fondatrice|presidente|responsable)| (?:tres |bien |tout )?(?:jeune|passionnee?) )"
)
_ABOUT_YOU_FR: Final = _none_of(
    """vous te t m ne n pense crois voudrais souhaite souhaiterais aimerais peux pourrais serais suis vois lis
    sais trouve espere comprends prefere passe reste ai aurais adore aime admire apprecie decouvre
    decouvrais tombe regarde ecoute remarque constate note avais etais connais reviens demande veux
    dois devrais souhaitais voulais cherchais pensais l y en le la les lui se s attends tiens tenais
    propose permets apprends reve garde retiens viens me relis referme reprends suivais repense ferais
    viendrai appelle rappelle ecris adresse prends pars laisse arrive termine entends sens songe doute
    imagine suppose imaginais partage rejoins felicite remercie verrais irai irais puis fus fais compte"""
)
_READING_FR: Final = _none_of(
    "lire voir decouvrir tomber regarder ecouter parcourir apprendre recevoir refermer entendre assister "
    "vous te finir"
)
_DOING_FR: Final = (
    r"lu vu decouvert entendu suivi apprecie assiste ecoute trouve aime appris note remarque bien recu "
    r"pense eu adore "
    r"admire regarde parcouru relu achete croise vous te t toujours beaucoup consulte visite mange goute une"
)
_FEELING_EN: Final = _none_of(
    """interested impressed sure happy glad writing reaching delighted curious keen sorry hoping looking
    wondering grateful thrilled excited free available around certain convinced afraid fascinated
    amazed struck so very really not passing near contacting getting always ever in also just still too
    much such inspired pleased honou?red eager anxious told aware confident intrigued blown certainly only
    most quite on"""
)
_ABOUT_YOU_EN: Final = r"(?!\w+ly(?!\w))" + _none_of(
    """came saw read heard found noticed think hope hoped wonder wondered know believe love loved enjoyed
    enjoy like liked watched watch thought looked look stumbled wrote got would can could need want
    wanted m ve d ll was were admire admired have had feel felt understand realise realize learned
    learnt discovered followed follow listened listen caught appreciate am are re should shall will may
    might must did do don didn won promise understood remember guess suppose see seem seemed wish ask
    write share bet trust get never really just also recently still always only recognise recognised
    mean met spotted picked went said call called come tried try agree assume particularly especially
    truly thoroughly very so absolutely often couldn can t wouldn happen happened gather noted recall
    value pass passed finished bought visited attended promise suggest propose apologise apologize thank
    insist
    swear prefer devoured reread"""
)
_NOT_YOURS_FR: Final = r"(?!(?: \w+){0,4} (?:votre|vos|ton|tes|vous|toi)(?!\w))"
_NOT_YOURS_EN: Final = r"(?!(?: \w+){0,4} (?:your|you|yours)(?!\w))"
"""What is done with the reader's own things tells of the reader: "I devoured your book"."""
_A_FAN: Final = r"(?! an? (?:\w+ )?(?:fan|admirer|reader|follower|believer|bit|little)(?!\w))"

SELF: Final = Turns(
    fr=(
        ("je", rf" suis(?:{_BEING_FR}| {_FEELING_FR}\w+)"),
        ("je", rf" viens (?:de|d) {_READING_FR}\w+"),
        (
            "je",
            r" (?:m (?:appelle|occupe)|me (?:nomme|presente|lance|forme|reconvertis)|tiens (?:une?|le|la|l|"
            r"depuis))",
        ),
        (
            "je",
            r" (?:reprends (?:une?|la|le|l|mon|ma)|fais (?!suite|appel|signe)\w+|ecris (?:une?|des|pour)|"
            r"passe (?:mon|ma|le|un))",
        ),
        ("je j", rf" {_ABOUT_YOU_FR}\w+{_NOT_YOURS_FR}"),
        ("j", rf" ai (?!(?:{'|'.join(_DOING_FR.split())})(?!\w))\w+{_NOT_YOURS_FR}"),
        ("j", rf" (?:en|y) suis {_FEELING_FR}\w+"),
        (
            "nous on",
            r" (?:sommes|est|s est|tient|tenons|avons|a (?:ouvert|repris|monte|lance)|\w+ons (?!rencontr|"
            r"crois|parl|vu))",
        ),
        ("en", r" (?:tant que|reconversion)"),
        ("ici", r" (?:une?|le|la)"),
        ("chez", r" (?:nous|moi)"),
        ("depuis", r" (?:bientot |presque |pres de |plus de )?\w+ (?:ans|annees|mois)"),
        ("de", r" (?:metier|formation|profession)"),
        (
            "etudiant etudiante stagiaire apprenti apprentie ancien ancienne retraite retraitee diplomee "
            "diplome "
            "titulaire doctorant doctorante installe installee actuellement professeur professeure prof "
            "ingenieur "
            "ingenieure infirmiere infirmier medecin avocat avocate architecte benevole",
            "",
        ),
        ("ma mon mes", r" \w+ et moi"),
        (
            "mon ma mes",
            r" (?!attention|interet|message|mail|avis|question|nom|idee|invitation|chemin|cote|ami|amie|"
            r"curiosite|admiration|plaisir|demande|tour|enthousiasme|part|gauche|numero|proposition)\w+",
        ),
        (
            "notre nos",
            r" (?!echange|echanges|rencontre|conversation|discussion|collaboration|interet|secteur|domaine|"
            r"metier|prochain|prochaine|entretien|appel|rendez)\w+",
        ),
        ("moi", r" (?:meme|aussi|je|qui)"),
    ),
    en=(
        ("i", rf" (?:m|am){_A_FAN} {_FEELING_EN}\w+"),
        (
            "i",
            r" (?:m|am) (?:in (?:my|the|charge|year|\w+ing)|just (?:starting|out|finishing)|also (?:an?|"
            r"from)|on the (?:board|"
            r"committee|team|staff))",
        ),
        ("i we", rf" {_ABOUT_YOU_EN}\w+{_NOT_YOURS_EN}"),
        ("i we", r" (?:do|get|try) (?:the|a|my|our)"),
        (
            "i we",
            r" (?:ve|have) (?:been|run|worked|taught|(?:just |recently )?(?:finished|left|joined|moved|"
            r"opened|taken|become)|spent|kept|made|owned|started|an? "
            r"(?!question|"
            r"few|quick|favou?r|couple)|two|three|\d+)(?! (?:following|reading|watching|a fan|an admirer|"
            r"looking|trying|meaning|wondering|wanting|hoping|thinking|telling|raving|"
            r"going (?:round|around|about|back|over)|recommending|talking|quoting|read|seen|"
            r"finished|discovered|found|come|came|"
            r"listened|heard))(?!(?: \w+){0,4} your(?!\w))",
        ),
        ("my", r" name(?: is| s)"),
        ("as", r" (?:an?|the|someone|one)"),
        ("for", r" (?:nearly |almost |over |about )?\w+ (?:years|months)"),
        ("by", r" (?:trade|training|profession|day)"),
        ("after", r" \w+ years"),
        ("we", r" ?(?:re|are) (?!face|both|in touch|able|free|not)\w+"),
        (
            "my",
            r" (?!name|question|attention|interest|message|email|mail|way|thoughts?|mind|eye|only|one|first|"
            r"apologies|"
            r"compliments|congratulations|admiration|curiosity|invitation|request|quick|day|week|favou?rite|"
            r"number)\w+",
        ),
        (
            "our",
            r" (?!conversation|chat|meeting|mutual|paths|industry|field|call|shared|talk|discussion|"
            r"common)\w+",
        ),
        ("here", r","),
        (
            "student alumnus alumna alum graduate apprentice trainee intern fellow retired former volunteer "
            "neighbour neighbor",
            "",
        ),
    ),
)
"""A first person with any verb but those that speak of the reader: "I keep goats", not "I read your book"."""
APPOSITION: Final = {
    "fr": re.compile(
        _none_of(
            """en apres suite depuis lors comme si quand dans pour avec grace bien hier a au votre vos ton tes
            j je la le les ce c cette ayant etant sur par merci bravo tout toute cher chere
            mardi lundi jeudi"""
        )
        + r"\w+(?: \w+){1,10}, (?:je|j|mon|ma|mes|nous|c est|votre|vos|ton)(?!\w)"
    ),
    "en": re.compile(r"(?:an? |fellow |former |long time |retired )\w+(?: \w+){0,10}, (?:i|my|we)(?!\w)"),
}
"""A sentence that begins with what the writer is: "Apicultrice dans le Gers, je …"."""

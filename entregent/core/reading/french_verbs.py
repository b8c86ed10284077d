"""The French verbs with which people commit themselves, in the forms that a commitment takes."""

from collections import defaultdict
from typing import Final, NamedTuple


class Form(NamedTuple):
    """One form: its infinitive, the person ("1s" … "3p") and the tense ("present" or "future")."""

    infinitive: str
    person: str
    tense: str


_PERSONS: Final = ("1s", "2s", "3s", "1p", "2p", "3p")
GIVING: Final = frozenset(
    """raccompagner envoyer renvoyer transmettre transférer expédier adresser poster faxer passer filer
    donner redonner
    prêter rendre ramener rapporter apporter amener déposer livrer remettre fournir communiquer partager
    rappeler recontacter relancer répondre revenir présenter recommander réserver rembourser virer payer
    relire corriger confirmer préparer retourner offrir montrer signaler
    appeler téléphoner retéléphoner écrire mailer textoter tenir prévenir avertir emmener accompagner
    aider dépanner héberger garder récupérer chercher trouver imprimer traduire inscrire réparer
    installer commander acheter signer valider vérifier forwarder pinger balancer soumettre introduire
    parrainer coacher céder laisser dégoter dénicher refiler avancer financer inviter proposer
    recevoir aiguiller brancher connecter pistonner briefer rédiger bosser regarder contacter faire
    mettre donner joindre redire ressortir scanner dédicacer réexpédier repasser toucher sponsoriser
    copier orienter aiguiller diriger glisser indiquer suggérer conseiller relayer diffuser défendre
    appuyer pousser
    souffler mentionner évoquer placer dépêcher expédier véhiculer conduire déménager monter bricoler
    souder poncer
    repeindre nettoyer arroser nourrir surveiller relever décaler traiter débloquer négocier obtenir décrocher
    facturer chiffrer estimer deviser calculer compter tamponner notariser attester certifier légender
    sous-titrer
    coller afficher distribuer tirer photocopier numériser plastifier relier coudre tricoter mijoter mitonner
    dépoussiérer régler débarrasser libérer céder louer revendre vendre échanger convier associer intégrer
    ajouter noter recenser répertorier lister compiler rassembler regrouper résumer synthétiser reformuler
    relancer
    bidouiller débuguer configurer paramétrer créer ouvrir rouvrir activer héberger loger nourrir remplacer
    suppléer doubler seconder épauler soutenir former initier montrer expliquer apprendre enseigner
    ramasser rentrer sortir descendre remonter redescendre rapatrier convoyer router""".split()
)
"""What is done for or given to somebody: a commitment when it is said of now or later, to them."""

DOING: Final = frozenset(
    """discuter capter voir revoir dire parler reparler prendre reprendre venir aller monter finir
    terminer finaliser
    boucler caler fixer bloquer organiser planifier lancer ajouter publier chiffrer creuser étudier tester
    essayer acheter porter demander
    charger occuper engager attaquer avancer retrouver rejoindre déjeuner dîner bruncher goûter boire
    manger rencontrer croiser refaire visiter partir suivre lire compléter actualiser envoyer apporter
    renseigner
    recaler rappeler appeler tenir contacter soutenir convoquer trancher décider réfléchir négocier
    arranger gérer régler cuisiner goûter courir marcher réunir échanger répéter débriefer travailler
    expliquer raconter passer clôturer recruter débloquer
    conduire attendre intervenir témoigner former animer photographier filmer enregistrer cuire planter
    nettoyer monter plancher bosser louer poser sortir ouvrir mixer relever noter voter rattraper fêter
    trinquer jaser skyper zoomer ramasser joindre synchroniser brainstormer recroiser recontacter téléphoner
    retéléphoner connecter papoter jouer programmer prévoir planifier offrir
    coanimer coécrire coorganiser cosigner codiriger covoiturer randonner pique-niquer chanter danser
    tourner répartir
    partager comparer confronter croiser mutualiser peaufiner relire valider arbitrer trier commencer démarrer
    poursuivre continuer terminer conclure signer rappeler reparler reprogrammer replanifier
    rebooker""".split()
)
"""What people do together, or one does by a day: a commitment only with a day, or said outright to be one."""

_ENDINGS: Final = ("e", "es", "e", "ons", "ez", "ent")
_FUTURE: Final = ("ai", "as", "a", "ons", "ez", "ont")
_IRREGULAR: Final = {
    "faire": ("fais fais fait faisons faites font", "fer"),
    "aller": ("vais vas va allons allez vont", "ir"),
    "dire": ("dis dis dit disons dites disent", "dir"),
    "lire": ("lis lis lit lisons lisez lisent", "lir"),
    "écrire": ("ecris ecris ecrit ecrivons ecrivez ecrivent", "ecrir"),
    "voir": ("vois vois voit voyons voyez voient", "verr"),
    "boire": ("bois bois boit buvons buvez boivent", "boir"),
    "venir": ("viens viens vient venons venez viennent", "viendr"),
    "tenir": ("tiens tiens tient tenons tenez tiennent", "tiendr"),
    "mettre": ("mets mets met mettons mettez mettent", "mettr"),
    "prendre": ("prends prends prend prenons prenez prennent", "prendr"),
    "rendre": ("rends rends rend rendons rendez rendent", "rendr"),
    "répondre": ("reponds reponds repond repondons repondez repondent", "repondr"),
    "attendre": ("attends attends attend attendons attendez attendent", "attendr"),
    "suivre": ("suis suis suit suivons suivez suivent", "suivr"),
    "finir": ("finis finis finit finissons finissez finissent", "finir"),
    "fournir": ("fournis fournis fournit fournissons fournissez fournissent", "fournir"),
    "avertir": ("avertis avertis avertit avertissons avertissez avertissent", "avertir"),
    "réunir": ("reunis reunis reunit reunissons reunissez reunissent", "reunir"),
    "réfléchir": ("reflechis reflechis reflechit reflechissons reflechissez reflechissent", "reflechir"),
    "offrir": ("offre offres offre offrons offrez offrent", "offrir"),
    "ouvrir": ("ouvre ouvres ouvre ouvrons ouvrez ouvrent", "ouvrir"),
    "sortir": ("sors sors sort sortons sortez sortent", "sortir"),
    "partir": ("pars pars part partons partez partent", "partir"),
    "recevoir": ("recois recois recoit recevons recevez recoivent", "recevr"),
    "conduire": ("conduis conduis conduit conduisons conduisez conduisent", "conduir"),
    "joindre": ("joins joins joint joignons joignez joignent", "joindr"),
    "envoyer": ("envoie envoies envoie envoyons envoyez envoient", "enverr"),
    "courir": ("cours cours court courons courez courent", "courr"),
    "devoir": ("dois dois doit devons devez doivent", "devr"),
    "promettre": ("promets promets promet promettons promettez promettent", "promettr"),
    "cuire": ("cuis cuis cuit cuisons cuisez cuisent", "cuir"),
}
_BUILT_ON: Final = {
    "transmettre": "mettre",
    "remettre": "mettre",
    "soumettre": "mettre",
    "reprendre": "prendre",
    "revenir": "venir",
    "prévenir": "venir",
    "intervenir": "venir",
    "soutenir": "tenir",
    "revoir": "voir",
    "relire": "lire",
    "inscrire": "écrire",
    "refaire": "faire",
    "redire": "dire",
    "renvoyer": "envoyer",
    "rejoindre": "joindre",
    "traduire": "conduire",
    "introduire": "conduire",
    "ressortir": "sortir",
}
_DOUBLING: Final = {"appeler": "appell", "rappeler": "rappell", "jeter": "jett"}


def _plain(word: str) -> str:
    return word.translate(str.maketrans("éèêçîôâûï", "eeecioaui"))


def _forms(infinitive: str) -> tuple[list[str], str]:
    """The six present forms and the stem of the future, without accents."""
    if infinitive in _IRREGULAR:
        present, stem = _IRREGULAR[infinitive]
        return present.split(), stem
    if infinitive in _BUILT_ON:
        return _built(infinitive, _BUILT_ON[infinitive])
    return _regular(infinitive)


def _built(infinitive: str, root: str) -> tuple[list[str], str]:
    present, stem = _forms(root)
    before = _plain(infinitive)[: -len(_plain(root))] if _plain(infinitive).endswith(_plain(root)) else ""
    if infinitive == "inscrire":
        return ["ins" + f[1:] for f in present], "inscrir"
    if infinitive in ("traduire", "introduire"):
        before = infinitive[: -len("duire")]
        return [before + f[3:] for f in present], before + stem[3:]
    return [before + f for f in present], before + stem


def _regular(infinitive: str) -> tuple[list[str], str]:
    stem = _plain(infinitive)[:-2]
    strong = _DOUBLING.get(infinitive, stem[:-1] + "i" if stem.endswith("y") else stem)
    ons = "eons" if stem.endswith("g") else "ons"
    present = [(strong if e in ("e", "es", "ent") else stem) + (ons if e == "ons" else e) for e in _ENDINGS]
    return present, strong + "er"


_SLIPS: Final = {
    "envoi": "envoyer",
    "envois": "envoyer",
    "renvoi": "renvoyer",
    "renvois": "renvoyer",
    "appel": "appeler",
    "appele": "appeler",
    "rappel": "rappeler",
    "rappele": "rappeler",
    "rapelle": "rappeler",
    "rapel": "rappeler",
    "repond": "répondre",
    "tien": "tenir",
    "vien": "venir",
}
"""First persons as they are often misspelt."""


def _all_forms() -> dict[str, list[Form]]:
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for infinitive in sorted(GIVING | DOING | {"devoir", "promettre"}):
        present, stem = _forms(infinitive)
        for person, form, ending in zip(_PERSONS, present, _FUTURE, strict=True):
            found[form].append(Form(infinitive, person, "present"))
            found[stem + ending].append(Form(infinitive, person, "future"))
    for slip, meant in _SLIPS.items():
        found[slip].append(Form(meant, "1s", "present"))
    for short in ("dej", "dejs"):
        found[short] = [Form("déjeuner", p, "present") for p in ("1s", "3s", "1p")]
    return dict(found)


FORMS: Final = _all_forms()
"""Folded form → what it may be."""

INFINITIVES: Final = {_plain(i): i for i in GIVING | DOING}
"""Folded infinitive → as it is written."""


def future_infinitive(word: str) -> str:
    """The infinitive that the folded future of an unknown verb suggests ("bricolerai" → "bricoler"), or
    empty."""
    for ending in ("rai", "ras", "ra", "rons", "rez", "ront"):
        if word.endswith(("e" + ending, "i" + ending)):
            return word[: -len(ending)] + "r"
    return ""


def form(word: str, person: str) -> Form | None:
    """The form that this folded word is in that person, present or future."""
    found = next((f for f in FORMS.get(word, ()) if f.person == person), None)
    if found or not word.startswith("re") or len(word) < 6:
        return found
    again = next((f for f in FORMS.get(word[2:], ()) if f.person == person), None)
    return Form("re" + again.infinitive, person, again.tense) if again else None

"""What is going on in the demo around the day it is built: days are counted back from that day."""

from typing import Final, NamedTuple


class Promise(NamedTuple):
    """Something one side said it would do; `due` in days from now, `kept` days ago."""

    who: str
    by: str
    what: str
    made: int
    due: int | None = None
    kept: int | None = None


class Event(NamedTuple):
    """Something that happened in a life."""

    who: str
    kind: str
    text: str
    ago: int
    company: str = ""
    title: str = ""


class Waiting(NamedTuple):
    """A message that waits for the user's answer."""

    who: str
    ago: int
    channel: str
    subject: str
    words: str


class Seen(NamedTuple):
    """A meeting of the last days, not followed up yet."""

    who: str
    ago: int
    channel: str
    note: str


class Told(NamedTuple):
    """Something told `told` days ago that came to its point `about` days ago."""

    who: str
    kind: str
    text: str
    told: int
    about: int


class Gathering(NamedTuple):
    """A gathering with those expected; those met once it is over (`ago` below 0: still to come)."""

    title: str
    kind: str
    place: str
    ago: int
    goal: str
    people: tuple[str, ...]
    note: str = ""


PROMISES: Final = (
    Promise("Inès Carvalhal", "me", "relire la nouvelle version du portfolio", 9, 0),
    Promise("Rupert Ashgrove", "me", "send the drawings of the tide mill", 5, 5),
    Promise("Karim Tazerout", "me", "transmettre le bilan de la nuit des quais", 6, 5),
    Promise("Jocelyne Barbarossi", "me", "apporter les graines de courges", 3),
    Promise("Hélène Prudhomeau", "me", "envoyer l’enregistrement de la table ronde", 5, 3),
    Promise("Eunice Waverley", "me", "find the name of the glazier in Vannelle", 3, 6),
    Promise("Tomás Quiroganes", "them", "prêter la grande marmite pour la fête", 10, 4),
    Promise("Kwame Asantewell", "them", "send the chapter on harbour cranes", 25, -5),
    Promise("Noémie Castellane", "both", "préparer la présentation pour les Rencontres", 6, 12),
    Promise("Awa Diarrabé", "me", "prêter le guide des îles", 130, -120, 118),
    Promise("Sandrine Obertelli", "me", "envoyer la liste des fournisseurs", 210, -200, 203),
    Promise("Fiona Abernetty", "me", "introduce the people of Haven House", 160, -150, 149),
    Promise("Declan Orrery", "them", "send the programme of the orchestra", 90, -80, 84),
    Promise("Gaspard Ouellerin", "them", "mettre un exemplaire de côté", 60, -50, 52),
)

EVENTS: Final = (
    Event(
        "Kévin Dolomiès",
        "new_job",
        "Muséo Nord, directeur de projet",
        18,
        "Muséo Nord",
        "directeur de projet",
    ),
    Event("Zeynep Arkadash", "new_job", "Haven House, head of events", 25, "Haven House", "Head of events"),
    Event("Capucine Arzhelin", "promotion", "cheffe de studio", 11, "", "Cheffe de studio"),
    Event("Temperance Adeyoye", "award", "the Interpretation Prize for the gallery for under-fives", 8),
    Event("Youssef Benhallour", "publication", "« Les dockers du samedi », premier roman", 14),
    Event("Callum Strathyre", "move", "a cottage near Edinbrough", 30),
    Event("Ludivine Aroual", "family", "naissance de la petite Alma", 6),
    Event("Malik Ferhatou", "launch", "pépinière d’arbres fruitiers", 21),
    Event("Bérénice Fauquembourg", "publication", "un alphabet dessiné, aux éditions du Quai", 35),
    Event("Marguerite Thistlewood", "new_title", "senior curator", 40, "", "Senior curator"),
    Event("Sidonie Malaterre", "move", "installation à Torvigne", 300),
    Event("Samuel Hirschwald", "family", "mariage de son fils", 250),
)

WAITING: Final = (
    Waiting(
        "Bernard Ostrowicki",
        4,
        "email",
        "Bourse pour jeunes scénographes",
        "Nous cherchons un troisième regard pour le jury de la bourse, une demi-journée en "
        "tout. Accepteriez-vous d’en être ?",
    ),
    Waiting(
        "Temperance Adeyoye",
        6,
        "email",
        "Under-fives",
        "We are opening a second gallery for under-fives next year. Could you tell me what "
        "you would do differently this time?",
    ),
    Waiting(
        "Fatoumata Sidiné",
        2,
        "message",
        "",
        "Kadi cherche un stage de troisième, une semaine en février. Est-ce que ton atelier "
        "prend des élèves ?",
    ),
    Waiting(
        "Jaap van der Meulenaar",
        9,
        "email",
        "The ship’s bell",
        "The bell goes on tour in the autumn and needs a case that can travel. Whom would you trust with it?",
    ),
    Waiting(
        "Théo Quillevert",
        3,
        "message",
        "",
        "J’ai fini la planche du phare. Tu veux bien la lire avant que je l’envoie à l’éditeur ?",
    ),
)

SEEN: Final = (
    Seen("Isabelle Castagnède", 1, "lunch", "Déjeuner au musée : l’extension est votée."),
    Seen("Priya Ramanesh", 2, "coffee", "Coffee by the lock; the translation is done."),
    Seen("Malik Ferhatou", 3, "meeting", "Tour de la friche, dix pommiers à planter."),
)

TOLD: Final = (
    Told("Grace Wanjala", "told", "her French exam", 40, 5),
    Told("Maud Lestrivain", "told", "le semi-marathon de Torvigne", 60, 3),
    Told("Pavel Zdrobny", "told", "la livraison de la viole", 50, 8),
    Told("Noah Umberline", "told", "his opening night", 30, 6),
    Told("Marco Bellantuono", "family", "son premier concert de batterie avec le groupe du quartier", 45, 10),
)

GATHERINGS: Final = (
    Gathering(
        "Concert de la Saint-Jean",
        "concert",
        "Église des Tisserands, Ambrelieu",
        120,
        "parler à une personne nouvelle",
        (
            "Marie-Ange Dutilloy",
            "Samuel Hirschwald",
            "Violette Nkounkou",
            "Dimitri Vassilakos",
            "Edwige Saintonge",
            "Cormac Tullamore",
            "Annick Querrien",
        ),
        "Chanté sous l’orage.",
    ),
    Gathering(
        "Rencontres de l’exposition",
        "conference",
        "Halle aux Grains, Torvigne",
        210,
        "rencontrer deux personnes des publics",
        (
            "Constance Delatouche",
            "Farid Achoural",
            "Linnea Västerdal",
            "Tadeusz Wolinarski",
            "Mélusine Garrigou",
            "Emeka Nwosuland",
            "Fiona Abernetty",
        ),
        "La table ronde sur les publics éloignés.",
    ),
    Gathering(
        "Troc de graines",
        "meeting",
        "Jardins partagés du Canal",
        45,
        "donner les courges",
        (
            "Jocelyne Barbarossi",
            "Malik Ferhatou",
            "Héloïse Bournazel",
            "Baptiste Korrigou",
            "Nour El Fassadi",
            "Wendy Oakenshaw",
        ),
        "Vingt variétés de haricots.",
    ),
    Gathering(
        "Dîner des anciens de l’École des Quais",
        "dinner",
        "La Table Basse, Ambrelieu",
        -12,
        "renouer avec une personne perdue de vue",
        (
            "Armelle Joncheray",
            "Bérénice Fauquembourg",
            "Ousmane Cissokhé",
            "Sidonie Malaterre",
            "Étienne Grandvallon",
            "Manon Ysserlis",
        ),
    ),
)

FIRST_STEPS: Final = ("Awa Diarrabé", "Rupert Ashgrove", "Hélène Prudhomeau")
"""Whom the user wrote to in the very first days."""

"""The made-up names, employers and sentences of the archives that `made_linkedin.py` writes."""

from typing import Final, NamedTuple


class Milieu(NamedTuple):
    """Given and family names that go together, and whether people there write French."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    french: bool


def _milieu(given: str, family: str, *, french: bool = False) -> Milieu:
    return Milieu(tuple(given.split(",")), tuple(family.split(",")), french)


MILIEUS: Final = (
    _milieu(
        "Élise,Jean-Baptiste,Maëlys,Théo,Anaïs,Gaëtan,Chloé,Loïc,Noémie,Rémi,Solène,Yann,Françoise,Aurélien",
        "Brévinel,Castagnède,d’Orvilliers,Faucheron,Lamirel,Le Guennou,Mazeyrol,Pontverrat,Quessard,"
        "de la Rivoire,Sauvagnet,Tréhouard,Vaugelin,Ymonet",
        french=True,
    ),
    _milieu(
        "Awa,Mamadou,Fatoumata,Ousmane,Aïssatou,Cheikh,Mariama,Ibrahima",
        "Dialloba,N’Gomari,Sarrane,Kébolo,Touramba,Bâdiane",
        french=True,
    ),
    _milieu(
        "Alice,Benjamin,Charlotte,Daniel,Eleanor,Frank,Grace,Henry,Imogen,Jack,Katherine,Liam,Megan,Oliver",
        "Ashcombe,Brindlewood,O’Carrowan,Draycotter,McElvaney,Fennimoor,Garrowby,Hathersedge,"
        "St. Aubrey,Winstow",
    ),
    _milieu(
        "Łukasz,Agnieszka,Piotr,Małgorzata,Zoë,Søren,Åsa,Jürgen", "Wierzbiński,Ødegrund,Grünwaldt,Šimkovec"
    ),
    _milieu("Başak,Çağlar,İrem,Oğuz,Şule", "Yıldırkan,Özçelen,Güneşlik,Akçakor"),
    _milieu("Дарья,Николай,Оксана,Тимур", "Белогорцев,Светличан,Криворотько"),
    _milieu("伟,丽娜,健太,さくら,민준,지우", "欧阳林,佐々木原,김한솔,陈晓"),
    _milieu("ليلى,عمر,نادية,يوسف", "المنصوري,بن صالحي,القرطاجي"),
    _milieu("Priya,Arjun,Ananya,Rohan,Kavya", "Venkatarajan,Chandrasekhari,Iyerappan,Bhattavarya"),
)

COMPANIES: Final = (
    "Nordlys Conseil", "Brightwater Analytics", "Coopérative du Levant", "Kestrel & Vane", "Halcyon Robotics",
    "Les Ateliers du Quai", "Mistral Énergie", "Papaya Studio, Inc.", "Fabrique Numérique du Rhône",
    "Tessellate",
    "Osier Santé", "Greenmantle Foods", "Cartographes Réunis", "Blue Heron Labs", "Pont-Neuf Assurances",
    "Lanterna Films", "Hôpital des Trois-Rivières", "Sable & Sel", "Orbital Grain", "Université de Valmarée",
)  # fmt: skip

SCHOOLS: Final = ("École des Mines de Valmarée", "University of Ashcombe", "Institut du Port-Lointain")
PLACES: Final = ("Lyon, Auvergne-Rhône-Alpes, France", "Bristol, England, United Kingdom")
SKILLS: Final = (
    "Gestion de projet",
    "Design thinking",
    "Public Speaking",
    "Python",
    "Facilitation",
    "Data, Analytics",
)
CREDENTIALS: Final = ("PhD", "MBA", "PMP", "PhD, MBA", "CPA", "Ing.")

TITLES: Final = {
    True: (
        "Chargée de communication", "Directeur technique", "Cheffe de produit", "Ingénieur études",
        "Consultante RH",
        "Responsable des achats", "Fondatrice", "Développeur", "Professeure", "Étudiant en droit",
    ),
    False: (
        "Software Engineer", "Product Manager", "Head of People", "Founder & CEO", "Data Analyst",
        "Account Executive", "Research Fellow", "VP, Sales", "UX Designer", "Student",
    ),
}  # fmt: skip

HELLOS: Final = {
    True: ("Bonjour {name},", "Salut {name} !", "Chère {name},", "Coucou {name}"),
    False: ("Hi {name},", "Hello {name}!", "Dear {name},", "Hey {name}"),
}

SENTENCES: Final = {
    True: (
        "Merci pour votre retour, il m’a bien aidée.", "On se voit jeudi au salon ?",
        "Je change de poste en janvier.",
        "Je t’envoie l’article demain.", "Ravie de notre échange d’hier.", "Comment avance le projet ?",
        "Félicitations pour ta nouvelle fonction 🎉", 'Un café la semaine prochaine, "comme avant" ?',
        "Voici le lien : https://example.org/dossier?id=7&copy=2", "Bien reçu, merci.", "👍",
    ),
    False: (
        "Thanks for getting back to me, that helped a lot.", "Are you going to the meetup on Thursday?",
        "I’m starting a new role in January.", "I’ll send you the article tomorrow.",
        "Great talking with you.",
        "How is the project coming along?", "Congratulations on the new job!",
        "Coffee next week, “like old times”?",
        "Here is the link: https://example.org/brief?id=9&reg=1", "Got it, thanks.", "👍",
    ),
}  # fmt: skip

INVITATION_WORDS: Final = {
    True: (
        "Bonjour, nous nous sommes croisés au salon du livre de Valmarée.",
        "Ancienne de l’école moi aussi !",
    ),
    False: (
        "We met at the Ashcombe alumni evening.",
        "I enjoyed your talk, and would love to stay in touch.",
    ),
}

SPONSORED: Final = (
    "Hi %FIRSTNAME%, download our guide today.",
    "Bonjour, découvrez notre offre exclusive&nbsp;!",
)

"""What is given, asked and told in the demo around the day it is built: days are counted back from it."""

from typing import Final

from entregent.records.demo.dealings import (
    Ask,
    Favour,
    Introduction,
    Move,
    News,
    Publication,
    Reaction,
    Request,
    Wish,
)

FAVOURS: Final = (
    Favour(
        "Armelle Joncheray", False, "introduction", "une introduction auprès du Théâtre des Écluses", 320,
        "le décor de l’opéra pour enfants", "Sidonie Malaterre", outcome_ago=280, told_ago=270,
    ),
    Favour(
        "Hélène Prudhomeau", False, "advice", "présenter le projet par ses visiteurs, devant le jury", 150,
        "le jury a retenu le projet du port", used="La maquette racontait une visite, heure par heure.",
        used_ago=95, outcome_ago=6,
    ),
    Favour(
        "Samuel Hirschwald", False, "advice", "un bail de trois ans plutôt que de neuf, pour l’atelier", 45,
        used="J’ai demandé trois ans au propriétaire.", used_ago=18,
    ),
    Favour(
        "Kwame Asantewell", True, "introduction", "the keeper of the crane archive", 400,
        "the chapter on harbour cranes", "Edmund Quarrington", outcome_ago=180,
    ),
    Favour(
        "Edmund Quarrington", True, "introduction", "a historian for the old hoist", 400,
        "the chapter on harbour cranes", "Kwame Asantewell", outcome_ago=180,
    ),
    Favour(
        "Bruno Castelvecchi", True, "referral", "la chaudière de l’école", 90, "chantier signé",
        "Agathe Rochebrune", outcome_ago=60,
    ),
    Favour(
        "Agathe Rochebrune", True, "referral", "un plombier de confiance pour l’école", 90, "chantier signé",
        "Bruno Castelvecchi", outcome_ago=60,
    ),
    Favour(
        "Antonin Guéraud", False, "information", "l’annonce de l’appel d’offres du Littoral", 500,
        "arrivés deuxièmes, et bien notés", outcome_ago=430, told_ago=425,
    ),
    Favour(
        "Thi Lan Nguyenval", False, "help", "la garde du chat pendant les vacances", 130,
        used="Un bocal de confiture, et mille mercis.", used_ago=128, told_ago=128,
    ),
    Favour("Sandrine Obertelli", False, "visibility", "l’affiche de l’exposition à la médiathèque", 70),
    Favour("Inès Carvalhal", True, "advice", "relecture du portfolio", 60),
    Favour("Noah Umberline", True, "visibility", "a mention in the Forum newsletter", 75),
    Favour("Gaspard Ouellerin", True, "expertise", "l’éclairage de la vitrine de la librairie", 40),
    Favour("Ugo Franceschelli", True, "information", "deux annonces de premier emploi", 25),
    Favour("Tomás Quiroganes", True, "support", "un samedi à monter les étagères", 95),
)  # fmt: skip

ASKS: Final = (
    Ask(
        "Viviane Sorel", "relire dix pages de notre réponse pour le port, avant la fin du mois", "le port",
        "small", (Move("consider", 2),),
    ),
    Ask(
        "Constance Delatouche", "nous prêter le laboratoire des publics pour une journée d’essais",
        "le laboratoire", "medium", (Move("consider", 4),),
    ),
    Ask(
        "Mireille Kouadja", "relire la clause de droits d’auteur du contrat des docks", "le contrat", "small",
        (Move("consider", 8), Move("ask", 6)),
    ),
    Ask(
        "Callum Strathyre", "give me the names of two lighting firms that can tour", "lighting firms",
        "small", (Move("consider", 18), Move("ask", 16)), kind="information",
    ),
    Ask(
        "Marguerite Thistlewood", "show me the stores of the museum for an hour", "the stores", "small",
        (Move("consider", 21), Move("ask", 19), Move("postpone", 17, "After the gift of keys is unpacked.")),
        until=9,
    ),
    Ask(
        "Gaspard Ouellerin", "mettre l’affiche du port dans ta vitrine", "l’affiche", "small",
        (Move("consider", 12), Move("ask", 11), Move("agree", 9, "Dès qu’elle est imprimée.")),
        kind="support",
    ),
    Ask(
        "Myriam Zerbib-Lacaze", "me dire quelles médiathèques ont refait leur accueil", "les accueils",
        "small",
        (
            Move("consider", 22), Move("ask", 20), Move("agree", 18),
            Move("help", 2, "Deux médiathèques, avec le nom des architectes."),
        ),
        kind="information",
    ),
    Ask(
        "Kévin Dolomiès", "relire l’enquête auprès des publics", "l’enquête", "small",
        (
            Move("consider", 104), Move("ask", 100), Move("agree", 97),
            Move("help", 88, "Trois questions en moins, une échelle plus claire."), Move("thank", 87),
            Move("tell", 40, "Deux fois plus de réponses que l’an dernier."),
        ),
    ),
    Ask(
        "Isabelle Castagnède", "écrire deux lignes sur notre travail pour le dossier", "le dossier", "small",
        (
            Move("consider", 230), Move("ask", 225), Move("agree", 222),
            Move("help", 214, "Deux lignes signées de sa main."), Move("thank", 213),
            Move("tell", 160, "Le dossier a passé le premier tour."),
            Move("return", 120, "la visite de la maquette pour ses mécènes"),
        ),
        kind="visibility",
    ),
    Ask(
        "Jean-Baptiste Moinaux", "présenter notre projet au comité de mécénat de l’Opéra", "le mécénat",
        "medium", (Move("consider", 33), Move("ask", 30), Move("decline", 24, "Rien de neuf avant le gala.")),
    ),
)  # fmt: skip

INTRODUCTIONS: Final = (
    Introduction(
        "Inès Carvalhal", "Théo Quillevert", "Théo dessine le soir une bande dessinée sur un phare",
        "Inès lit tout ce qui se dessine, et cherche un regard sur son portfolio", (Move("consider", 3),),
    ),
    Introduction(
        "Eunice Waverley", "Noah Umberline", "Noah has just built his first solo installation, with care",
        "Eunice leads exhibitions at the Museum of Tides, which takes placements",
        (Move("consider", 6), Move("ask", 5, side="first")),
    ),
    Introduction(
        "Malik Ferhatou", "Baptiste Korrigou", "Baptiste cherche une parcelle, et connaît la permaculture",
        "Malik plante un verger sur la friche, et il y aura de la place",
        (
            Move("consider", 12), Move("ask", 11, side="first"), Move("agree", 9, side="first"),
            Move("ask", 8, side="second"),
        ),
    ),
    Introduction(
        "Nadir Aroual", "Manon Ysserlis", "Manon éclaire des scènes, et part volontiers en tournée",
        "Le trio de Nadir cherche une lumière pour ses concerts",
        (
            Move("consider", 10), Move("ask", 9, side="first"), Move("agree", 7, side="first"),
            Move("ask", 6, side="second"), Move("agree", 1, side="second"),
        ),
    ),
    Introduction(
        "Héloïse Bournazel", "Jocelyne Barbarossi", "Jocelyne garde trente variétés de graines anciennes",
        "Héloïse ouvre une grainothèque à la médiathèque",
        (
            Move("consider", 38), Move("ask", 36, side="first"), Move("agree", 35, side="first"),
            Move("ask", 34, side="second"), Move("agree", 31, side="second"), Move("introduce", 24),
        ),
    ),
    Introduction(
        "Ousmane Cissokhé", "Bastien Kerdoncel", "Bastien monte un chantier naval en bois",
        "Ousmane rame, et vient de passer son permis bateau",
        (
            Move("consider", 225), Move("ask", 222, side="first"), Move("agree", 220, side="first"),
            Move("ask", 219, side="second"), Move("agree", 216, side="second"), Move("introduce", 214),
            Move("meet", 190), Move("come", 120, "Ils remettent ensemble un canot à flot."),
        ),
        "Ils remettent ensemble un canot à flot.",
    ),
    Introduction(
        "Clémence Vauquelois", "Étienne Grandvallon", "Étienne dirige une petite agence, à taille humaine",
        "Clémence cherche un stage, et dessine juste",
        (
            Move("consider", 48), Move("ask", 47, side="first"), Move("agree", 46, side="first"),
            Move("ask", 45, side="second"), Move("decline", 39, side="second"),
            Move("tell_other", 38, side="first"),
        ),
    ),
)  # fmt: skip

WISHES: Final = (
    Wish(
        "Rupert Ashgrove", "Winifred Blackthorne", "",
        "I would like to understand how the Trust chooses the exhibitions that it helps to travel",
        (Move("wish", 14), Move("ask", 12), Move("agree", 1)),
    ),
    Wish(
        "Antonin Guéraud", "Sibylle Aubervoye", "",
        "comprendre comment le Réseau forme ses équipes à l’accueil", (Move("wish", 5),),
    ),
    Wish(
        "Hélène Prudhomeau", "", "la conservation des bateaux anciens",
        "je cherche comment montrer une coque sans l’abîmer", (Move("wish", 10), Move("ask_ideas", 8)),
    ),
)  # fmt: skip

REQUESTS: Final = (
    Request(
        "Chantal Mbokolé", "un conseil de mécénat pour la souscription du vieux treuil",
        (Move("receive", 2),), due=8, kind="expertise",
    ),
    Request(
        "Agathe Rochebrune", "montrer l’atelier à sa classe, une matinée",
        (Move("receive", 14), Move("accept", 12, "Un mardi, avec Marco.")), due=20,
    ),
    Request(
        "Ellen Marchbanks", "somebody to tune the upright before the recital",
        (Move("receive", 11), Move("pass_on", 9)), better="Raphaël Dossantini",
    ),
    Request(
        "Cormac Tullamore", "a hand with the lights of the Irish session",
        (Move("receive", 40), Move("accept", 38), Move("help", 30, "two lamps and a dimmer")),
    ),
    Request(
        "Farid Achoural", "tester son application auprès de nos visiteurs",
        (Move("receive", 60), Move("decline", 58)),
    ),
)  # fmt: skip

NEWS: Final = (
    News(
        "Nous avons été choisis pour la scénographie du port, au Musée de la Corderie",
        "We have been chosen for the exhibition design of the port, at the Musée de la Corderie",
        6,
        (("Armelle Joncheray", 5), ("Fiona Abernetty", 5), ("Awa Diarrabé", 4), ("Bérénice Fauquembourg", 4),
         ("Rupert Ashgrove", 2)),
    ),
    News(
        "L’atelier ouvre ses portes le premier samedi du mois : on y voit les maquettes.",
        "The workshop opens its doors on the first Saturday of each month: come and see the models.",
        170,
        (("Armelle Joncheray", 168), ("Gaspard Ouellerin", 166), ("Priya Ramanesh", 165)),
        closed=150,
    ),
)  # fmt: skip

PUBLICATIONS: Final = (
    Publication(
        "article", "Éclairer sans éblouir : la lumière des petites salles",
        "Light without glare: lighting small rooms", "Le Cahier des expositions", 16,
        (
            Reaction("Manon Ysserlis", "question", "Et pour le papier, tu descends à combien de lux ?", 3),
            Reaction("Callum Strathyre", "praise", "The part on shadows is the best thing in it.", 9),
            Reaction("Idriss Belkhodja", "share", "Partagé à toute l’équipe lumière.", 12),
        ),
    ),
    Publication(
        "talk", "Les publics éloignés, trois ans après", "Audiences from afar, three years on",
        "Rencontres de l’exposition, Torvigne", 210,
        (Reaction("Mélusine Garrigou", "came", "", 209),),
    ),
)  # fmt: skip

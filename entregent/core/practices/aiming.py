"""The practices of aiming: decide whom to know."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "B1",
        Wording(
            "Decide whom you would like to know",
            "Think of peers and decision makers in your field, people in fields nearby, trades that "
            "complete yours, possible mentors and ambitious peers. Deciding beforehand keeps chance from "
            "choosing for you. Entregent keeps your wish list in these categories, with how many of each "
            "you already know.",
        ),
        Wording(
            "Décider qui vous aimeriez connaître",
            "Pensez aux pairs et aux décideurs de votre métier, aux métiers voisins ou complémentaires, à "
            "de possibles mentors, à des pairs ambitieux. Choisir d’avance évite que le hasard choisisse "
            "pour vous. Entregent garde votre liste de souhaits dans ces catégories, avec le nombre de "
            "personnes que vous y connaissez déjà.",
        ),
    ),
    Practice(
        "B2",
        Wording(
            "Use every way of meeting people",
            "Events, online groups, professional associations, alumni, introductions: each brings other "
            "faces. What matters is not how many people a channel brings but how many are still in your "
            "life a year later. Entregent remembers how each relation began and shows which channels last "
            "for you.",
        ),
        Wording(
            "Utiliser toutes les voies de rencontre",
            "Rencontres, groupes en ligne, associations professionnelles, anciens élèves, présentations : "
            "chaque voie amène d’autres visages. Ce qui compte n’est pas le nombre de personnes "
            "rencontrées, mais celles qui sont encore là un an après. Entregent se souvient d’où vient "
            "chaque relation et montre les voies qui durent pour vous.",
        ),
    ),
    Practice(
        "B3",
        Wording(
            "Vary the circles you visit",
            "Go now and then where nobody knows you: another association, another trade, another age. Fresh "
            "news and ideas seldom come from the people you always see. Entregent looks at the gatherings "
            "and faces of your last year and proposes circles that you have not visited.",
        ),
        Wording(
            "Varier les cercles que vous fréquentez",
            "Allez de temps en temps là où personne ne vous connaît : une autre association, un autre "
            "métier, un autre âge. Les nouvelles et les idées neuves viennent rarement de ceux que l’on "
            "voit toujours. Entregent regarde les rencontres et les visages de votre année et propose des "
            "cercles que vous n’avez pas visités.",
        ),
    ),
    Practice(
        "B4",
        Wording(
            "Let a friend introduce you",
            "An introduction by someone both trust always beats a cold message. The trust comes along with "
            "it, and so does the reason to answer. Entregent looks for the paths to a person through people "
            "who would really pass your word on, and says why for each link.",
        ),
        Wording(
            "Passer par un ami commun",
            "Une présentation par quelqu’un en qui chacun a confiance vaut toujours mieux qu’un message à "
            "froid. La confiance vient avec, et la raison de répondre aussi. Entregent cherche les chemins "
            "qui passent par des personnes prêtes à transmettre votre mot, et dit pourquoi pour chaque "
            "étape.",
        ),
    ),
    Practice(
        "B5",
        Wording(
            "Say from the start why you write",
            "Tell someone honestly, in the first lines, why you would like to meet. People forgive a plain "
            "request; they do not forgive finding out later what it was about. Entregent asks you what each "
            "wish is for, and points out a first message that hides or delays it.",
        ),
        Wording(
            "Dire d’emblée pourquoi vous écrivez",
            "Dites honnêtement, dès les premières lignes, pourquoi vous aimeriez rencontrer la personne. On "
            "pardonne une demande franche, pas de découvrir après coup de quoi il s’agissait. Entregent "
            "vous demande le but de chaque souhait et signale un premier message qui le cache ou le "
            "retarde.",
        ),
    ),
)

"""The practices of mapping: know the network you have."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "A1",
        Wording(
            "Know your circles",
            "Tell apart the few people close to you, the wider circle you meet now and then, and the "
            "distant acquaintances. Each needs a different care, and time spent without knowing which is "
            "which goes to whoever is loudest. Entregent places everyone in a circle from the exchanges on "
            "record and says why; your own choice always wins.",
        ),
        Wording(
            "Connaître ses cercles",
            "Distinguez les quelques proches, le cercle élargi que vous voyez de temps en temps et les "
            "connaissances lointaines. Chacun demande un soin différent ; sans cela, votre temps va à qui "
            "fait le plus de bruit. Entregent place chaque personne dans un cercle d’après les échanges "
            "enregistrés et dit pourquoi ; votre choix l’emporte toujours.",
        ),
    ),
    Practice(
        "A2",
        Wording(
            "See where you know nobody",
            "Look for the fields where you know no one at all. News, ideas and openings travel between "
            "groups that rarely meet, so an empty spot hides more than a crowded one repeats. Entregent "
            "sets your network beside your goals, shows the gaps, and names the people nearest to each.",
        ),
        Wording(
            "Voir où vous ne connaissez personne",
            "Cherchez les domaines où vous ne connaissez personne. Les nouvelles et les idées circulent "
            "entre des milieux qui se croisent peu : un vide vous cache plus de choses qu’un groupe bien "
            "connu ne vous en répète. Entregent compare votre réseau à vos buts, montre les vides et nomme "
            "les personnes qui en sont les plus proches.",
        ),
    ),
    Practice(
        "A3",
        Wording(
            "Look after your bridges",
            "A bridge is the one person who ties you to a whole other circle. When that tie fades, everyone "
            "behind it fades too, often without a sound. Entregent finds who alone links you to each group, "
            "and tells you in time when such a tie grows cold.",
        ),
        Wording(
            "Prendre soin de vos ponts",
            "Un pont est la personne qui, seule, vous relie à tout un autre cercle. Quand ce lien s’efface, "
            "tous ceux qui sont derrière s’éloignent avec lui, souvent sans bruit. Entregent repère qui "
            "vous relie seul à chaque groupe et vous prévient à temps quand un tel lien refroidit.",
        ),
    ),
    Practice(
        "A4",
        Wording(
            "Build the network before you need it",
            "Relations grow slowly and add up, so begin while you need nothing. A few people who would "
            "gladly hear from you are worth more than a thick address book. Entregent follows your living "
            "relations over time, their strength and their variety, rather than counting contacts.",
        ),
        Wording(
            "Cultiver le réseau avant d’en avoir besoin",
            "Les relations grandissent lentement et s’additionnent : commencez tant que vous n’avez besoin "
            "de rien. Quelques personnes heureuses d’avoir de vos nouvelles valent mieux qu’un carnet "
            "d’adresses épais. Entregent suit dans le temps vos relations vivantes, leur force et leur "
            "variété, plutôt que de compter les contacts.",
        ),
    ),
    Practice(
        "A5",
        Wording(
            "Know who knows what",
            "One day you will need a painter, a lawyer or a view on a city, or a friend will. Somebody you "
            "know already has the answer, if you remember who. Entregent keeps a directory of trades, "
            "skills and places, and puts the closest and most trusted people first.",
        ),
        Wording(
            "Savoir qui sait quoi",
            "Un jour, il vous faudra un peintre, une juriste ou un avis sur une ville ; ou bien ce sera un "
            "ami. Quelqu’un que vous connaissez a déjà la réponse, encore faut-il se rappeler qui. "
            "Entregent tient un annuaire des métiers, des savoirs et des lieux, en commençant par les plus "
            "proches et les plus sûrs.",
        ),
    ),
    Practice(
        "A6",
        Wording(
            "Find the common point",
            "A school, a town, a former employer, a passion: look for what you share before you write. A "
            "common point turns a stranger into someone from the same place, and gives the talk somewhere "
            "to begin. Entregent compares your path with theirs and names what you have in common, the "
            "rarest first.",
        ),
        Wording(
            "Trouver le point commun",
            "Une école, une ville, un ancien employeur, une passion : cherchez ce que vous partagez avant "
            "d’écrire. Un point commun rapproche deux inconnus et donne à la conversation un endroit où "
            "commencer. Entregent compare votre parcours au leur et nomme ce que vous avez en commun, le "
            "plus rare d’abord.",
        ),
    ),
)

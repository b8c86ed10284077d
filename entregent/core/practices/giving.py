"""The practices of giving."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "E1",
        Wording(
            "Introduce people to each other",
            "When two people you know would gain from meeting, ask each one first, then bring them "
            "together. It costs you little, and both remember who thought of them. Entregent proposes pairs "
            "with the reason for each side, and lets you set a pair aside for good.",
        ),
        Wording(
            "Présenter les gens les uns aux autres",
            "Quand deux de vos connaissances gagneraient à se rencontrer, demandez d’abord à chacune, puis "
            "réunissez-les. Cela vous coûte peu, et toutes deux se souviennent de qui a pensé à elles. "
            "Entregent propose des paires avec la raison de chaque côté, et vous laisse en écarter une pour "
            "de bon.",
        ),
    ),
    Practice(
        "E2",
        Wording(
            "Share what would help someone",
            "Pass on an article, an idea or an opening to the one person it made you think of. It says “I "
            "know what matters to you” better than any greeting. From a link or a note, Entregent tells you "
            "who would care, and why.",
        ),
        Wording(
            "Partager ce qui peut servir",
            "Transmettez un article, une idée ou une offre à la personne à qui cela vous a fait penser. "
            "Cela dit « je sais ce qui compte pour vous » mieux qu’un bonjour. D’après un lien ou une note, "
            "Entregent dit qui cela intéresserait, et pourquoi.",
        ),
    ),
    Practice(
        "E3",
        Wording(
            "Offer what you know",
            "Look for where your skills answer a need that someone told you about, and offer before anybody "
            "asks. Help that comes by itself is the kind that founds trust. Entregent matches what you can "
            "do with what your contacts said they need.",
        ),
        Wording(
            "Offrir ce que vous savez faire",
            "Cherchez où vos compétences répondent à un besoin dont on vous a parlé, et proposez avant "
            "qu’on vous demande. L’aide qui vient d’elle-même est celle qui fonde la confiance. Entregent "
            "rapproche ce que vous savez faire de ce dont vos contacts ont dit avoir besoin.",
        ),
    ),
    Practice(
        "E4",
        Wording(
            "Recommend people",
            "Speak well of someone where it counts, and write the recommendation before being asked. A word "
            "from a third person opens doors that one’s own words cannot. Entregent suggests whom you could "
            "honestly recommend and keeps what you have written.",
        ),
        Wording(
            "Recommander les autres",
            "Dites du bien de quelqu’un là où cela compte, et écrivez la recommandation avant qu’on vous la "
            "demande. Le mot d’un tiers ouvre des portes que nos propres mots n’ouvrent pas. Entregent "
            "propose qui vous pourriez honnêtement recommander et garde ce que vous avez écrit.",
        ),
    ),
    Practice(
        "E5",
        Wording(
            "Congratulate, encourage, stand by",
            "Write when something good happens to someone, and also when something hard does. Many people "
            "write on easy days; those who stand by on the others are not forgotten. Entregent notices such "
            "moments from your notes and imports and puts them in the plan.",
        ),
        Wording(
            "Féliciter, encourager, être là",
            "Écrivez quand il arrive à quelqu’un une bonne chose, et aussi quand c’est difficile. Beaucoup "
            "écrivent les jours faciles ; ceux qui sont là les autres jours ne s’oublient pas. Entregent "
            "remarque ces moments dans vos notes et vos imports et les met au programme.",
        ),
    ),
    Practice(
        "E6",
        Wording(
            "Give first, and expect nothing",
            "Help those you like or would like to see succeed, and do not keep score. Generosity that waits "
            "for its return is soon recognised; the other kind comes back by roads nobody foresees. "
            "Entregent remembers what was given and received, in words, and never as a debt.",
        ),
        Wording(
            "Donner d’abord, sans rien attendre",
            "Aidez ceux que vous aimez ou voulez voir réussir, sans tenir de comptes. La générosité qui "
            "attend son retour se reconnaît vite ; l’autre revient par des chemins imprévus. Entregent se "
            "souvient de ce qui a été donné et reçu, en mots, et jamais comme une dette.",
        ),
    ),
    Practice(
        "E7",
        Wording(
            "Recommend a good tradesperson to a friend",
            "When a friend looks for a plumber or an accountant, name the one you trust. One gains a "
            "solution, the other a client, and both think of you. Entregent notes the referral on both "
            "sides.",
        ),
        Wording(
            "Conseiller un bon professionnel à un ami",
            "Quand un ami cherche un plombier ou une comptable, nommez la personne en qui vous avez "
            "confiance. L’un y gagne une solution, l’autre un client, et tous deux pensent à vous. "
            "Entregent note ce conseil pour les deux personnes.",
        ),
    ),
    Practice(
        "E8",
        Wording(
            "Take part in the life of your profession",
            "Publish a little, react to others, help at a meeting of your trade. Being seen now and then "
            "lets people find you and gives them something to write to you about. Entregent keeps what you "
            "publish and who reacted, which makes an occasion to write.",
        ),
        Wording(
            "Prendre part à la vie de votre métier",
            "Publiez un peu, réagissez aux autres, donnez un coup de main à une rencontre de votre métier. "
            "Se montrer de temps en temps permet qu’on vous trouve et qu’on ait de quoi vous écrire. "
            "Entregent garde ce que vous publiez et qui a réagi : autant d’occasions d’écrire.",
        ),
    ),
)

"""The practices of being yourself."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "P1",
        Wording(
            "Introverts: fewer people, more depth",
            "If company tires you, choose quality: prepare, meet one person at a time, begin online, and "
            "rest afterwards. It is not a lesser way; many of the best-kept networks are small. Entregent "
            "has a setting for it that changes the plan, the goals and the formats.",
        ),
        Wording(
            "Introvertis : moins de monde, plus de profondeur",
            "Si la compagnie vous fatigue, choisissez la qualité : préparez, voyez une personne à la fois, "
            "commencez en ligne et reposez-vous ensuite. Ce n’est pas une voie moindre ; bien des réseaux "
            "solides sont petits. Un réglage d’Entregent adapte le programme, les buts et les formats.",
        ),
    ),
    Practice(
        "P2",
        Wording(
            "Juniors: bring curiosity and gratitude",
            "At the beginning you can offer good questions, sincere thanks and a faultless follow-up, and "
            "that is a lot. The peers of today are the decision makers of tomorrow, so grow with them. "
            "Entregent has a setting for it: what you can offer, and whom to spend time with.",
        ),
        Wording(
            "Débuter : curiosité et gratitude",
            "Au début, vous pouvez offrir de bonnes questions, des remerciements sincères et un suivi sans "
            "faille, et c’est beaucoup. Les pairs d’aujourd’hui décideront demain : grandissez avec eux. Un "
            "réglage d’Entregent en tient compte : ce que vous pouvez offrir, et à qui donner du temps.",
        ),
    ),
    Practice(
        "P3",
        Wording(
            "Seniors: open doors",
            "With experience, give more than you receive, keep the few relations that matter, learn from "
            "the young, and receive requests well. Your word opens doors, and that is what people will "
            "remember. Entregent has a setting for it, and gives incoming requests a place and a first "
            "answer.",
        ),
        Wording(
            "Avec l’expérience : ouvrir des portes",
            "Avec l’expérience, donnez plus que vous ne recevez, gardez les relations qui comptent, "
            "apprenez des plus jeunes et recevez bien les demandes. Votre parole ouvre des portes, et c’est "
            "ce dont on se souviendra. Un réglage d’Entregent donne leur place aux demandes reçues, avec "
            "une première réponse.",
        ),
    ),
    Practice(
        "P4",
        Wording(
            "Know what you do it for",
            "Sales, a job, a decision to check, a career: say to yourself what the network is for just now. "
            "A clear purpose tells whom to look for, and lets you be honest about it. Entregent lets your "
            "goals shape the people and the gaps that it shows.",
        ),
        Wording(
            "Savoir pourquoi vous le faites",
            "Des ventes, un emploi, une décision à vérifier, une carrière : dites-vous à quoi sert le "
            "réseau en ce moment. Un but clair montre qui chercher et permet d’en parler franchement. "
            "Entregent laisse vos buts orienter les personnes et les vides qu’il montre.",
        ),
    ),
    Practice(
        "P5",
        Wording(
            "Fifteen minutes are enough",
            "Short of time, take fifteen minutes a day and join them to what you do anyway: a journey, a "
            "lunch, sport. What is small and tied to a habit gets done. Entregent keeps the plan on one "
            "screen, within your minutes, with one tap for each line.",
        ),
        Wording(
            "Quinze minutes suffisent",
            "Si le temps manque, prenez quinze minutes par jour et joignez-les à ce que vous faites déjà : "
            "un trajet, un déjeuner, le sport. Ce qui est petit et tient à une habitude se fait. Entregent "
            "garde le programme sur un écran, dans vos minutes, avec un geste par ligne.",
        ),
    ),
    Practice(
        "P6",
        Wording(
            "The first step: three people",
            "Begin with three people, one personal message each, and ask for nothing. You will see that an "
            "answer comes more easily than you thought, and the rest follows. Entregent leads you there on "
            "the first day and chooses people with whom something already links you.",
        ),
        Wording(
            "Le premier pas : trois personnes",
            "Commencez par trois personnes, un message personnel à chacune, sans rien demander. Vous verrez "
            "qu’une réponse vient plus facilement qu’on ne croit, et le reste suit. Entregent vous y mène "
            "dès le premier jour et choisit des personnes à qui quelque chose vous lie déjà.",
        ),
    ),
    Practice(
        "P7",
        Wording(
            "Be sincere",
            "Write only what you mean, to people you care about, and let nobody be a number. Warmth that is "
            "automated or calculated is felt sooner or later, and trust does not come back. Entregent sends "
            "nothing without you, tracks nobody, collects nothing behind people’s backs and grades no one.",
        ),
        Wording(
            "Rester sincère",
            "N’écrivez que ce que vous pensez, à des gens qui comptent pour vous, et que personne ne soit "
            "un numéro. Une chaleur automatique ou calculée finit par se sentir, et la confiance ne revient "
            "pas. Entregent n’envoie rien sans vous, ne piste personne, ne récolte rien en cachette et ne "
            "note personne.",
        ),
    ),
    Practice(
        "P8",
        Wording(
            "Judge yourself by what you did for others",
            "Once a year, look back at whom you helped and what came of it. It is the only measure of a "
            "network that makes you better as well. Entregent prepares this look back from your own record, "
            "for your eyes alone.",
        ),
        Wording(
            "Se juger à ce que l’on a fait pour les autres",
            "Une fois par an, regardez qui vous avez aidé et ce qui en est sorti. C’est la seule mesure "
            "d’un réseau qui vous rende aussi meilleur. Entregent prépare ce regard en arrière d’après ce "
            "que vous avez noté, pour vous seul.",
        ),
    ),
)

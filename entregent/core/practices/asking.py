"""The practices of asking."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "H1",
        Wording(
            "Ask only after having given",
            "Before you ask for something, see what you have brought to that person. A request to someone "
            "you have helped is part of an exchange; to anyone else it is a bill. Entregent tells you "
            "whether the moment is right, and if not, what to do first.",
        ),
        Wording(
            "Ne demander qu’après avoir donné",
            "Avant de demander quelque chose, voyez ce que vous avez apporté à cette personne. Pour qui "
            "vous avez aidé, une demande fait partie d’un échange ; pour un autre, c’est une facture. "
            "Entregent dit si le moment est juste et, sinon, par quoi commencer.",
        ),
    ),
    Practice(
        "H2",
        Wording(
            "Let months pass before the first request",
            "Do not ask a service just after a first contact; wait months, not days. Asked at once, it "
            "makes the whole acquaintance look like a means. Entregent gives you the date from which the "
            "request is fair.",
        ),
        Wording(
            "Laisser passer des mois avant de demander",
            "Ne demandez pas de service juste après un premier contact ; attendez des mois, pas des jours. "
            "Aussitôt faite, la demande donne à toute la rencontre l’air d’un moyen. Entregent vous indique "
            "la date à partir de laquelle elle est juste.",
        ),
    ),
    Practice(
        "H3",
        Wording(
            "Friends and colleagues need no waiting",
            "If you are friends, or have worked together, you may ask sooner. You already know what each "
            "can count on. Entregent lifts the waiting time for the people you marked so.",
        ),
        Wording(
            "Entre amis ou collègues, pas d’attente",
            "Si vous êtes amis ou avez travaillé ensemble, vous pouvez demander plus tôt. Chacun sait déjà "
            "sur quoi il peut compter. Entregent lève le délai pour les personnes que vous avez indiquées "
            "ainsi.",
        ),
    ),
    Practice(
        "H4",
        Wording(
            "Ask for something reasonable and precise",
            "Ask for what is within the person’s reach, in clear terms, and of a size that fits your "
            "relation. A vague or outsized request is hard to grant and awkward to refuse. Entregent points "
            "out both before you send anything.",
        ),
        Wording(
            "Demander du raisonnable et du précis",
            "Demandez ce qui est à la portée de la personne, en termes clairs, à la mesure de votre "
            "relation. Une demande vague ou démesurée est difficile à accorder et gênante à refuser. "
            "Entregent signale les deux avant tout envoi.",
        ),
    ),
    Practice(
        "H5",
        Wording(
            "Make the request easy to grant or refuse",
            "Give the context, say clearly what you ask, make it easy, leave a way out, and thank. With "
            "these five the person can say yes without effort, or no without embarrassment. Entregent’s "
            "drafts hold all five, and its adviser looks for them.",
        ),
        Wording(
            "Rendre la demande facile à accepter ou à refuser",
            "Donnez le contexte, dites clairement ce que vous demandez, facilitez la chose, laissez une "
            "porte de sortie et remerciez. Avec ces cinq points, on peut dire oui sans effort, ou non sans "
            "gêne. Les messages d’Entregent les contiennent tous, et son conseiller les vérifie.",
        ),
    ),
    Practice(
        "H6",
        Wording(
            "Take no for an answer",
            "When someone declines, thank them and leave it there. How you take a refusal decides whether "
            "you may ever ask again. Entregent closes the request, lets the subject rest, and the person "
            "loses nothing by it.",
        ),
        Wording(
            "Accepter un non",
            "Quand on vous dit non, remerciez et restez-en là. La façon de recevoir un refus décide si vous "
            "pourrez un jour redemander. Entregent clôt la demande, laisse reposer le sujet, et la personne "
            "n’y perd rien.",
        ),
    ),
    Practice(
        "H7",
        Wording(
            "Thank, report back, return the favour",
            "After someone has helped, thank them, tell them what came of it, and look for a way to give "
            "back. Help whose result is known is help gladly given again. Entregent keeps these three in "
            "the plan until they are done.",
        ),
        Wording(
            "Remercier, raconter, rendre la pareille",
            "Quand on vous a aidé, remerciez, racontez ce que cela a donné et cherchez comment rendre. Une "
            "aide dont on connaît le résultat se redonne volontiers. Entregent garde ces trois points au "
            "programme jusqu’à ce qu’ils soient faits.",
        ),
    ),
    Practice(
        "H8",
        Wording(
            "Ask well for an introduction",
            "Say why this person, ask whether you may, give an email that can be forwarded as it is, respect "
            "a no, and keep the introducer posted. They lend you their name, so make it safe to lend. "
            "Entregent walks you through it step by step.",
        ),
        Wording(
            "Bien demander une présentation",
            "Dites pourquoi cette personne, demandez si vous le pouvez, donnez un message prêt à "
            "transmettre, respectez un non et tenez au courant. On vous prête son nom : rendez ce prêt sans "
            "risque. Entregent vous guide étape par étape.",
        ),
    ),
    Practice(
        "H9",
        Wording(
            "Ask for ideas rather than the favour",
            "Say “I would like to meet people in this field; would you have any ideas?” rather than asking "
            "for a name. The person can be generous without being cornered, and often offers more than you "
            "hoped. Entregent proposes this wording.",
        ),
        Wording(
            "Demander des idées plutôt que le service",
            "Dites « j’aimerais rencontrer des gens de ce milieu, auriez-vous des idées ? » plutôt que de "
            "demander un nom. La personne peut être généreuse sans être acculée, et offre souvent plus que "
            "prévu. Entregent propose cette tournure.",
        ),
    ),
    Practice(
        "H10",
        Wording(
            "After years of silence, do not ask at once",
            "Someone silent for years who comes back with a favour to ask seems strange. Take up the thread "
            "first, for its own sake, and let the request come later if it still matters. Entregent points "
            "it out and offers to help you reconnect first.",
        ),
        Wording(
            "Après des années de silence, ne pas demander",
            "Quelqu’un qui se tait des années et revient avec un service à demander paraît étrange. Renouez "
            "d’abord, pour le plaisir, et laissez la demande venir plus tard si elle compte encore. "
            "Entregent le signale et propose de vous aider d’abord à renouer.",
        ),
    ),
    Practice(
        "H11",
        Wording(
            "Let people know what you look for",
            "Say in one plain sentence what you are looking for. People are glad to help, but they can only "
            "think of you if they know. Entregent keeps your sentence and uses it in introductions, news "
            "and briefs.",
        ),
        Wording(
            "Faire savoir ce que vous cherchez",
            "Dites en une phrase simple ce que vous cherchez. Les gens aident volontiers, mais ne peuvent "
            "penser à vous que s’ils le savent. Entregent garde votre phrase et s’en sert dans les "
            "présentations, les nouvelles et les fiches.",
        ),
    ),
)

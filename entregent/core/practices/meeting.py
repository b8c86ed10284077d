"""The practices of meeting people."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "C1",
        Wording(
            "Go out once a month",
            "Plan one outing a month, an evening of about four hours, and keep it. A small regular effort "
            "meets more people in a year than a burst of zeal, and costs less. Entregent helps you choose "
            "the month’s outing and shows what it takes of your time.",
        ),
        Wording(
            "Sortir une fois par mois",
            "Prévoyez une sortie par mois, une soirée d’environ quatre heures, et tenez-vous-y. Un petit "
            "effort régulier fait rencontrer plus de monde en un an qu’un élan de zèle, et coûte moins. "
            "Entregent vous aide à choisir la sortie du mois et montre le temps qu’elle demande.",
        ),
    ),
    Practice(
        "C2",
        Wording(
            "Set one small goal for each gathering",
            "Decide beforehand how many new people you want to talk with; one is enough to begin. A goal "
            "you can reach lets you leave content, while coming to sell makes people step back. Entregent "
            "proposes a goal from your past gatherings, lower if you are an introvert.",
        ),
        Wording(
            "Se fixer un petit but à chaque rencontre",
            "Décidez d’avance à combien de nouvelles personnes vous voulez parler ; une suffit pour "
            "commencer. Un but à votre portée vous laisse repartir le cœur léger, alors que venir pour "
            "vendre fait fuir. Entregent propose un but d’après vos rencontres passées, plus modeste si "
            "vous êtes introverti ou introvertie.",
        ),
    ),
    Practice(
        "C3",
        Wording(
            "Prepare before you meet",
            "Look up the people you are going to see, and keep two or three questions ready. Preparation "
            "frees you from searching for words, and shows the other person that they matter. Entregent "
            "makes a one-page brief for each: last exchanges, common points, what they told you, promises "
            "still open.",
        ),
        Wording(
            "Préparer la rencontre",
            "Renseignez-vous sur les personnes que vous allez voir et gardez deux ou trois questions "
            "prêtes. La préparation vous évite de chercher vos mots et montre à l’autre qu’il compte. "
            "Entregent prépare une page par personne : derniers échanges, points communs, ce qu’elle vous a "
            "dit, promesses encore ouvertes.",
        ),
    ),
    Practice(
        "C4",
        Wording(
            "Introduce yourself in thirty seconds",
            "Say who you are and what you care about in a few plain sentences, then hand the word over. "
            "Someone who can place you quickly has a reason to ask more. Entregent keeps a version for each "
            "audience and times it as it is spoken.",
        ),
        Wording(
            "Se présenter en trente secondes",
            "Dites qui vous êtes et ce qui vous tient à cœur en quelques phrases simples, puis laissez la "
            "parole. Celui qui vous situe vite a une raison d’en demander plus. Entregent garde une version "
            "par public et la chronomètre telle qu’elle se dit.",
        ),
    ),
    Practice(
        "C5",
        Wording(
            "Listen, and come back to what was said",
            "Note what people tell you: a worry, a project, a child’s exam. Asking about it later shows "
            "that you listened, and few things please more. Entregent keeps these notes and brings them "
            "back in time, in briefs and in first drafts.",
        ),
        Wording(
            "Écouter, et revenir sur ce qui a été dit",
            "Notez ce que l’on vous confie : un souci, un projet, l’examen d’un enfant. En demander des "
            "nouvelles plus tard montre que vous avez écouté, et peu de choses font autant plaisir. "
            "Entregent garde ces notes et les ramène au bon moment, dans les fiches et les premiers mots.",
        ),
    ),
    Practice(
        "C6",
        Wording(
            "End with a concrete next step",
            "Before you part, propose something definite: a coffee, an article, an introduction. A good "
            "talk without a next step is forgotten within weeks. Entregent turns what you said into a dated "
            "promise and puts it in your plan on the right day.",
        ),
        Wording(
            "Finir sur une suite concrète",
            "Avant de vous quitter, proposez quelque chose de précis : un café, un article, une "
            "présentation. Une bonne conversation sans suite s’oublie en quelques semaines. Entregent en "
            "fait une promesse datée et la met au programme le jour venu.",
        ),
    ),
    Practice(
        "C7",
        Wording(
            "Exchange details on the spot",
            "Take the phone number, the card or the profile while you are still together. Afterwards it "
            "takes effort, and the moment is gone. Entregent shows your own card as a code to scan and lets "
            "you note a new person in seconds, even without a network.",
        ),
        Wording(
            "Échanger ses coordonnées sur-le-champ",
            "Prenez le numéro, la carte ou le profil pendant que vous êtes encore ensemble. Après, cela "
            "demande un effort, et le moment est passé. Entregent montre votre carte sous forme de code à "
            "scanner et permet de noter une personne en quelques secondes, même sans réseau.",
        ),
    ),
    Practice(
        "C8",
        Wording(
            "Write the very next day",
            "The day after a gathering, write to everyone you met, naming the occasion and what you talked "
            "about. Memories are fresh on both sides then, and hardly anyone else will do it. Entregent "
            "prepares one first draft for each person you met.",
        ),
        Wording(
            "Écrire dès le lendemain",
            "Le lendemain d’une rencontre, écrivez à chacun en nommant l’occasion et le sujet de votre "
            "conversation. Les souvenirs sont encore frais des deux côtés, et presque personne d’autre ne "
            "le fera. Entregent prépare un premier message pour chaque personne rencontrée.",
        ),
    ),
    Practice(
        "C9",
        Wording(
            "Find each other on the networks you share",
            "Connect afterwards where you are both present, and always say where and when you met. A bare "
            "request looks like collecting; a reminder brings your face back. Entregent lists the profiles "
            "to visit with a short note that recalls where you met.",
        ),
        Wording(
            "Se retrouver sur vos réseaux communs",
            "Reliez-vous ensuite là où vous êtes tous deux présents, en disant toujours où et quand vous "
            "vous êtes rencontrés. Une demande nue ressemble à une collection ; un rappel fait revenir "
            "votre visage. Entregent donne les profils à visiter, avec un mot qui rappelle votre rencontre.",
        ),
    ),
    Practice(
        "C10",
        Wording(
            "Meet for real when you can",
            "A lunch or a call stays in the memory long after an email is forgotten. A tie that lives "
            "online is no lesser tie, but a voice now and then gives it roots. Entregent lets richer "
            "exchanges count for more, and suggests once, no more, that a written tie might become a call "
            "or a coffee.",
        ),
        Wording(
            "Se voir pour de vrai, quand c’est possible",
            "Un déjeuner ou un appel reste en mémoire bien après qu’un e-mail est oublié. Un lien qui vit "
            "en ligne n’est pas un lien moindre, mais une voix de temps en temps lui donne des racines. "
            "Entregent donne plus de poids aux échanges riches et propose une fois, pas davantage, qu’un "
            "lien écrit devienne un appel ou un café.",
        ),
    ),
    Practice(
        "C11",
        Wording(
            "Have one lunch a week",
            "Share one lunch a week, between two stretches of work. It has a beginning and an end, everyone "
            "has to eat anyway, and the pleasure of the company is reason enough. Entregent suggests whom "
            "to invite this week and prepares the invitation.",
        ),
        Wording(
            "Déjeuner avec quelqu’un chaque semaine",
            "Partagez un déjeuner par semaine, entre deux plages de travail. Il a un début et une fin, il "
            "faut bien manger, et le plaisir de la compagnie suffit comme raison. Entregent propose qui "
            "inviter cette semaine et prépare l’invitation.",
        ),
    ),
    Practice(
        "C12",
        Wording(
            "Do not expect every coffee to pay off",
            "Nobody can say which talk will matter in five years. Relations take time, and watching each "
            "one for results spoils it. Entregent looks at what came of your meetings over years and all "
            "together, never person by person.",
        ),
        Wording(
            "Ne pas attendre un résultat de chaque café",
            "Personne ne peut dire quelle conversation comptera dans cinq ans. Les relations prennent du "
            "temps, et guetter le résultat de chacune l’abîme. Entregent regarde ce que vos rencontres ont "
            "donné sur des années et toutes ensemble, jamais personne par personne.",
        ),
    ),
    Practice(
        "C13",
        Wording(
            "Choose formats that suit introverts",
            "If crowds tire you, prefer long talks with one person, begin online, and keep time alone "
            "afterwards. You are then at your best, and depth is what others remember. Entregent proposes "
            "one-to-one formats first and keeps recovery time free after social events.",
        ),
        Wording(
            "Choisir des formats pour introvertis",
            "Si la foule vous fatigue, préférez les longues conversations à deux, commencez en ligne et "
            "gardez du temps au calme ensuite. Vous y donnez le meilleur de vous-même, et c’est la "
            "profondeur que l’on retient. Entregent propose d’abord les tête-à-tête et garde du temps libre "
            "après les rencontres.",
        ),
    ),
    Practice(
        "C14",
        Wording(
            "Use gatherings to see people again",
            "A gathering is not only for new faces: it renews ties in person and opens the circles of those "
            "you know. Two minutes face to face can make up for a year of silence. Entregent tells you who "
            "of yours is likely to be there and who could introduce whom.",
        ),
        Wording(
            "Profiter des rencontres pour se revoir",
            "Une rencontre ne sert pas qu’à voir de nouveaux visages : elle ravive des liens et ouvre les "
            "cercles de ceux que vous connaissez. Deux minutes face à face rattrapent parfois un an de "
            "silence. Entregent dit qui, parmi les vôtres, y sera sans doute et qui pourrait présenter qui.",
        ),
    ),
    Practice(
        "C15",
        Wording(
            "Know people as people",
            "Take an interest in what someone loves beyond work: a choir, a garden, a child who starts "
            "school. A message that comes only when someone is useful is felt as such. Entregent keeps "
            "these facts and uses them first, and never gives usefulness as the only reason to write.",
        ),
        Wording(
            "Voir d’abord la personne",
            "Intéressez-vous à ce que l’on aime hors du travail : une chorale, un jardin, un enfant qui "
            "entre à l’école. Un message qui n’arrive que par utilité se sent aussitôt. Entregent garde ces "
            "détails, s’en sert en premier, et ne donne jamais l’utilité pour seule raison d’écrire.",
        ),
    ),
    Practice(
        "C16",
        Wording(
            "Let small talk open a door",
            "Ask open questions about work, challenges and passions, then follow the answer. Light words "
            "are only the way in; what comes next makes the relation. Entregent draws such questions from "
            "your record and prefers formats where real talk comes easily.",
        ),
        Wording(
            "Faire de la conversation légère une porte",
            "Posez des questions ouvertes sur le travail, les défis, les passions, puis suivez la réponse. "
            "Les mots légers ne sont qu’une entrée ; la suite fait la relation. Entregent tire de telles "
            "questions de ce que vous avez noté et préfère les formats où l’on parle vraiment.",
        ),
    ),
    Practice(
        "C17",
        Wording(
            "Speak of your work when asked",
            "You are there to meet people, not to hand out cards. Interest comes from being asked, and a "
            "pitch that waits for the question is heard far better. Entregent’s briefs and goals remind you "
            "of it, and never set a number of cards to give.",
        ),
        Wording(
            "Parler de son travail quand on vous le demande",
            "Vous êtes là pour rencontrer des gens, pas pour distribuer des cartes. L’intérêt naît de la "
            "question, et une présentation qui l’attend est bien mieux écoutée. Les fiches et les buts "
            "d’Entregent vous le rappellent et ne fixent jamais un nombre de cartes à donner.",
        ),
    ),
    Practice(
        "C18",
        Wording(
            "Say where you will be",
            "When you travel or go to an event, tell the people who would like to know, one at a time. It "
            "costs a line and often turns into a meeting that nobody would have planned. Entregent proposes "
            "who might be glad to hear it, with one message for each.",
        ),
        Wording(
            "Dire où vous serez",
            "Quand vous voyagez ou allez à une rencontre, dites-le aux personnes que cela intéresserait, "
            "une par une. Cela coûte une ligne et donne souvent un rendez-vous que personne n’aurait prévu. "
            "Entregent propose à qui le dire, avec un message pour chacun.",
        ),
    ),
)

"""The practices of writing to people."""

from typing import Final

from entregent.core.practices.practice import Practice, Wording

PRACTICES: Final = (
    Practice(
        "D1",
        Wording(
            "Learn to find anyone’s address",
            "First see whether the address is already published; if not, reason from how others at the same "
            "place are written to. Most organisations follow one pattern, and people keep the same handle "
            "from one place to the next. Entregent ranks its guesses with their likelihood, and never takes "
            "one for known until you confirm it.",
        ),
        Wording(
            "Apprendre à trouver une adresse",
            "Voyez d’abord si l’adresse est publiée ; sinon, raisonnez d’après celles de la même maison. La "
            "plupart des organisations suivent un seul modèle, et les gens gardent souvent le même "
            "pseudonyme. Entregent classe ses hypothèses avec leur vraisemblance et n’en tient aucune pour "
            "sûre avant que vous l’ayez confirmée.",
        ),
    ),
    Practice(
        "D2",
        Wording(
            "Mind the name, the subject, the first line",
            "These three decide whether an email is opened. Keep the subject short and light, such as “quick "
            "question”, and let the first sentence say something real. Entregent shows them as an inbox "
            "would and learns from your own replies what gets answered, without tracking anyone.",
        ),
        Wording(
            "Soigner le nom, l’objet et la première phrase",
            "Ces trois-là décident si un message est ouvert. Gardez un objet court qui n’engage à rien, "
            "comme « petite question », et que la première phrase dise quelque chose de vrai. Entregent les "
            "montre comme dans une boîte de réception et apprend de vos propres réponses, sans pister "
            "personne.",
        ),
    ),
    Practice(
        "D3",
        Wording(
            "Keep it brief",
            "Stay well under three hundred words, and reread once only to shorten. A short message is "
            "answered at once; a long one waits for a better day. Entregent counts the words and points at "
            "what could go.",
        ),
        Wording(
            "Faire court",
            "Restez bien en dessous de trois cents mots, et relisez une fois rien que pour raccourcir. À un "
            "message court on répond tout de suite ; un long attend un meilleur jour. Entregent compte les "
            "mots et montre ce qui pourrait disparaître.",
        ),
    ),
    Practice(
        "D4",
        Wording(
            "Ask one clear thing",
            "Let one request stand out, and in a first message make it a question or an opinion, never a "
            "service. When the reader knows at once what you hope for, answering is easy. Entregent looks "
            "for that request and says when it is missing, buried or too much.",
        ),
        Wording(
            "Demander une seule chose, clairement",
            "Qu’une seule demande ressorte ; dans un premier message, une question ou un avis, jamais un "
            "service. Quand on sait tout de suite ce que vous espérez, il est facile de répondre. Entregent "
            "cherche cette demande et dit quand elle manque, se perd ou dépasse la mesure.",
        ),
    ),
    Practice(
        "D5",
        Wording(
            "Say a sentence or two about yourself",
            "In a first message, give just enough of your background to show what you share. One sentence "
            "builds a link; a paragraph turns the message into a résumé. Entregent finds that part and "
            "tells you when it is missing or too long.",
        ),
        Wording(
            "Dire une phrase ou deux sur vous",
            "Dans un premier message, donnez juste assez de votre parcours pour montrer ce que vous "
            "partagez. Une phrase crée un lien ; un paragraphe tourne au curriculum. Entregent repère ce "
            "passage et dit quand il manque ou s’étire.",
        ),
    ),
    Practice(
        "D6",
        Wording(
            "Three questions at most",
            "Keep a first message to three questions, and fewer is better. Each one more makes the answer "
            "longer to write, and easier to put off. Entregent counts them, including those that hide "
            "without a question mark.",
        ),
        Wording(
            "Trois questions au plus",
            "Limitez un premier message à trois questions, et moins c’est mieux. Chacune de plus allonge la "
            "réponse à écrire et la rend plus facile à remettre. Entregent les compte, même celles qui se "
            "cachent sans point d’interrogation.",
        ),
    ),
    Practice(
        "D7",
        Wording(
            "Ask for a rating, and why",
            "When you want an opinion, ask “how would you rate this from one to five, and why?”. A number "
            "is quick to give, and the why follows by itself. Entregent offers this wording when your "
            "message asks for an opinion.",
        ),
        Wording(
            "Demander une note, et pourquoi",
            "Quand vous cherchez un avis, demandez « quelle note de un à cinq donneriez-vous, et "
            "pourquoi ? ». Un chiffre se donne vite, et le pourquoi vient tout seul. Entregent propose "
            "cette tournure quand votre message demande un avis.",
        ),
    ),
    Practice(
        "D8",
        Wording(
            "Use lists where you enumerate",
            "Put several items or questions in a list, numbered if an answer is expected. The eye finds "
            "them at once, and the reader can answer point by point. Entregent proposes a list where a "
            "sentence strings things together.",
        ),
        Wording(
            "Mettre en liste ce qui s’énumère",
            "Présentez plusieurs points ou questions en liste, numérotée si vous attendez une réponse. "
            "L’œil les trouve aussitôt, et l’on peut répondre point par point. Entregent propose une liste "
            "là où une phrase enfile les éléments.",
        ),
    ),
    Practice(
        "D9",
        Wording(
            "Always answer an answer",
            "When someone replies, thank them, ask a little more, and offer to tell them what came of it "
            "and to return the favour. Silence after a reply is what people remember longest. Entregent "
            "puts replies you owe first in the plan, with a first draft.",
        ),
        Wording(
            "Toujours répondre à une réponse",
            "Quand on vous répond, remerciez, demandez un peu plus, proposez de raconter la suite et de "
            "rendre la pareille. Le silence après une réponse est ce dont on se souvient le plus longtemps. "
            "Entregent met en tête du programme les réponses que vous devez, avec un premier message.",
        ),
    ),
    Practice(
        "D10",
        Wording(
            "Never “a big favour”, never a false acquaintance",
            "Do not announce a big favour, and do not claim to have met someone whom you have not. The "
            "first frightens before you have said anything; the second ends the relation when it is found "
            "out. Entregent points out both, and checks “we have met” against your record.",
        ),
        Wording(
            "Ni « grande faveur », ni fausse connaissance",
            "N’annoncez pas une grande faveur et ne prétendez pas avoir rencontré quelqu’un si ce n’est pas "
            "vrai. L’une effraie avant même que vous ayez parlé ; l’autre met fin à la relation dès qu’elle "
            "se découvre. Entregent signale les deux et vérifie vos « nous nous sommes rencontrés ».",
        ),
    ),
    Practice(
        "D11",
        Wording(
            "Name the common point in a request",
            "When you ask to connect, say in one line what links you. A request without it looks like one "
            "of hundreds; with it, it is a person writing. Entregent proposes the common point that it "
            "finds.",
        ),
        Wording(
            "Nommer le point commun dans une demande",
            "Quand vous demandez à entrer en contact, dites en une ligne ce qui vous relie. Sans cela, "
            "votre demande ressemble à cent autres ; avec cela, c’est une personne qui écrit. Entregent "
            "propose le point commun qu’il trouve.",
        ),
    ),
    Practice(
        "D12",
        Wording(
            "Wake a sleeping tie with frankness",
            "Begin with something that concerns them, own up to the delay, give a little news, ask one "
            "question, ask no favour. People are nearly always gladder to hear from you than you fear. "
            "Entregent prepares such a first draft and points out a favour that slips in; a coffee is none.",
        ),
        Wording(
            "Réveiller un lien avec franchise",
            "Partez de quelque chose qui les concerne, reconnaissez le temps passé, donnez une nouvelle, "
            "posez une question, ne demandez aucun service. On est presque toujours plus content de vous "
            "lire que vous ne le craignez. Entregent prépare ce premier message et signale un service qui "
            "s’y glisse ; un café n’en est pas un.",
        ),
    ),
    Practice(
        "D13",
        Wording(
            "Never write to everyone at once",
            "Write to one person at a time, even for the same piece of news. A message to all is addressed "
            "to nobody, and people can tell. Entregent always makes one message for one person, and has no "
            "way of sending to many.",
        ),
        Wording(
            "Ne jamais écrire à tous à la fois",
            "Écrivez à une personne à la fois, même pour une même nouvelle. Un message à tous ne s’adresse "
            "à personne, et cela se sent. Entregent fait toujours un message par personne et n’a aucun "
            "moyen d’en envoyer à plusieurs.",
        ),
    ),
)

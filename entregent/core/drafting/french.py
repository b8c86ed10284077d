"""French drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.facts import Purpose
from entregent.core.drafting.french_anchors import ANCHORS, RECALLS
from entregent.core.drafting.french_owed import PROMISE, REPLY
from entregent.core.drafting.sentences import Frame, Phrasebook

_CONGRATULATIONS: Final = (
    Frame(
        "Félicitations pour ce nouveau poste",
        "J'ai vu <ton|votre> arrivée {event_company_at} : félicitations !\n\n{recall}\n\nComment se passent "
        "les premières semaines ?",
    ),
    Frame(
        "Ce nouveau poste",
        "Félicitations pour ce nouveau poste {event_company_at}. <Tu me raconteras|Vous me raconterez> les "
        "débuts quand <tu auras|vous aurez> un moment.",
    ),
    Frame(
        "Bravo pour le nouveau poste",
        "J'apprends <ton|votre> arrivée {event_company_at}. Félicitations, et bons débuts !\n\n{recall}",
    ),
    Frame(
        "Toutes mes félicitations",
        "J'ai vu <ton|votre> nouveau titre : « {event_title} ». Félicitations !\n\n{recall}\n\nQu'est-ce "
        "que cela change pour <toi|vous> ?",
    ),
    Frame(
        "Bravo pour cette nouvelle étape",
        "« {event_title} » : bravo ! Beaucoup de changements pour <toi|vous> ?",
    ),
    Frame(
        "Bravo à <toi|vous>",
        "J'ai appris la nouvelle : {event_what}. Toutes mes félicitations !\n\n{recall}",
    ),
    Frame(
        "Félicitations à <toi|vous>",
        "J'ai appris la nouvelle, {event_when}, et je <te|vous> félicite. {event_rough}\n\n{recall}",
    ),
    Frame(
        "La bonne nouvelle",
        "{Event_what} : félicitations !\n\n<Tu me raconteras|Vous me raconterez> quand <tu auras|vous "
        "aurez> un moment.",
    ),
    Frame(
        "Toutes mes félicitations",
        "J'ai appris que quelque chose changeait pour <toi|vous> ({event_when}). Félicitations.\n\n[[Ce "
        "que vous savez de la nouvelle ?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
    ),
)
_BIRTHDAY: Final = (
    Frame(
        "Bon anniversaire",
        "Bon anniversaire !\n\n{recall}\n\nJe <te|vous> souhaite une belle journée et une belle année.",
        unless=("birthday_past", "birthday_ahead"),
    ),
    Frame(
        "Bel anniversaire",
        "Un mot pour <ton|votre> anniversaire : belle journée à <toi|vous>, et une année comme <tu "
        "l'aimes|vous l'aimez>.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
    ),
    Frame(
        "Pour <ton|votre> anniversaire",
        "Je m'y prends un peu en avance : bon anniversaire, et belle année à <toi|vous>.\n\n{recall}",
        needs=("birthday_ahead",),
    ),
    Frame(
        "Pour <ton|votre> anniversaire",
        "Ce mot arrivera peut-être en avance ; <garde-le|gardez-le> alors pour le jour même. Bon "
        "anniversaire !\n\n{recall}",
        needs=("birthday_ahead",),
    ),
    Frame(
        "Avec un peu de retard",
        "J'arrive après la fête, mais bon anniversaire quand même !\n\n{recall}",
        needs=("birthday_past",),
    ),
    Frame(
        "Un peu après le jour",
        "J'ai laissé passer le jour même : bon anniversaire, et belle année à <toi|vous>.\n\n{recall}",
        needs=("birthday_past",),
    ),
)
_RECONNECT: Final = (
    Frame(
        "Des nouvelles, enfin",
        "Cela fait {last_span} que nous ne nous sommes pas donné de nouvelles, et j'aurais pu écrire plus "
        "tôt.\n\n{anchor}\n\nDe mon côté : {news}\n\nSi un café <te|vous> dit, "
        "<propose-moi|proposez-moi> un jour.",
    ),
    Frame(
        "Reprendre le fil",
        "{anchor}\n\nJ'ai laissé passer bien du temps depuis {last_month}. De mon côté : {news}\n\nRien à "
        "demander, juste l'envie d'avoir de <tes|vos> nouvelles.",
    ),
    Frame(
        "Cela fait longtemps",
        "{Last_span} sans un mot de ma part, c'est long.\n\n{anchor}\n\nPar ici : {news}",
    ),
    Frame(
        "{Last_span} plus tard",
        "<Tu n'as|Vous n'avez> plus de nouvelles de moi depuis {last_month}. En voici : "
        "{news}\n\n{anchor}\n\nDeux lignes en réponse me feraient plaisir.",
    ),
    Frame(
        "Reprendre contact",
        "{anchor}\n\nJe donne rarement de mes nouvelles, alors en voici : {news}",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("Un petit signe", "{anchor}\n\nDe mon côté : {news}"),
    Frame("De <tes|vos> nouvelles", "Un mot rapide pour prendre de <tes|vos> nouvelles.\n\n{anchor}"),
    Frame(
        "Deux lignes",
        "{anchor}\n\n<Réponds quand tu veux|Répondez quand vous voulez>, deux lignes me feront plaisir.",
    ),
    Frame("Quelques nouvelles", "D'abord, une nouvelle d'ici : {news}\n\n{anchor}"),
    Frame(
        "Un café bientôt ?",
        "{anchor}\n\nSi un café ou un appel <te|vous> dit dans les semaines qui viennent, "
        "<propose-moi|proposez-moi> un jour.",
    ),
)
_FORMER: Final = (
    Frame("Des nouvelles", "{anchor}\n\nDe mon côté : {news}"),
    Frame("Souvenirs communs", "Un mot pour savoir ce que <tu deviens|vous devenez>.\n\n{anchor}"),
    Frame("Garder le fil", "{anchor}\n\nCela me ferait plaisir de garder le fil, même de loin en loin."),
    Frame("Depuis ce temps-là", "{anchor}\n\nEt moi, en deux mots : {news}"),
)
_WEAK: Final = (
    Frame(
        "Faire connaissance",
        "Nous nous connaissons encore mal, et c'est dommage.\n\n{anchor}",
        unless=("last_live", "met_where"),
    ),
    Frame("Une question", "{anchor}\n\nDeux lignes suffiront."),
    Frame(
        "Bonjour, et une question",
        "{anchor}\n\nPour me situer : [[Qui vous êtes et ce que vous faites, en une phrase ?]]",
    ),
    Frame("Prendre des nouvelles", "Juste un bonjour en passant.\n\n{anchor}"),
)
_FIRST: Final = (
    Frame(
        "Des nouvelles",
        "{anchor}\n\nRien de plus à <te|vous> demander : j'avais envie d'avoir de <tes|vos> nouvelles.",
    ),
    Frame("Un mot, simplement", "J'essaie d'écrire un peu plus souvent.\n\n{anchor}"),
    Frame("Un petit signe", "{anchor}\n\nDe mon côté : {news}\n\nPas d'urgence pour répondre."),
    Frame(
        "Juste un bonjour",
        "Un message sans raison particulière, pour prendre de <tes|vos> nouvelles.\n\n{anchor}\n\nDe mon "
        "côté : {news}",
    ),
)
_LIGHT: Final = (
    Frame(
        "Un petit signe",
        "[[Ce qui vous a frappé dans sa publication ?]]\n\n{recall}",
    ),
    Frame("Un petit mot", "Merci pour ce partage. [[Ce que vous en retenez, en une phrase ?]]\n\n{recall}"),
)
_FOLLOW: Final = (
    Frame(
        "Suite à notre rencontre",
        "Merci pour notre conversation {meeting_of} ({meeting_where}). Ce que <tu disais|vous disiez> "
        "m'est resté : {meeting_topic}.\n\n[[La suite que vous proposez : un café, un article, une "
        "présentation ?]]",
    ),
    Frame(
        "Notre échange",
        "Notre échange {meeting_of} ({meeting_where}) m'a donné à réfléchir, surtout sur ce point : [[De "
        "quoi aviez-vous parlé ?]]\n\n[[La suite que vous proposez : un café, un article, une "
        "présentation ?]]",
        unless=("meeting_topic",),
    ),
    Frame(
        "Merci pour ce moment",
        "Merci pour le temps pris ensemble {meeting_when}. Je repense à ce point : "
        "{meeting_topic}.\n\n[[La suite que vous proposez, avec une date ?]]",
    ),
    Frame(
        "Suite à notre échange",
        "Merci pour notre échange {meeting_of}. Je repense à ce que <tu disais|vous disiez> : [[De quoi "
        "aviez-vous parlé ?]]\n\n[[La suite que vous proposez, avec une date ?]]",
        unless=("meeting_topic",),
    ),
)
_THANKS: Final = (
    Frame(
        "Merci à <toi|vous>",
        "Je voulais <te|vous> remercier : {help}.\n\n[[Ce que cela a changé pour vous ?]]\n\nSi je peux "
        "rendre la pareille, <dis-le-moi|dites-le-moi>.",
    ),
    Frame(
        "Merci encore",
        "Merci pour <ton|votre> aide {help_of} ({help}).\n\nVoici ce que cela a donné : [[Le résultat, en "
        "une phrase ?]]",
    ),
    Frame(
        "Grâce à <toi|vous>",
        "Un mot pour dire merci ({help}), et pour raconter la suite : [[Le résultat, en une phrase "
        "?]]\n\n{recall}",
    ),
)

FRAMES: Final[Mapping[Purpose, tuple[Frame, ...]]] = {
    "reply": REPLY,
    "promise": PROMISE,
    "congratulations": _CONGRATULATIONS,
    "birthday": _BIRTHDAY,
    "reconnect": _RECONNECT,
    "keep_in_touch": _KEEP,
    "former_colleague": _FORMER,
    "former_classmate": _FORMER,
    "weak_tie": _WEAK,
    "light_touch": _LIGHT,
    "first_step": _FIRST,
    "follow_up": _FOLLOW,
    "thanks": _THANKS,
}

FRENCH: Final = Phrasebook(
    anchors=ANCHORS,
    recalls=RECALLS,
    frames=FRAMES,
    salutations={"tu": "Bonjour", "tu_close": "Salut", "vous": "Bonjour", "vous_close": "Bonjour"},
    closings={
        "tu": ("À bientôt,", "Bien à toi,"),
        "tu_close": ("À bientôt,", "À très vite,"),
        "vous": ("Bien cordialement,", "Cordialement,", "Bien à vous,"),
        "vous_close": ("Bien à vous,", "À bientôt,"),
    },
    bare_anchor="[[Qu'est-ce qui vous relie à cette personne ?]] Qu'est-ce qui <t'|vous >occupe en ce "
    "moment ?",
    bare_question="Qu'est-ce qui a changé pour <toi|vous> ces derniers temps ?",
    bare_news="[[Quoi de neuf de votre côté, en une phrase ?]]",
)

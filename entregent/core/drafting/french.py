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
        "J'ai vu <ton|votre> arrivée chez {event_company} : félicitations !\n\n{recall}\n\nQu'est-ce qui "
        "<t'|vous >a donné envie de ce changement ?",
    ),
    Frame(
        "Ce nouveau poste",
        "Félicitations pour ce nouveau poste chez {event_company}.\n\nÀ quoi ressemblent <tes|vos> "
        "premières semaines ? Même en deux lignes, cela m'intéresse.",
    ),
    Frame(
        "Bravo pour le nouveau poste",
        "J'apprends <ton|votre> arrivée chez {event_company}. Félicitations, et bons débuts dans cette "
        "nouvelle maison.\n\n{recall}",
    ),
    Frame(
        "Toutes mes félicitations",
        "J'ai vu <ton|votre> nouveau titre : « {event_title} ». Félicitations !\n\n{recall}\n\nQu'est-ce "
        "que cela change dans <tes|vos> journées ?",
    ),
    Frame(
        "Bravo pour cette nouvelle étape",
        "« {event_title} » : voilà une belle étape, et je <t'|vous >en félicite.\n\nQu'est-ce qui "
        "<t'|vous >y attire le plus ?",
    ),
    Frame(
        "Bravo à <toi|vous>",
        "J'ai appris la nouvelle : {event_what}. Toutes mes félicitations.\n\n{recall}",
    ),
    Frame(
        "Félicitations à <toi|vous>",
        "J'ai appris la nouvelle, {event_when}, et je <te|vous> félicite. {event_rough}\n\n{recall}",
    ),
    Frame(
        "La bonne nouvelle",
        "{Event_what} : cela mérite bien un mot. Félicitations.\n\nQuelle sera la suite ?",
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
        unless=("birthday_past",),
    ),
    Frame(
        "Bel anniversaire",
        "Un mot pour <ton|votre> anniversaire : belle journée à <toi|vous>, et une année comme <tu "
        "l'aimes|vous l'aimez>.\n\n{recall}",
        unless=("birthday_past",),
    ),
    Frame(
        "Bon anniversaire",
        "Aujourd'hui, c'est <ton|votre> anniversaire : je <te|vous> souhaite une très belle "
        "journée.\n\n{recall}",
        unless=("birthday_past",),
    ),
    Frame(
        "Avec un peu de retard",
        "<Ton|Votre> anniversaire était {birthday_past} et j'arrive après la fête : bon anniversaire "
        "quand même.\n\n{recall}",
    ),
)
_RECONNECT: Final = (
    Frame(
        "Des nouvelles, enfin",
        "Cela fait {last_span} que nous ne nous sommes pas parlé, et j'aurais pu écrire plus "
        "tôt.\n\n{anchor}\n\nDe mon côté : {news}\n\nSi un café <te|vous> dit, pour reprendre le fil, "
        "<propose-moi|proposez-moi> un jour.",
    ),
    Frame(
        "Reprendre le fil",
        "{anchor}\n\nNotre dernier échange remonte à {last_month} ; le silence est aussi de mon "
        "fait.\n\nDe mon côté : {news}\n\nJe n'ai aucun service à demander, seulement l'envie de "
        "reprendre le fil.",
    ),
    Frame(
        "Un long silence",
        "Long silence de ma part : {last_span}. Le temps a filé, et je préfère le dire "
        "simplement.\n\n{anchor}\n\nUne nouvelle d'ici : {news}",
    ),
    Frame(
        "{Last_span} plus tard",
        "Je n'ai pas donné signe de vie depuis {last_month}. Voici qui est réparé.\n\nUne nouvelle "
        "d'abord : {news}\n\n{anchor}\n\nDeux lignes en réponse me feraient plaisir.",
    ),
    Frame(
        "Reprendre contact",
        "{anchor}\n\nJe donne rarement de mes nouvelles, alors en voici : {news}",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("Un petit signe", "{anchor}\n\nDe mon côté : {news}"),
    Frame(
        "De <tes|vos> nouvelles",
        "Un mot rapide, sans autre raison que de prendre de <tes|vos> nouvelles.\n\n{anchor}",
    ),
    Frame("Deux lignes", "{anchor}\n\nDeux lignes en réponse me feront plaisir, sans aucune urgence."),
    Frame("Quelques nouvelles", "Une nouvelle d'ici, d'abord : {news}\n\n{anchor}"),
    Frame(
        "Un café bientôt ?",
        "{anchor}\n\nSi un café ou un appel <te|vous> dit dans les semaines qui viennent, "
        "<propose-moi|proposez-moi> un jour.",
    ),
)
_FORMER: Final = (
    Frame("Des nouvelles", "{anchor}\n\nDe mon côté : {news}"),
    Frame(
        "Souvenirs communs",
        "Je prends des nouvelles des personnes avec qui j'ai partagé une période.\n\n{anchor}",
    ),
    Frame("Garder le fil", "{anchor}\n\nCela me ferait plaisir de garder le fil, même de loin en loin."),
    Frame("Depuis ce temps-là", "{anchor}\n\nEn deux mots, d'ici : {news}"),
)
_WEAK: Final = (
    Frame(
        "Faire connaissance",
        "Nous nous connaissons encore peu, et j'aimerais y remédier.\n\n{anchor}",
        unless=("last_live", "met_where"),
    ),
    Frame("Une question", "{anchor}\n\nDeux lignes suffisent : la réponse m'intéresse vraiment."),
    Frame(
        "Bonjour, et une question",
        "{anchor}\n\nPour me situer : [[Qui vous êtes et ce que vous faites, en une phrase ?]]",
    ),
    Frame(
        "Prendre des nouvelles",
        "Un bonjour, sans rien à vendre ni service à demander.\n\n{anchor}",
    ),
)
_FIRST: Final = (
    Frame(
        "Des nouvelles",
        "{anchor}\n\nRien de plus à <te|vous> demander : j'avais envie d'avoir de <tes|vos> nouvelles.",
    ),
    Frame(
        "Un mot, simplement",
        "J'ai décidé d'écrire plus souvent, à une personne à la fois.\n\n{anchor}",
    ),
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

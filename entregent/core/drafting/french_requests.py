"""French letters around what is asked: answers to a request, and a gentle word on an ask that waits."""

from typing import Final

from entregent.core.drafting.sentences import Letter

REQUESTED: Final = (
    Letter(
        "say_yes",
        "C'est oui, avec plaisir",
        """
        @received
        <Tu m'as demandé|Vous m'avez demandé> ceci, et c'est oui, avec plaisir : {request}.

        Je m'en occupe [[Pour quel jour ?]]
        ? [[Une précision à demander, s'il en manque une ?]]

        @posted
        """,
        needs=("request",),
    ),
    Letter(
        "decline",
        "Ma réponse, en toute franchise",
        """
        @received
        Merci aussi d'avoir pensé à moi pour ceci : {request}.

        Je préfère le dire tout de suite, et franchement : cette fois, je ne pourrai pas.
        ? [[La raison, en une phrase, si vous le souhaitez ?]]

        Cela ne change rien entre nous.
        Si cela change de mon côté, je <te|vous> tiendrai au courant, et si je peux aider autrement,
        <dis-le-moi|dites-le-moi>.
        """,
        needs=("request",),
    ),
    Letter(
        "hand_over",
        "Quelqu'un de mieux placé que moi",
        """
        @received
        Pour ceci, je ne serais pas d'une grande aide : {request}.

        Quelqu'un autour de moi est bien mieux placé : {better?}, {better_why?}.
        <Veux-tu|Voulez-vous> que je demande d'abord à cette personne si une mise en relation lui convient ?

        @posted
        """,
        needs=("request",),
    ),
)
REMINDING: Final = (
    Letter(
        "remind",
        "Un mot sur ma demande",
        """
        Je <t'|vous >ai écrit {ask_when} pour <te|vous> demander ceci : {ask}.
        || Je <t'|vous >ai écrit {ask_when} avec une demande : [[Votre demande, en une ligne ?]]

        Rien ne presse, et un non me va très bien aussi.
        <Pourrais-tu|Pourriez-vous> simplement me dire si cela reste possible ?
        Pour <te|vous> faciliter la tâche, deux mots suffisent.

        Merci, quelle que soit <ta|votre> réponse.
        """,
        needs=("ask_when",),
        unless=("ask_yes", "ask_later"),
    ),
    Letter(
        "after_yes",
        "Depuis <ton|votre> oui",
        """
        <Tu m'avais|Vous m'aviez> dit oui {ask_yes} pour ceci : {ask}.
        || <Tu m'avais|Vous m'aviez> dit oui {ask_yes} pour ceci : [[Votre demande, en une ligne ?]]
        Merci encore d'avoir accepté.

        <Saurais-tu|Sauriez-vous> me dire quand le moment s'y prêtera ?
        Pour <te|vous> faciliter la tâche, deux mots suffisent, et s'il manque quelque chose de mon côté, je
        m'en occupe.

        Rien ne presse, et si ce n'est plus possible, aucun souci.
        """,
        needs=("ask_yes",),
    ),
    Letter(
        "after_later",
        "Ma demande, le moment venu",
        """
        ? Je <t'|vous >avais écrit {ask_when} avec une demande.
        <Ta|Votre> réponse était : plus tard, pas avant {ask_until}.
        || <Ta|Votre> réponse était : plus tard.
        J'y reviens donc, sans presser.

        @ask
        Pour <te|vous> faciliter la tâche, deux mots suffisent.

        Un non me va très bien aussi.
        Merci, quelle que soit <ta|votre> réponse.
        """,
        needs=("ask_later",),
    ),
)

"""French drafts for what is owed: answers and promises."""

from typing import Final

from entregent.core.drafting.sentences import Frame

REPLY: Final = (
    Frame(
        "Merci pour <ton|votre> message",
        "Merci pour <ton|votre> message {received_of} (« {received_subject} »).\n\n[[Votre réponse, en "
        "deux ou trois phrases ?]]\n\n[[Une question à poser en retour ?]]\n\nJe <te|vous> tiendrai au "
        "courant de la suite, et si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.",
        unless=("received_late",),
    ),
    Frame(
        "Merci pour <ton|votre> message",
        "Merci pour <ton|votre> message {received_of}.\n\n[[Votre réponse, en deux ou trois phrases "
        "?]]\n\n[[Une question à poser en retour ?]]\n\nJe <te|vous> dirai ce que cela donne. Et si je "
        "peux <t'|vous >aider de mon côté, <écris-moi|écrivez-moi>.",
        unless=("received_late",),
    ),
    Frame(
        "Ma réponse, un peu tardive",
        "<Tu m'as|Vous m'avez> écrit il y a {received_late} (« {received_subject} ») et je réponds tard : "
        "pardon, et merci pour ce message.\n\n[[Votre réponse, en deux ou trois phrases ?]]\n\n[[Une "
        "question à poser en retour ?]]\n\nJe <te|vous> tiendrai au courant de la suite, et je rendrai "
        "volontiers la pareille.",
    ),
    Frame(
        "Ma réponse, un peu tardive",
        "Merci pour <ton|votre> message {received_of}, et pardon pour le délai.\n\n[[Votre réponse, en "
        "deux ou trois phrases ?]]\n\n[[Une question à poser en retour ?]]\n\nJe <te|vous> dirai ce que "
        "cela donne, et je rendrai volontiers la pareille.",
        unless=("received_on_time",),
    ),
)
PROMISE: Final = (
    Frame(
        "Comme promis",
        "Je n'ai pas oublié ce que je <t'|vous >avais promis : {promise}.\n\n[[Le lien, le document ou la "
        "réponse promise ?]]\n\n<Dis-moi|Dites-moi> si ce n'est pas ce que <tu attendais|vous attendiez>.",
        unless=("promise_late",),
    ),
    Frame(
        "Chose promise",
        "Chose promise : {promise}. Cela date {promise_of}.\n\n[[Le lien, le document ou la réponse "
        "promise ?]]",
        unless=("promise_late",),
    ),
    Frame(
        "Comme promis, avec retard",
        "Avec {promise_late} de retard, voici ce que je <t'|vous >avais promis : {promise}.\n\n[[Le lien, "
        "le document ou la réponse promise ?]]\n\nMerci pour <ta|votre> patience.",
    ),
    Frame(
        "Comme promis",
        "Ma promesse {promise_of} tient toujours : {promise}.\n\n[[Le lien, le document ou la réponse "
        "promise ?]]",
    ),
)

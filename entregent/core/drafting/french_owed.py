"""French drafts for what is owed: answers and promises."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_ANSWER: Final = "[[Votre réponse, en deux ou trois phrases ?]]\n\n[[Une question à poser en retour ?]]"
_THING: Final = "[[Ce que vous joignez, ou le jour où ce sera fait ?]]"

REPLY: Final = (
    Frame(
        "Merci pour <ton|votre> message",
        f"Merci pour <ton|votre> message {{received_of}} (« {{received_subject}} »).\n\n{_ANSWER}\n\nJe "
        "<te|vous> tiendrai au courant de la suite, et si je peux <t'|vous >être utile à mon tour, "
        "<dis-le-moi|dites-le-moi>.",
        unless=("received_late",),
    ),
    Frame(
        "Merci pour <ton|votre> message",
        f"Merci pour <ton|votre> message {{received_of}}.\n\n{_ANSWER}\n\nJe <te|vous> dirai ce que cela "
        "donne. Et si je peux <t'|vous >aider de mon côté, <écris-moi|écrivez-moi>.",
        unless=("received_late",),
    ),
    Frame(
        "Ma réponse, un peu tardive",
        "<Tu m'as|Vous m'avez> écrit il y a {received_late} (« {received_subject} ») et je réponds tard : "
        f"pardon, et merci pour ce message.\n\n{_ANSWER}\n\nJe <te|vous> tiendrai au courant de la suite, "
        "et je rendrai volontiers la pareille.",
    ),
    Frame(
        "Ma réponse, un peu tardive",
        f"Merci pour <ton|votre> message {{received_of}}, et pardon pour le délai.\n\n{_ANSWER}\n\nJe "
        "<te|vous> dirai ce que cela donne, et je rendrai volontiers la pareille.",
        unless=("received_on_time",),
    ),
)
PROMISE: Final = (
    Frame(
        "Comme promis",
        f"Je <t'|vous >avais promis {{promise_to}}.\n\n{_THING}\n\n<Dis-moi|Dites-moi> s'il manque quelque "
        "chose.",
        unless=("promise_late",),
    ),
    Frame(
        "Ce que j'avais promis",
        f"{{Promise_when}}, je <t'|vous >ai promis {{promise_to}}. Je n'ai pas oublié.\n\n{_THING}",
        unless=("promise_late",),
    ),
    Frame(
        "Comme promis, avec retard",
        f"Je <t'|vous >avais promis {{promise_to}}, et j'ai {{promise_late}} de retard : pardon.\n\n{_THING}",
    ),
    Frame(
        "Avec un peu de retard",
        f"Je n'ai pas oublié : je <t'|vous >ai promis {{promise_to}}, et j'ai {{promise_late}} de "
        f"retard.\n\n{_THING}\n\nMerci pour <ta|votre> patience.",
    ),
    Frame(
        "Comme promis",
        f"Je n'ai pas oublié ce que je <t'|vous >avais promis {{promise_when}} : {{promise}}.\n\n{_THING}",
        unless=("promise_late",),
    ),
    Frame(
        "Comme promis, avec retard",
        f"Voici, avec {{promise_late}} de retard, des nouvelles de ce que je <t'|vous >avais promis : "
        f"{{promise}}.\n\n{_THING}\n\nMerci pour <ta|votre> patience.",
    ),
)

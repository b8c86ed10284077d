"""French drafts for what is owed: answers and promises."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_ANSWER: Final = "[[Votre réponse, en deux ou trois phrases ?]]\n\n[[Une question à poser en retour ?]]"
_THING: Final = "[[Ce que vous joignez, ou le jour où ce sera fait ?]]"
_LATE: Final = ("received_late",)
_LATE_OR_NAMED: Final = ("received_late", "received_subject")
_ON_TIME_OR_NAMED: Final = ("received_on_time", "received_subject")
_PROMISE_LATE: Final = ("promise_late",)

REPLY: Final = (
    Frame(
        "Merci pour <ton|votre> message",
        f"Merci pour <ton|votre> message {{received_of}} (« {{received_subject}} »).\n\n{_ANSWER}\n\nS'il "
        "y a du nouveau, je <te|vous> tiendrai au courant, et si je peux <t'|vous >être utile à mon tour, "
        "<dis-le-moi|dites-le-moi>.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "À propos de <ton|votre> message",
        f"J'ai lu avec attention <ton|votre> message {{received_of}} (« {{received_subject}} ») : merci.\n\n"
        f"{_ANSWER}\n\nS'il y a une suite, je <te|vous> la dirai. Et si je peux faire quelque chose de mon "
        "côté, <fais-moi|faites-moi> signe.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "Ma réponse, comme il se doit",
        f"« {{received_subject}} » : merci de m'en avoir parlé dans <ton|votre> message {{received_of}}.\n\n"
        f"{_ANSWER}\n\nS'il y a une suite, je <te|vous> la raconterai, et j'aiderai volontiers à mon "
        "tour.",
        unless=_LATE,
        approach="answer",
    ),
    Frame(
        "Merci de <ton|votre> mot",
        f"Merci pour <ton|votre> message {{received_of}}.\n\n{_ANSWER}\n\nS'il en sort quelque chose, je "
        "<te|vous> le dirai. Et si je peux <t'|vous >aider de mon côté, <écris-moi|écrivez-moi>.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Un mot en retour",
        f"<Ton|Votre> message {{received_of}} méritait une vraie réponse ; merci de l'avoir écrit.\n\n"
        f"{_ANSWER}\n\nS'il y a une suite, je <te|vous> la dirai, et <tu peux|vous pouvez> compter sur moi à "
        "mon tour.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Le plaisir de <te|vous> lire",
        f"Merci, j'ai eu plaisir à <te|vous> lire. Voici ma réponse à <ton|votre> message {{received_of}}."
        f"\n\n{_ANSWER}\n\nJe <te|vous> tiendrai au courant de la suite. Si je peux faire quelque chose pour "
        "<toi|vous>, <écris-moi|écrivez-moi>.",
        unless=_LATE_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Ma réponse, un peu tardive",
        "<Tu m'as|Vous m'avez> écrit il y a {received_late} (« {received_subject} ») et je réponds tard : "
        f"pardon, et merci pour ce message.\n\n{_ANSWER}\n\nS'il y a du nouveau, je <te|vous> tiendrai "
        "au courant, et j'aiderai volontiers à mon tour.",
        approach="answer",
    ),
    Frame(
        "Ma réponse, enfin",
        f"« {{received_subject}} » : j'aurais dû répondre plus tôt, {{received_late}}, c'est long. Merci de "
        f"<ta|votre> patience.\n\n{_ANSWER}\n\nS'il y a une suite, je <te|vous> la dirai. Si je peux "
        "aider à mon tour, <demande-moi|demandez-moi>.",
        approach="answer",
    ),
    Frame(
        "Mieux vaut tard",
        f"Merci pour <ton|votre> message {{received_of}}, et pardon pour le délai.\n\n{_ANSWER}\n\nS'il "
        "en sort quelque chose, je <te|vous> le dirai, et j'aiderai volontiers à mon tour.",
        unless=_ON_TIME_OR_NAMED,
        approach="answer",
    ),
    Frame(
        "Une réponse qui a tardé",
        f"<Ton|Votre> message {{received_of}} a trop attendu ; merci, et pardon.\n\n{_ANSWER}\n\nS'il y "
        "a une suite, je <te|vous> la raconterai. Et si je peux être utile à mon tour, "
        "<fais-moi|faites-moi> signe.",
        unless=_ON_TIME_OR_NAMED,
        approach="answer",
    ),
)
PROMISE: Final = (
    Frame(
        "Comme promis",
        f"Je <t'|vous >avais promis {{promise_to}}.\n\n{_THING}\n\n<Dis-moi|Dites-moi> s'il manque quelque "
        "chose.",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Ce que j'avais promis",
        f"{{Promise_when}}, je <t'|vous >ai promis {{promise_to}}. Je n'ai pas oublié.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Chose promise",
        f"<Tu t'en souviens|Vous vous en souvenez> peut-être : je <t'|vous >avais promis {{promise_to}}. "
        f"Nous y voilà.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Comme promis, avec retard",
        f"Je <t'|vous >avais promis {{promise_to}}, et j'ai {{promise_late}} de retard : pardon.\n\n{_THING}",
        approach="kept",
    ),
    Frame(
        "Avec un peu de retard",
        f"Je n'ai pas oublié : je <t'|vous >ai promis {{promise_to}}, et j'ai {{promise_late}} de "
        f"retard.\n\n{_THING}\n\nMerci pour <ta|votre> patience.",
        approach="kept",
    ),
    Frame(
        "Je n'ai pas oublié",
        f"Je n'ai pas oublié ce que je <t'|vous >avais promis {{promise_when}} : {{promise}}.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Ce que je <te|vous> dois",
        f"{{Promise_when}}, je <t'|vous >ai promis ceci : {{promise}}. Voici où cela en est.\n\n{_THING}",
        unless=_PROMISE_LATE,
        approach="kept",
    ),
    Frame(
        "Une promesse en retard",
        f"Voici, avec {{promise_late}} de retard, des nouvelles de ce que je <t'|vous >avais promis : "
        f"{{promise}}.\n\n{_THING}\n\nMerci pour <ta|votre> patience.",
        approach="kept",
    ),
    Frame(
        "Pardon pour l'attente",
        f"Pardon : j'ai {{promise_late}} de retard. Je <t'|vous >avais promis ceci : {{promise}}.\n\n"
        f"{_THING}",
        approach="kept",
    ),
)

"""French drafts: how each purpose is opened and closed."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.french_anchors import ANCHORS, RECALLS
from entregent.core.drafting.french_answers import (
    ADVICE_REPORT,
    ANSWERS,
    CONGRATULATING,
    PROMISED,
    RECONNECTING,
    THANKING,
)
from entregent.core.drafting.french_asking import ADVICE_REQUEST, ASK, FORWARDABLE, INTRO_REQUEST
from entregent.core.drafting.french_giving import INTRODUCTION, NEWS, OFFER, OPT_IN, REFERRAL
from entregent.core.drafting.french_introducing import INTRODUCING
from entregent.core.drafting.french_meeting import CONTACT_REQUEST, FIRST_CONTACT, FOLLOW_UP, INVITATION
from entregent.core.drafting.french_occasions import BIRTHDAY, CONGRATULATIONS, FOLLOW, THANKS
from entregent.core.drafting.french_owed import PROMISE, REPLY
from entregent.core.drafting.french_pieces import GAPS, PIECES
from entregent.core.drafting.french_requests import REMINDING, REQUESTED
from entregent.core.drafting.purposes import Purpose
from entregent.core.drafting.sentences import Frame, Letter, Phrasebook

_RECONNECT: Final = (
    Frame(
        "Des nouvelles, enfin",
        "Cela fait {last_span} que nous ne nous sommes pas donné de nouvelles, et j'aurais pu écrire plus "
        "tôt.\n\n{anchor}\n\nSi un café <te|vous> dit, <propose-moi|proposez-moi> un jour.",
        approach="coffee",
    ),
    Frame(
        "Reprendre le fil",
        "{anchor}\n\nJ'ai laissé passer bien du temps depuis {last_month}. De mon côté : {news}\n\nRien à "
        "demander, juste l'envie d'avoir de <tes|vos> nouvelles.",
        approach="own_news",
    ),
    Frame(
        "Cela fait longtemps",
        "{Last_span} sans un mot de ma part, c'est long.\n\n{anchor}\n\nPas d'urgence pour répondre ; deux "
        "lignes me feraient plaisir.",
    ),
    Frame(
        "{Last_span} plus tard",
        "<Tu n'as|Vous n'avez> plus de nouvelles de moi depuis {last_month}. En voici : "
        "{news}\n\n{anchor}\n\nDeux lignes en réponse me feraient plaisir.",
        approach="own_news",
    ),
    Frame(
        "Reprendre contact",
        "{anchor}\n\nJe donne trop rarement de mes nouvelles, et le temps a passé. J'avais simplement envie "
        "d'avoir des <tiennes|vôtres>.",
        unless=("last_month",),
    ),
)
_KEEP: Final = (
    Frame("Un petit signe", "{anchor}\n\nDe mon côté : {news}", approach="own_news"),
    Frame("De <tes|vos> nouvelles", "Un mot rapide pour prendre de <tes|vos> nouvelles.\n\n{anchor}"),
    Frame(
        "Deux lignes",
        "{anchor}\n\n<Réponds quand tu veux|Répondez quand vous voulez>, deux lignes me feront plaisir.",
    ),
    Frame(
        "Quelques nouvelles",
        "D'abord, une nouvelle d'ici : {news}\n\n{anchor}",
        approach="own_news",
    ),
    Frame(
        "Un café bientôt ?",
        "{anchor}\n\nSi un café ou un appel <te|vous> dit dans les semaines qui viennent, "
        "<propose-moi|proposez-moi> un jour.",
        unless=("introvert",),
        approach="coffee",
    ),
    Frame(
        "Un café à deux ?",
        "{anchor}\n\nSi un café à deux <te|vous> dit, un jour qui <t'|vous >arrange, "
        "<écris-moi|écrivez-moi>.",
        needs=("introvert",),
        approach="coffee",
    ),
)
_FORMER: Final = (
    Frame("Des nouvelles", "Le temps passe vite.\n\n{anchor}\n\nPar ici : {news}", approach="own_news"),
    Frame("Souvenirs communs", "Un mot pour savoir ce que <tu deviens|vous devenez>.\n\n{anchor}"),
    Frame("Garder le fil", "{anchor}\n\nCela me ferait plaisir de garder le fil, même de loin en loin."),
    Frame("Depuis ce temps-là", "{anchor}\n\nEt moi, en deux mots : {news}", approach="own_news"),
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
        "{anchor}\n\nJe me présente en une phrase. {background?}",
        approach="about_me",
    ),
    Frame("Prendre des nouvelles", "Juste un bonjour en passant.\n\n{anchor}"),
)
_FIRST: Final = (
    Frame(
        "Un mot pour <toi|vous>",
        "{anchor}\n\nRien de plus à <te|vous> demander : j'avais envie d'avoir de <tes|vos> nouvelles.",
    ),
    Frame("Un mot, simplement", "J'essaie d'écrire un peu plus souvent.\n\n{anchor}"),
    Frame(
        "Un petit bonjour",
        "{anchor}\n\nDe mon côté : {news}\n\nPas d'urgence pour répondre.",
        approach="own_news",
    ),
    Frame(
        "Juste un bonjour",
        "Un message sans raison particulière, pour prendre de <tes|vos> nouvelles.\n\n{anchor}\n\nDe mon "
        "côté : {news}",
        approach="own_news",
    ),
)
_LIGHT: Final = (
    Frame(
        "<Ta|Votre> publication",
        "[[Ce qui vous a frappé dans sa publication ?]]\n\n{recall}",
        approach="what_struck",
    ),
    Frame(
        "Un petit mot",
        "Merci pour ce partage. [[Ce que vous en retenez, en une phrase ?]]\n\n{recall}",
        approach="thank_for_it",
    ),
    Frame(
        "Lu avec plaisir",
        "Lu avec plaisir. [[Le passage que vous retenez ?]]\n\n{recall}",
        approach="a_passage",
    ),
)

LETTERS: Final[Mapping[Purpose, tuple[Letter, ...]]] = {
    "first_contact": FIRST_CONTACT,
    "contact_request": CONTACT_REQUEST,
    "follow_up": FOLLOW_UP,
    "invitation": INVITATION,
    "ask": (*REMINDING, *ASK),
    "advice_request": ADVICE_REQUEST,
    "intro_request": INTRO_REQUEST,
    "forwardable": FORWARDABLE,
    "news": NEWS,
    "offer": OFFER,
    "opt_in": OPT_IN,
    "introduction": INTRODUCTION,
    "referral": REFERRAL,
    "reply": (*REQUESTED, *ANSWERS),
    "thanks": THANKING,
    "congratulations": CONGRATULATING,
    "reconnect": RECONNECTING,
    "advice_report": ADVICE_REPORT,
    "promise": PROMISED,
    **INTRODUCING,
}
FRAMES: Final[Mapping[Purpose, tuple[Frame, ...]]] = {
    "reply": REPLY,
    "promise": PROMISE,
    "congratulations": CONGRATULATIONS,
    "birthday": BIRTHDAY,
    "reconnect": _RECONNECT,
    "keep_in_touch": _KEEP,
    "former_colleague": _FORMER,
    "former_classmate": _FORMER,
    "weak_tie": _WEAK,
    "light_touch": _LIGHT,
    "first_step": _FIRST,
    "follow_up": FOLLOW,
    "thanks": THANKS,
}

FRENCH: Final = Phrasebook(
    anchors=ANCHORS,
    recalls=RECALLS,
    frames=FRAMES,
    letters=LETTERS,
    pieces=PIECES,
    gaps=GAPS,
    salutations={
        "two": "Bonjour {} et {}",
        "tu": "Bonjour",
        "tu_close": "Salut",
        "vous": "Bonjour",
        "vous_close": "Bonjour",
    },
    closings={
        "tu": ("À bientôt,", "Bien à toi,"),
        "tu_close": ("À bientôt,", "À très vite,"),
        "vous": ("Bien cordialement,", "Cordialement,", "Bien à vous,"),
        "vous_close": ("Bien à vous,", "À bientôt,"),
        "all": ("Bien cordialement,", "Cordialement,"),
    },
    bare_anchor="[[Qu'est-ce qui vous relie à cette personne ?]] Qu'est-ce qui <t'|vous >occupe en ce "
    "moment ?",
    bare_question="Qu'est-ce qui a changé pour <toi|vous> ces derniers temps ?",
    bare_news="[[Une nouvelle à donner de vous, en une phrase ?]]",
)

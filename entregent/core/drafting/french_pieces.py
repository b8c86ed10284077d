"""French lines that several letters share, and the questions of blanks."""

from collections.abc import Mapping
from typing import Final

PIECES: Final[Mapping[str, str]] = {
    "ground": """
        Nous étions {employer_same_at} à la même époque ({employer_years}).
        || Nous étions à la même école en même temps ({school_same}).
        || Je travaille {employer_both_at}, comme <toi|vous>.
        || J'ai travaillé {employer_theirs_at}, comme <toi|vous> aujourd'hui.
        || Nous connaissons la même maison, {employer_mine} : j'y travaille.
        || Nous avons travaillé <toi|vous> et moi {employer_at}.
        || Nous avons une école en commun : {school}.
        || Un même sujet nous occupe, <toi|vous> et moi : {topic}.
        || Nous avons une connaissance en commun : {met_through}.
        || Je garde un bon souvenir de notre rencontre {met_of} ({met_where}).
        || Je garde un bon souvenir de notre rencontre ({met_where}).
        || Nous avons un lieu en commun : {place}.
        || Nous avons un point commun : [[Lequel : une école, un lieu, une passion, une personne ?]]
        """,
    "why": """
        Je <t'|vous >écris pour {why_do}.
        || Je <t'|vous >écris pour une raison simple : {why?}.
        """,
    "ask": """
        {ask_question}
        || <Pourrais-tu|Pourriez-vous> {ask_do} ?
        || Voici ma demande : {ask}. Est-ce que cela <te|vous> serait possible ?
        || [[Votre demande, précise, en une question ?]]
        """,
    "question": """
        {ask_question}
        || Ma question est celle-ci : [[Votre question, précise, à laquelle on répond en deux minutes ?]]
        """,
    "meeting": """
        Merci pour notre conversation {meeting_of} ({meeting_where}).
        || Merci pour notre conversation {meeting_of}.
        || Merci pour notre conversation : [[À quelle occasion, et quel jour ?]]
        """,
    "topic": """
        Nous avons parlé de ceci, et j'y repense : {meeting_topic}.
        || Nous avons parlé de ceci, et j'y repense : [[De quoi aviez-vous parlé ?]]
        """,
    "received": """
        Merci pour <ton|votre> message {received_of} ; il a attendu {received_late}, pardon.
        || Merci pour <ton|votre> message {received_of}.
        || (request) Merci pour <ton|votre> message.
        || Merci pour <ton|votre> message : [[Lequel, et de quel jour ?]]
        """,
    "posted": """
        S'il y a du nouveau, je <te|vous> tiendrai au courant, et si je peux <t'|vous >être utile à mon tour,
        <dis-le-moi|dites-le-moi>.
        """,
}

GAPS: Final[Mapping[str, str]] = {
    "background": "[[Vous, en une ou deux phrases ?]]",
    "question_first": "[[Une seule question, précise, à laquelle on répond en deux minutes ?]]",
    "why": "[[Pourquoi vous écrivez, en toute franchise ?]]",
    "ask_topic": "[[Quel sujet, précisément ?]]",
    "hope": "[[Ce que vous souhaitez, précisément ?]]",
    "ask_for": "[[À quoi cela doit servir, en une phrase ?]]",
    "prepared": "[[Ce que vous avez préparé pour lui faciliter la tâche ?]]",
    "target": "[[Qui aimeriez-vous rencontrer ?]]",
    "target_name": "[[Qui aimeriez-vous rencontrer ?]]",
    "target_why": "[[Pourquoi cette personne, et pas une autre ?]]",
    "target_outcome": "[[Ce qui en est sorti, en une phrase ?]]",
    "reach": "[[Votre téléphone ou votre adresse ?]]",
    "other": "[[Le nom de l'autre personne ?]]",
    "other_given": "[[Le prénom de l'autre personne ?]]",
    "other_who": "[[Qui est l'autre personne, en quelques mots ?]]",
    "given_here": "[[Son prénom ?]]",
    "here": "[[Le nom de la personne à qui vous écrivez ?]]",
    "here_who": "[[Qui est cette personne, en une ligne ?]]",
    "better": "[[Le nom de cette personne ?]]",
    "better_why": "[[Pourquoi elle est mieux placée, en quelques mots ?]]",
    "gain": "[[Ce que la personne à qui vous écrivez y gagnerait ?]]",
    "gain_other": "[[Ce que l'autre personne y gagnerait ?]]",
    "advice": "[[Quel conseil ?]]",
    "advice_done": "[[Ce que vous en avez fait ?]]",
    "outcome": "[[Ce qui en est sorti, en une phrase ?]]",
    "offer": "[[Ce que vous proposez, précisément ?]]",
    "offer_why": "[[Ce qui, chez cette personne, vous y a fait penser ?]]",
    "trade": "[[Quel métier ?]]",
    "trade_name": "[[Le nom de la personne que vous recommandez ?]]",
    "trade_why": "[[Ce que vous en savez, par expérience ?]]",
    "trade_reach": "[[Ses coordonnées ?]]",
    "help_result": "[[Le résultat, en une phrase ?]]",
    "help": "[[De quoi voulez-vous remercier ?]]",
}

"""French letters around introductions: a reminder, a gentle no, how it went, and news for the introducer."""

from collections.abc import Mapping
from typing import Final

from entregent.core.drafting.purposes import Purpose
from entregent.core.drafting.sentences import Letter

INTRODUCING: Final[Mapping[Purpose, tuple[Letter, ...]]] = {
    "opt_in_reminder": (
        Letter(
            "no_hurry",
            "Ma question de l'autre jour",
            """
            Je reviens une seule fois vers <toi|vous>, à propos d'une rencontre avec {other?}.

            Si l'idée <te|vous> plaît, un mot suffit.
            Rien ne presse, et un non me va très bien : je n'en reparlerai pas.
            """,
        ),
    ),
    "introduction_off": (
        Letter(
            "no_more_than_needed",
            "La rencontre dont je parlais",
            """
            Je <t'|vous >avais parlé d'une rencontre avec {other?}.
            Elle ne se fera pas, et <tu n'as|vous n'avez> rien à faire.

            Merci en tout cas pour <ton|votre> attention.
            Si une autre rencontre me semble pouvoir <te|vous> plaire, je <te|vous> le dirai.
            """,
        ),
    ),
    "met_yet": (
        Letter(
            "friendly_question",
            "Des nouvelles de cette rencontre ?",
            """
            Il y a quelque temps, j'ai fait les présentations entre {other?} et <toi|vous>.
            La conversation a-t-elle pu avoir lieu ?

            Si elle attend encore, aucun souci.
            Et si un mot de ma part peut aider, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
    "what_came": (
        Letter(
            "friendly_question",
            "Ce que cette rencontre a donné",
            """
            Je repense à la rencontre avec {other?}.
            Qu'est-ce qu'elle <t'|vous >a apporté ?

            Deux lignes suffisent, et une réponse franche me va : cela m'aide à mieux présenter les gens.
            """,
        ),
    ),
    "ideas_request": (
        Letter(
            "suggestions",
            "Qui rencontrer, à <ton|votre> avis ?",
            """
            J'aimerais rencontrer des personnes qui connaissent bien ce domaine : {target?}.
            La raison : {target_why?}.

            <Aurais-tu|Auriez-vous> des idées ?
            Un nom suffit, ou une piste ; rien d'autre à faire de <ton|votre> côté.

            Si rien ne <te|vous> vient, aucun souci.
            Merci d'avance ; je <te|vous> dirai ce que cela aura donné.
            """,
        ),
    ),
    "intro_reminder": (
        Letter(
            "no_hurry",
            "Ma demande de l'autre jour",
            """
            Je reviens une seule fois vers <toi|vous>, à propos de ma demande : {target?}.

            Si une réponse <te|vous> vient, un mot suffit.
            Rien ne presse, et un non me va très bien : je n'en reparlerai pas.
            """,
        ),
    ),
    "introducer_thanks": (
        Letter(
            "thank_for_link",
            "Merci d'avoir fait le lien",
            """
            Merci d'avoir fait le lien avec {target_name?} : ce geste compte pour moi.

            Je <te|vous> tiendrai au courant de la suite.
            Et si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
    "ideas_thanks": (
        Letter(
            "thank_for_ideas",
            "Merci pour <tes|vos> idées",
            """
            Merci pour <tes|vos> idées à propos de ce sujet : {target?}.
            Elles me donnent par où commencer.

            Je <te|vous> dirai ce que cela aura donné.
            Et si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
    "introducer_in_touch": (
        Letter(
            "keep_posted",
            "L'échange a commencé, merci",
            """
            Grâce à <toi|vous>, l'échange avec {target_name?} a commencé.
            [[Où en êtes-vous, en une phrase ?]]

            Merci encore, et je <te|vous> raconterai la suite.
            """,
        ),
    ),
    "introducer_met": (
        Letter(
            "keep_posted",
            "La rencontre a eu lieu",
            """
            La rencontre avec {target_name?} a eu lieu, et c'est grâce à <toi|vous>.
            Ce qui en est sorti : {target_outcome?}

            Merci encore d'avoir fait le lien.
            Si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
    "introducer_declined": (
        Letter(
            "keep_posted",
            "La suite, en toute simplicité",
            """
            Un mot pour <te|vous> dire la suite : avec {target_name?}, cela ne se fera pas.
            Ce n'est pas grave, et <ton|votre> geste compte autant.

            Merci encore d'avoir essayé pour moi.
            Si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
    "ideas_outcome": (
        Letter(
            "keep_posted",
            "Ce que <tes|vos> idées ont donné",
            """
            <Tu m'avais|Vous m'aviez> donné des idées à propos de ce sujet : {target?}.
            Ce qui en est sorti : {target_outcome?}

            Merci encore.
            Si je peux <t'|vous >être utile à mon tour, <dis-le-moi|dites-le-moi>.
            """,
        ),
    ),
}

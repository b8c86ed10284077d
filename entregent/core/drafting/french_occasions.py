"""French drafts for occasions: congratulations, birthdays, the day after a meeting, thanks."""

from typing import Final

from entregent.core.drafting.sentences import Frame

_NEXT: Final = "[[La suite que vous proposez : un café, un article, une présentation ?]]"
_DATED: Final = "[[La suite que vous proposez, avec une date ?]]"
_TOPIC: Final = "[[De quoi aviez-vous parlé ?]]"

CONGRATULATIONS: Final = (
    Frame(
        "Félicitations pour ce nouveau poste",
        "J'ai vu <ton|votre> arrivée {event_company_at} : félicitations !\n\n{recall}\n\nComment se passent "
        "les premières semaines ?",
        approach="question",
    ),
    Frame(
        "Ce nouveau poste",
        "Félicitations pour ce nouveau poste {event_company_at}. <Tu me raconteras|Vous me raconterez> les "
        "débuts quand <tu auras|vous aurez> un moment.",
        approach="simple",
    ),
    Frame(
        "Bravo pour le nouveau poste",
        "J'apprends <ton|votre> arrivée {event_company_at}. Félicitations, et bons débuts !\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "Toutes mes félicitations",
        "J'ai vu <ton|votre> nouveau titre : « {event_title} ». Félicitations !\n\n{recall}\n\nQu'est-ce "
        "que cela change pour <toi|vous> ?",
        approach="question",
    ),
    Frame(
        "Bravo pour cette nouvelle étape",
        "« {event_title} » : bravo ! Beaucoup de changements pour <toi|vous> ?",
        approach="question",
    ),
    Frame(
        "<Ton|Votre> nouveau titre",
        "J'apprends que <tu es|vous êtes> maintenant « {event_title} » : toutes mes félicitations.\n\n"
        "{recall}\n\n<Raconte-moi|Racontez-moi> à l'occasion ce que cela change.",
        approach="simple",
    ),
    Frame(
        "Bravo à <toi|vous>",
        "J'ai appris la nouvelle : {event_what}. Toutes mes félicitations !\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "Félicitations à <toi|vous>",
        "J'ai appris la nouvelle, {event_when}, et je <te|vous> félicite. {event_rough}\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "La bonne nouvelle",
        "{Event_what} : félicitations !\n\n<Tu me raconteras|Vous me raconterez> quand <tu auras|vous "
        "aurez> un moment.",
        approach="simple",
    ),
    Frame(
        "Une nouvelle qui fait plaisir",
        "Une nouvelle m'est venue aux oreilles : {event_what}. Je m'en réjouis pour <toi|vous>.\n\n{recall}",
        approach="simple",
    ),
    Frame(
        "À propos de la nouvelle",
        "J'ai appris la nouvelle, et je pense à <toi|vous>. {event_rough}\n\n<Tu me raconteras|Vous me "
        "raconterez> quand <tu auras|vous aurez> un moment.",
        approach="simple",
    ),
    Frame(
        "Du nouveau pour <toi|vous>",
        "J'ai appris que quelque chose changeait pour <toi|vous> ({event_when}). Félicitations.\n\n[[Ce "
        "que vous savez de la nouvelle ?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
        approach="simple",
    ),
    Frame(
        "Un changement, paraît-il",
        "Du nouveau pour <toi|vous>, m'a-t-on dit ({event_when}) : je voulais <te|vous> féliciter sans "
        "attendre.\n\n[[Ce que vous savez de la nouvelle ?]]\n\n{recall}",
        unless=("event_company", "event_title", "event_what", "event_rough"),
        approach="simple",
    ),
)
BIRTHDAY: Final = (
    Frame(
        "Bon anniversaire",
        "Bon anniversaire !\n\n{recall}\n\nJe <te|vous> souhaite une belle journée et une belle année.",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "Bel anniversaire",
        "Un mot pour <ton|votre> anniversaire : belle journée à <toi|vous>, et une année comme <tu "
        "l'aimes|vous l'aimez>.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "<Ton|Votre> jour",
        "C'est <ton|votre> jour : bon anniversaire, et que l'année <te|vous> soit douce.\n\n{recall}",
        unless=("birthday_past", "birthday_ahead"),
        approach="wishes",
    ),
    Frame(
        "Pour <ton|votre> anniversaire",
        "Je m'y prends un peu en avance : bon anniversaire, et belle année à <toi|vous>.\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "Un peu d'avance",
        "Ce mot arrivera peut-être en avance ; <garde-le|gardez-le> alors pour le jour même. Bon "
        "anniversaire !\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "Bientôt <ton|votre> anniversaire",
        "<Ton|Votre> anniversaire approche : mieux vaut le souhaiter en avance que l'oublier. Tous mes "
        "vœux.\n\n{recall}",
        needs=("birthday_ahead",),
        approach="wishes",
    ),
    Frame(
        "Après la fête",
        "J'arrive après la fête, mais bon anniversaire quand même !\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
    Frame(
        "Un peu après le jour",
        "J'ai laissé passer le jour même : bon anniversaire, et belle année à <toi|vous>.\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
    Frame(
        "Mes vœux, en retard",
        "Mes vœux arrivent après la date, mais de bon cœur : bon anniversaire à <toi|vous>.\n\n{recall}",
        needs=("birthday_past",),
        approach="wishes",
    ),
)
FOLLOW: Final = (
    Frame(
        "Suite à notre rencontre",
        "Merci pour notre conversation {meeting_of} ({meeting_where}). Ce que <tu disais|vous disiez> "
        f"m'est resté : {{meeting_topic}}.\n\n{_NEXT}",
        approach="next_step",
    ),
    Frame(
        "Ce moment ensemble",
        "Je garde un bon souvenir de notre conversation {meeting_of} ({meeting_where}), et surtout de ceci : "
        f"{{meeting_topic}}.\n\n{_DATED}",
        approach="next_step",
    ),
    Frame(
        "Notre échange",
        "Notre échange {meeting_of} ({meeting_where}) m'a donné à réfléchir, surtout sur ce point : "
        f"{_TOPIC}\n\n{_NEXT}",
        unless=("meeting_topic",),
        approach="next_step",
    ),
    Frame(
        "Notre conversation",
        "Je repense à notre conversation {meeting_of} ({meeting_where}) : "
        f"{_TOPIC}\n\nMerci pour ce moment. {_DATED}",
        unless=("meeting_topic",),
        approach="next_step",
    ),
    Frame(
        "Merci pour ce moment",
        "Merci pour le temps pris ensemble {meeting_when}. Je repense à ce point : "
        f"{{meeting_topic}}.\n\n{_DATED}",
        unless=("meeting_where",),
        approach="next_step",
    ),
    Frame(
        "Ce que <tu disais|vous disiez>",
        "{Meeting_topic} : j'y repense depuis notre échange {meeting_of}. Merci pour ce moment.\n\n"
        f"{_NEXT}",
        unless=("meeting_where",),
        approach="next_step",
    ),
    Frame(
        "Suite à notre échange",
        "Merci pour notre échange {meeting_of}. Je repense à ce que <tu disais|vous disiez> : "
        f"{_TOPIC}\n\n{_DATED}",
        unless=("meeting_topic", "meeting_where"),
        approach="next_step",
    ),
    Frame(
        "Le plaisir de cet échange",
        "J'ai eu plaisir à <te|vous> voir {meeting_when}. Un point surtout m'est resté : "
        f"{_TOPIC}\n\n{_NEXT}",
        unless=("meeting_topic", "meeting_where"),
        approach="next_step",
    ),
)
_OF_A_PART: Final = ("only_thanks", "only_result")
THANKS: Final = (
    Frame(
        "Merci à <toi|vous>",
        "Je voulais <te|vous> remercier pour ceci : {help}.\n\n[[Ce que cela a changé pour vous ?]]\n\nSi je "
        "peux rendre la pareille, <dis-le-moi|dites-le-moi>.",
        unless=_OF_A_PART,
        approach="what_changed",
    ),
    Frame(
        "Merci encore",
        "Merci pour <ton|votre> aide {help_of} ({help}).\n\nVoici ce que cela a donné : {help_result?}",
        unless=_OF_A_PART,
        approach="result",
    ),
    Frame(
        "Grâce à <toi|vous>",
        "Un mot pour dire merci ({help}), et pour raconter la suite : {help_result?}\n\n{recall}",
        unless=_OF_A_PART,
        approach="result",
    ),
    Frame(
        "Ce que <ton|votre> aide a donné",
        "Merci encore pour <ton|votre> aide {help_of} ({help}).\n\nVoici ce qui en est sorti : "
        "{help_result?}",
        needs=("only_result",),
        approach="result",
    ),
    Frame(
        "La suite, et un merci",
        "Je <te|vous> devais la suite, après <ton|votre> aide {help_of} ({help}) : {help_result?}\n\nMerci "
        "encore.",
        needs=("only_result",),
        approach="result",
    ),
    Frame(
        "Un merci, et la suite",
        "<Tu avais|Vous aviez> bien voulu {help_do}, et je <t'|vous >en remercie encore.\n\nVoici ce que "
        "cela a donné : {help_result?}",
        unless=("only_thanks",),
        approach="result",
    ),
    Frame(
        "Merci pour <ton|votre> aide",
        "Merci pour <ton|votre> aide {help_of} : {help}.\n\n<Tu as|Vous avez> pris du temps pour moi, et "
        "cela compte. Si je peux rendre la pareille, <dis-le-moi|dites-le-moi>.",
        needs=("only_thanks",),
        approach="thank",
    ),
    Frame(
        "Un grand merci",
        "Un mot pour <te|vous> dire merci de <ton|votre> aide {help_of} ({help}).\n\nJe sais le temps que "
        "cela demande. Si je peux être utile à mon tour, <dis-le-moi|dites-le-moi>.",
        needs=("only_thanks",),
        approach="thank",
    ),
    Frame(
        "Merci, simplement",
        "<Tu as|Vous avez> bien voulu {help_do}, et je <t'|vous >en remercie.\n\nSi je peux rendre la "
        "pareille, <dis-le-moi|dites-le-moi>.",
        unless=("only_result",),
        approach="thank",
    ),
    Frame(
        "Merci de <ton|votre> temps",
        "<Tu as|Vous avez> pris le temps de m'aider, et je <te|vous> dis merci : <tu as|vous avez> bien "
        "voulu {help_do}.\n\nSi je peux être utile à mon tour, <dis-le-moi|dites-le-moi>.",
        unless=("only_result",),
        approach="thank",
    ),
)

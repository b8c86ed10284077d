"""French sentences: those that start from a fact and ask about it, those that only recall it."""

from typing import Final

from entregent.core.drafting.sentences import Anchors

ANCHORS: Final[Anchors] = {
    "told": (
        "J'ai gardé en tête ce que <tu m'as|vous m'avez> dit {told_when} : {told}. Où en sont les choses ?",
        "Une question d'abord sur ce que <tu m'as|vous m'avez> raconté {told_when} ({told}) : comment "
        "cela se passe-t-il ?",
        "Je repense à ce dont <tu m'as|vous m'avez> parlé : {told}. <As-tu|Avez-vous> du nouveau ?",
    ),
    "told_rough": (
        "Je repense à ce que <tu m'as|vous m'avez> dit {told_when}. {told_rough} Où en sont les choses ?",
        "Je n'ai pas oublié notre conversation. {told_rough} Comment cela se passe-t-il ?",
    ),
    "interest": (
        "Parlons d'autre chose que de travail : côté {interest}, quoi de neuf ?",
        "Côté {interest}, qu'est-ce qui <t'|vous >occupe en ce moment ?",
        "<Trouves-tu|Trouvez-vous> toujours du temps pour ce qui <t'|vous >est cher ({interest}) ?",
    ),
    "event": (
        "J'ai vu <ton|votre> arrivée chez {event_company}. Qu'est-ce qui <t'|vous >y plaît le plus ?",
        "Nouvelle maison, donc : {event_company}. À quoi ressemblent <tes|vos> premières semaines ?",
        "J'ai appris la nouvelle : {event_what}. Qu'est-ce que cela change pour <toi|vous> ?",
        "J'ai vu le nouveau titre, « {event_title} ». Qu'est-ce qui change pour <toi|vous> ?",
    ),
    "employer_same": (
        "Nous étions chez {employer_same} à la même époque ({employer_years}). Qu'en "
        "<gardes-tu|gardez-vous> aujourd'hui ?",
        "{employer_same}, {employer_years} : nous y étions en même temps. Avec qui de cette époque "
        "<es-tu|êtes-vous> encore en contact ?",
        "Nos chemins se sont croisés chez {employer_same}. Qu'y <as-tu|avez-vous> appris qui <te|vous> "
        "serve encore ?",
    ),
    "school_same": (
        "Nous étions à la même école en même temps ({school_same}, {school_years}). Qui de cette époque "
        "<revois-tu|revoyez-vous> ?",
        "{school_same} : nous y étions à la même époque. Qu'est-ce que ces années <t'|vous >ont donné qui "
        "<te|vous> serve encore ?",
    ),
    "last_live": (
        "Je repense à {last_live}. Nous avions parlé de [[De quoi aviez-vous parlé ?]]. Où en "
        "<es-tu|êtes-vous> aujourd'hui ?",
        "Depuis {last_live}, qu'est-ce qui a le plus changé pour <toi|vous> ?",
        "Depuis {last_live}, qu'est-ce qui <t'|vous >occupe le plus chez {company} ?",
    ),
    "last_subject": (
        "Notre dernier échange, {last_when}, avait pour objet « {last_subject} ». Où en <es-tu|êtes-vous> "
        "aujourd'hui ?",
        "Nous nous étions écrit au sujet de « {last_subject} ». Quelle a été la suite, de <ton|votre> côté ?",
        "« {last_subject} » : c'était le sujet de notre dernier échange. Qu'est-ce que cela a donné ?",
    ),
    "met": (
        "Je repense à notre rencontre {met_of} ({met_where}). Qu'est-ce qui <t'|vous >occupe depuis ?",
        "J'ai en mémoire notre rencontre ({met_where}). Sur quoi <travailles-tu|travaillez-vous> en ce "
        "moment ?",
        "C'est grâce à {met_through} que nous nous connaissons. Qu'est-ce qui <t'|vous >occupe en ce "
        "moment ?",
        "Notre rencontre date {met_of}. Qu'est-ce qui a changé pour <toi|vous> depuis ?",
    ),
    "employer": (
        "Nous avons {employer} en commun. Qu'y <as-tu|avez-vous> appris qui <te|vous> serve encore ?",
        "{employer} figure dans <ton|votre> parcours comme dans le mien. Quel souvenir en "
        "<gardes-tu|gardez-vous> ?",
        "<Ton|Votre> profil indique {employer_theirs}, où j'ai travaillé aussi. Qu'est-ce qui y a le plus "
        "changé ?",
        "J'ai travaillé chez {employer_theirs}, et <ton|votre> profil m'y ramène. Comment va la maison ?",
        "<Tu connais|Vous connaissez> {employer_mine}, où je travaille aujourd'hui. Quel souvenir en "
        "<gardes-tu|gardez-vous> ?",
        "Nous travaillons au même endroit ({employer_both}). Sur quoi <travailles-tu|travaillez-vous> en "
        "ce moment ?",
    ),
    "school": (
        "Nous avons une école en commun : {school}. Qu'est-ce que ces années <t'|vous >ont donné qui "
        "<te|vous> serve encore ?",
        "{school} figure dans <ton|votre> parcours comme dans le mien. Qui de cette époque "
        "<revois-tu|revoyez-vous> ?",
        "<Ton|Votre> parcours et le mien ont une école en commun ({school}). Quel souvenir en "
        "<gardes-tu|gardez-vous> ?",
    ),
    "topic": (
        "Nous avons un point commun : {topic}. Qu'est-ce qui <t'|vous >y intéresse le plus en ce moment ?",
        "{Topic} : voilà un sujet que nous partageons. Qu'est-ce que <tu as|vous avez> lu ou vu de bon "
        "là-dessus récemment ?",
    ),
    "connected_words": (
        "Notre premier échange sur {network} commençait ainsi, {connected_when} : « {connected_words} ». "
        "Où en <es-tu|êtes-vous> aujourd'hui ?",
        "« {connected_words} » : c'est par ces mots que notre échange a commencé, {connected_when}. "
        "Qu'est-ce qui a changé pour <toi|vous> depuis ?",
    ),
    "place": (
        "Nous avons un lieu en commun : {place}. Qu'est-ce qui <t'|vous >y attache ?",
        "{Place} se trouve sur nos deux parcours. <Y es-tu|Y êtes-vous> souvent ?",
    ),
    "position": (
        "<Ton|Votre> profil indique {company} (« {title} »). À quoi ressemble une bonne semaine dans ce "
        "métier ?",
        "« {title} », chez {company} : comment <expliques-tu|expliquez-vous> ce métier à quelqu'un qui "
        "n'en est pas ?",
        "Si <ton|votre> profil est à jour, <tu es|vous êtes> chez {company} depuis {position_since}. "
        "Qu'est-ce qui <t'|vous >y plaît le plus ?",
        "Nous sommes en contact sur {network} depuis {connected_since}. Qu'est-ce qui <t'|vous >occupe le "
        "plus, chez {company}, en ce moment ?",
        "Nous sommes en contact depuis {connected_since} : qu'est-ce qui a le plus changé pour <toi|vous> "
        "chez {company} depuis ?",
        "Comment va la vie chez {company} ? Nous sommes en contact depuis {connected_since}, et "
        "j'aimerais mieux connaître ce que <tu y fais|vous y faites>.",
        "Qu'est-ce qui <te|vous> plaît le plus dans <ton|votre> travail chez {company} ?",
        "<Ton|Votre> métier (« {title} ») m'intéresse : qu'est-ce que l'on en ignore quand on le voit de "
        "loin ?",
        "« {title} » : qu'est-ce que ce métier demande et que l'on n'imagine pas de l'extérieur ?",
    ),
    "connected": (
        "Nous sommes en contact sur {network} depuis {connected_since}. Qu'est-ce qui <t'|vous >occupe en "
        "ce moment ?",
        "{network} me rappelle que nous sommes en contact depuis {connected_since}. Sur quoi "
        "<travailles-tu|travaillez-vous> aujourd'hui ?",
        "Notre mise en contact sur {network} date {connected_of}. Qu'est-ce qui a changé pour <toi|vous> "
        "depuis ?",
    ),
    "last": (
        "Notre dernier échange date {last_of}. Qu'est-ce qui <t'|vous >occupe depuis ?",
        "Depuis notre dernier échange, {last_when}, qu'est-ce qui a changé pour <toi|vous> ?",
    ),
}

RECALLS: Final[Anchors] = {
    "told": ("Je n'oublie pas ce que <tu m'as|vous m'avez> dit {told_when} : {told}.",),
    "interest": ("Que cette année laisse une place à ce qui <t'|vous >est cher ({interest}).",),
    "employer_same": ("Cela me ramène à nos années communes chez {employer_same} ({employer_years}).",),
    "school_same": ("Cela me ramène à nos années communes ({school_same}, {school_years}).",),
    "last_live": (
        "Cela me fait repenser à {last_live}.",
        "J'ai repensé à {last_live} en écrivant ces lignes.",
    ),
    "last_subject": (
        "Cela me fait repenser à notre échange {last_of} (« {last_subject} »).",
        "Nos messages {last_of}, « {last_subject} », me sont revenus en mémoire.",
    ),
    "met": (
        "Cela me fait repenser à notre rencontre {met_of} ({met_where}).",
        "Je revois notre rencontre ({met_where}).",
        "Nous devons notre rencontre à {met_through}.",
    ),
    "employer": ("Nous avons {employer} en commun : une raison de plus de <t'|vous >écrire.",),
    "school": ("Nous avons une école en commun ({school}) : une raison de plus de <t'|vous >écrire.",),
    "topic": ("{Topic} reste un sujet que nous partageons.",),
    "position": ("Que tout se passe bien chez {company}.",),
    "connected": (
        "Nous sommes en contact sur {network} depuis {connected_since} : c'est l'occasion d'un mot.",
        "Notre mise en contact sur {network} date {connected_of}.",
    ),
    "last": ("Notre dernier échange date {last_of}.",),
}

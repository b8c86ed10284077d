"""French sentences: those that start from a fact and ask about it, those that only recall it."""

from typing import Final

from entregent.core.drafting.sentences import Anchors

ANCHORS: Final[Anchors] = {
    "told_past": (
        "Alors, {told_past} : <comment ça s'est passé|comment cela s'est-il passé> ?",
        "<Tu me parlais|Vous me parliez> {told_when} de ce qui <t'|vous >attendait : {told_past}. "
        "<Comment ça s'est passé|Comment cela s'est-il passé> ?",
        "Je me demandais comment cela s'était passé : {told_past}. <Tu me racontes|Vous me racontez> ?",
    ),
    "told_past_rough": (
        "Je repense à ce que <tu m'as|vous m'avez> dit {told_when}. {told_past_rough} Comment cela s'est-il "
        "passé ?",
        "{told_past_rough} <Alors, comment ça s'est passé|Comment cela s'est-il passé> ?",
    ),
    "told": (
        "Je repense à ce que <tu me racontais|vous me racontiez> {told_when} : {told}. Quoi de neuf de ce "
        "côté-là ?",
        "Où en est ce dont <tu m'avais|vous m'aviez> parlé {told_when} ({told}) ?",
        "Au fait, {told} : quoi de neuf ?",
        "{Told_when}, <tu m'avais|vous m'aviez> parlé de ceci : {told}. <Et maintenant|Qu'en est-il "
        "aujourd'hui> ?",
    ),
    "told_rough": (
        "Je repense à ce que <tu m'as|vous m'avez> dit {told_when}. {told_rough} Quoi de neuf de ce "
        "côté-là ?",
        "Je repense à ce que <tu me disais|vous me disiez>. {told_rough} Où en sont les choses ?",
    ),
    "sought": (
        "Je repense à ce que <tu cherchais|vous cherchiez> {told_when} (« {sought} »). <As-tu|Avez-vous> "
        "trouvé ?",
        "<As-tu|Avez-vous> trouvé ce que <tu cherchais|vous cherchiez> (« {sought} ») ?",
        "Où en est <ta|votre> recherche (« {sought} ») ?",
    ),
    "interest": (
        "Parlons d'autre chose que de travail : côté {interest}, quoi de neuf ?",
        "Et côté {interest}, qu'est-ce qui <t'|vous >occupe en ce moment ?",
        "Et ce que <tu aimes|vous aimez> ({interest}), qu'en est-il en ce moment ?",
    ),
    "event": (
        "J'ai vu <ton|votre> arrivée {event_company_at}. Comment se passent les débuts ?",
        "Alors, ces premières semaines {event_company_at} ?",
        "J'ai appris la nouvelle : {event_what}. Qu'est-ce que cela change pour <toi|vous> ?",
        "J'ai vu le nouveau titre, « {event_title} ». Beaucoup de changements pour <toi|vous> ?",
    ),
    "employer_same": (
        "Nous étions {employer_same_at} à la même époque ({employer_years}). Quel souvenir en "
        "<gardes-tu|gardez-vous> ?",
        "{employer_same}, {employer_years} : nous y étions en même temps. <Revois-tu|Revoyez-vous> "
        "quelqu'un de cette époque ?",
        "Je repense à l'époque où nous étions <toi|vous> et moi {employer_same_at}. Que "
        "<deviens-tu|devenez-vous> ?",
    ),
    "school_same": (
        "Nous étions à la même école en même temps ({school_same}, {school_years}). <Revois-tu|Revoyez-vous> "
        "quelqu'un de cette époque ?",
        "{school_same} : nous y étions à la même époque. <As-tu|Avez-vous> gardé contact avec des gens de "
        "là-bas ?",
        "Je repense à nos années d'école ({school_same}). Que <deviens-tu|devenez-vous> ?",
    ),
    "last_live": (
        "Je repense à {last_live}. Nous avions parlé de [[De quoi aviez-vous parlé ?]]. Où en "
        "<es-tu|êtes-vous> ?",
        "Depuis {last_live}, quoi de neuf pour <toi|vous> ?",
        "Depuis {last_live}, comment cela se passe-t-il {company_at} ?",
    ),
    "last_subject": (
        "Notre dernier échange, {last_when}, portait sur « {last_subject} ». Où en <es-tu|êtes-vous> ?",
        "Nous nous étions écrit au sujet de « {last_subject} ». Quelle a été la suite, de <ton|votre> côté ?",
        "« {last_subject} » : c'était le sujet de notre dernier échange. Qu'est-ce que cela a donné ?",
    ),
    "met": (
        "Je repense à notre rencontre {met_of} ({met_where}). Que <deviens-tu|devenez-vous> depuis ?",
        "J'ai en mémoire notre rencontre ({met_where}). Quoi de neuf pour <toi|vous> ?",
        "C'est grâce à {met_through} que nous nous connaissons. Qu'est-ce qui <t'|vous >occupe en ce "
        "moment ?",
        "Notre rencontre date {met_of}. Que <deviens-tu|devenez-vous> depuis ?",
    ),
    "employer": (
        "<Toi|Vous> et moi avons travaillé {employer_at}. Quel souvenir en <gardes-tu|gardez-vous> ?",
        "Nous avons {employer} en commun. <As-tu|Avez-vous> gardé contact avec des gens de là-bas ?",
        "J'ai travaillé {employer_theirs_at}, où <tu es|vous êtes> aujourd'hui. Qu'est-ce qui a changé "
        "depuis ?",
        "Moi aussi, j'ai travaillé {employer_theirs_at}. Comment est-ce aujourd'hui ?",
        "Je travaille maintenant {employer_mine_at}, une maison que <tu connais|vous connaissez>. Quel "
        "souvenir en <gardes-tu|gardez-vous> ?",
        "Nous travaillons <toi|vous> et moi {employer_both_at}. Sur quoi <es-tu|êtes-vous> en ce moment ?",
    ),
    "school": (
        "Nous avons une école en commun : {school}. <As-tu|Avez-vous> gardé contact avec des gens de "
        "là-bas ?",
        "{school} : nous y avons étudié <toi|vous> et moi. Quel souvenir en <gardes-tu|gardez-vous> ?",
        "Nous sommes de la même école ({school}). Y <retournes-tu|retournez-vous> parfois ?",
    ),
    "topic": (
        "Nous avons un point commun : {topic}. Quoi de neuf pour <toi|vous> de ce côté-là ?",
        "Et côté {topic}, que nous avons en commun, quoi de neuf ?",
    ),
    "connected_words": (
        "« {connected_words} » : notre échange sur {network} a commencé ainsi, {connected_when}. Que "
        "<deviens-tu|devenez-vous> depuis ?",
        "Je retrouve les mots de notre premier échange, {connected_when} : « {connected_words} ». Quoi de "
        "neuf depuis ?",
    ),
    "place": (
        "Nous avons un lieu en commun : {place}. <Y es-tu|Y êtes-vous> souvent ?",
        "{Place} : nous connaissons cet endroit, <toi|vous> et moi. <Y es-tu|Y êtes-vous> en ce moment ?",
    ),
    "position": (
        "<Es-tu|Êtes-vous> toujours {company_at} ?",
        "Comment vont les choses {company_at} ?",
        "Je vois que <tu es|vous êtes> {company_at} depuis {position_since}. <T'y plais-tu|Vous y "
        "plaisez-vous> ?",
        "Nous sommes en contact sur {network} depuis {connected_since}. Comment cela se passe-t-il pour "
        "<toi|vous> {company_at} ?",
        "Nous sommes en contact depuis {connected_since}. <Es-tu|Êtes-vous> toujours {company_at}, ou y "
        "a-t-il du nouveau ?",
        "Quoi de neuf pour <toi|vous> {company_at} ?",
        "Je vois « {title} » sur <ton|votre> profil : comment cela se passe-t-il ?",
        "« {title} », dit <ton|votre> profil. Et en ce moment, sur quoi <travailles-tu|travaillez-vous> ?",
    ),
    "connected": (
        "Nous sommes en contact sur {network} depuis {connected_since}. Qu'est-ce qui <t'|vous >occupe en "
        "ce moment ?",
        "{network} me rappelle que nous sommes en contact depuis {connected_since}. Que "
        "<deviens-tu|devenez-vous> ?",
        "Notre mise en contact sur {network} date {connected_of}. Quoi de neuf depuis ?",
    ),
    "last": (
        "Notre dernier échange date {last_of}. Qu'est-ce qui <t'|vous >occupe depuis ?",
        "Depuis notre dernier échange, {last_when}, quoi de neuf pour <toi|vous> ?",
        "Depuis {last_exchange}, qu'est-ce qui a changé pour <toi|vous> ?",
        "Je repense à {last_exchange}. Que <deviens-tu|devenez-vous> ?",
    ),
}

RECALLS: Final[Anchors] = {
    "told_past": (
        "Et <tu me raconteras|vous me raconterez>, à l'occasion, comment cela s'est passé ({told_past}).",
        "<Tu me diras|Vous me direz> aussi, quand <tu voudras|vous voudrez>, ce que cela a donné : "
        "{told_past}.",
    ),
    "told": (
        "<Tu me donneras|Vous me donnerez>, à l'occasion, des nouvelles de ce dont <tu m'avais|vous m'aviez> "
        "parlé {told_when} ({told}).",
        "Et <tu me donneras|vous me donnerez> des nouvelles un de ces jours ({told}).",
    ),
    "interest": (
        "Et que l'année <te|vous> laisse du temps pour ce que <tu aimes|vous aimez> ({interest}).",
        "Je <te|vous> souhaite plein de bons moments côté {interest}.",
    ),
    "employer_same": ("Que de chemin depuis nos années {employer_same_at} ({employer_years}).",),
    "school_same": ("Que de chemin depuis nos années d'école ({school_same}, {school_years}).",),
    "last_live": (
        "Cela me fait repenser à {last_live}.",
        "J'ai repensé à {last_live} en écrivant ces lignes.",
    ),
    "last_subject": (
        "Cela me fait repenser à notre échange {last_of} (« {last_subject} »).",
        "J'ai repensé à nos messages {last_of}, « {last_subject} ».",
    ),
    "met": (
        "Cela me fait repenser à notre rencontre {met_of} ({met_where}).",
        "Je repense à notre rencontre ({met_where}).",
        "C'est grâce à {met_through} que nous nous connaissons, et j'y repense.",
    ),
    "employer": ("Nous avons {employer} en commun : une raison de plus de <t'|vous >écrire.",),
    "school": ("Nous avons une école en commun ({school}) : une raison de plus de <t'|vous >écrire.",),
    "topic": ("Nous avons un point commun : {topic}. Une raison de plus de <t'|vous >écrire.",),
    "connected": (
        "Nous sommes en contact sur {network} depuis {connected_since} : c'est l'occasion d'un mot.",
        "Notre mise en contact sur {network} date {connected_of}.",
    ),
    "last": ("Notre dernier échange date {last_of} : une raison de plus de <t'|vous >écrire.",),
}

"""French letters that give: news, offers, introductions of others, a trusted trade."""

from typing import Final

from entregent.core.drafting.sentences import Letter

NEWS: Final = (
    Letter(
        "news_and_question",
        "Des nouvelles de mon côté",
        """
        Une nouvelle d'ici : {news}
        (news_link) Pour en voir plus : {news_link}

        @anchor
        """,
        unless=("new_year",),
    ),
    Letter(
        "first_you",
        "Et <toi|vous>, que <deviens-tu|devenez-vous> ?",
        """
        @anchor

        De mon côté, il y a du nouveau : {news}
        (news_link) Pour en voir plus : {news_link}
        Rien à faire de particulier, j'avais simplement envie de <te|vous> le dire.
        """,
        unless=("new_year",),
    ),
    Letter(
        "why_you",
        "Une nouvelle pour <toi|vous>",
        """
        Je voulais que <tu l'apprennes|vous l'appreniez> par moi : {news}
        (news_link) Pour en voir plus : {news_link}

        Si je pense à <toi|vous> en particulier, c'est pour cette raison :
        [[Pourquoi cette personne-là ?]]

        Et <toi|vous>, qu'est-ce qui a changé ces derniers temps ?
        """,
        unless=("new_year",),
    ),
    Letter(
        "looking_for",
        "Du nouveau, et une recherche",
        """
        Du nouveau par ici : {news}
        (news_link) Pour en voir plus : {news_link}

        {looking}
        Rien à faire : je <te|vous> le dis au cas où, un jour, cela <te|vous> ferait penser à moi.

        Et <toi|vous>, où en <es-tu|êtes-vous> ?
        """,
        unless=("new_year",),
        needs=("looking",),
    ),
    Letter(
        "good_year",
        "Belle année {new_year} || Tous mes vœux",
        """
        Je <te|vous> souhaite une belle année {new_year}, avec de la santé et du temps pour ce qui compte.

        @anchor

        ? De mon côté : {news}
        """,
        needs=("new_year",),
    ),
    Letter(
        "year_gone_by",
        "Mes vœux pour {new_year} || Meilleurs vœux",
        """
        @anchor

        Je <te|vous> souhaite, pour {new_year}, une année douce, avec de belles rencontres.
        ? Par ici : {news}

        Et <toi|vous>, que <peut-on te|peut-on vous> souhaiter de particulier ?
        """,
        needs=("new_year",),
    ),
)
OFFER: Final = (
    Letter(
        "my_turn",
        "À mon tour ?",
        """
        Je n'oublie pas <ton|votre> aide : {help}.

        À mon tour, si cela <te|vous> dit : {offer?}.

        Rien ne presse, et un simple « non merci » me va très bien.
        """,
        needs=("help",),
    ),
    Letter(
        "do_something",
        "Si cela peut <te|vous> servir",
        """
        J'ai pensé à <toi|vous> à propos de ceci : {offer_why?}.

        Je peux {offer_do}.
        || Voici ce que je peux faire : {offer?}.
        (senior) Et si une porte de mon réseau peut aider, je l'ouvrirai volontiers.

        Si cela <t'|vous >est utile, un mot suffit ; sinon, aucun souci.
        Rien à rendre, c'est de bon cœur.
        """,
    ),
    Letter(
        "share",
        "Quelque chose pour <toi|vous>",
        """
        Voici quelque chose qui m'a fait penser à <toi|vous> : [[Le lien, l'annonce, l'adresse ou le livre ?]]

        La raison : {offer_why?}.

        <Garde-le|Gardez-le> pour plus tard si le moment est mal choisi ; pas besoin de répondre.
        """,
    ),
    Letter(
        "open_hand",
        "Un coup de main ?",
        """
        Qu'est-ce qui <te|vous> serait utile en ce moment : une relecture, un contact, une heure de temps ?

        Je le propose sans rien attendre en retour.
        Et si <tu n'as|vous n'avez> besoin de rien, tant mieux.
        """,
    ),
)
OPT_IN: Final = (
    Letter(
        "what_you_gain",
        "Une rencontre qui pourrait <te|vous> plaire",
        """
        Je connais quelqu'un que <tu aurais|vous auriez> peut-être plaisir à rencontrer : {other?},
        {other_who?}.

        Ce qui pourrait <t'|vous >intéresser : {gain?}.

        <Veux-tu|Voulez-vous> que je fasse les présentations ?
        Un simple non me va très bien, et il restera entre nous.
        Merci d'avance.
        """,
    ),
    Letter(
        "their_need",
        "Une rencontre à <te|vous> proposer",
        """
        Je pense à <toi|vous> pour {other?}, {other_who?}.
        Ce qui pourrait <t'|vous >intéresser : {gain?}.
        À {other_given?}, je dirais ceci : {gain_other?}.

        <Serais-tu|Seriez-vous> d'accord pour un premier échange ?
        Si le temps manque ou si l'envie n'y est pas, <dis-le-moi|dites-le-moi> sans détour.
        Rien n'est promis de mon côté, et merci d'y penser.
        """,
    ),
    Letter(
        "in_writing",
        "Puis-je donner <ton|votre> adresse ?",
        """
        {Other?}, {other_who?}, et <toi|vous> : voilà deux personnes qui auraient des choses à se dire.
        Ce qui pourrait <t'|vous >intéresser : {gain?}.

        Puis-je lui donner <ton|votre> adresse, pour un message seulement ?
        Un non me va très bien aussi : dans ce cas, je n'en reparlerai pas.
        Merci d'avance.
        """,
    ),
)
INTRODUCTION: Final = (
    Letter(
        "both_reasons",
        "{given_here} et {other_given}, présentations faites || Une mise en relation",
        """
        Merci pour ces deux oui.

        {Here?} : {here_who?}.
        ? {here_known}

        {Other?} : {other_who?}.
        ? {other_known}

        {Given_here?} pourrait aimer rencontrer {other_given?}, et voici pourquoi : {gain?}.
        De même, {other_given?} pourrait aimer rencontrer {given_here?} : {gain_other?}.

        Pour la suite, {given_here?} écrit en premier et propose un moment.
        Je m'efface, avec plaisir.
        """,
    ),
    Letter(
        "a_line_each",
        "{given_here} et {other_given} || Deux personnes à présenter",
        """
        Comme convenu, voici la mise en relation.

        - {Here?} : {here_who?}
        - {Other?} : {other_who?}

        Ce qui pourrait intéresser {given_here?} chez {other_given?} : {gain?}.
        Et ce qui pourrait intéresser {other_given?} chez {given_here?} : {gain_other?}.

        Le plus simple est que {other_given?} propose deux dates.
        Ensuite, la conversation peut continuer sans moi.
        """,
    ),
    Letter(
        "one_question_for_two",
        "Un sujet pour deux || Un sujet à partager",
        """
        Voici deux personnes qui auront des choses à se dire.
        {Here?} : {here_who?}.
        {Other?} : {other_who?}.

        Ce qui pourrait donner à {given_here?} l'envie de parler avec {other_given?} : {gain?}.
        Et ce qui pourrait la donner à {other_given?} : {gain_other?}.

        Pour commencer, une question à laquelle {other_given?} saura répondre : [[La question qui lance la
        conversation ?]]

        {Given_here?} prend la suite par retour de message, et je laisse la place.
        """,
    ),
)
REFERRAL: Final = (
    Letter(
        "recommend",
        "Une bonne adresse pour <toi|vous>",
        """
        Si cela peut servir, voici quelqu'un que je recommande : {trade_name?} ({trade?}).

        {trade_why?}

        Pour prendre contact : {trade_reach?}.
        <Tu peux|Vous pouvez> dire que <tu viens|vous venez> de ma part, et choisir quelqu'un d'autre sans
        que cela me froisse.
        """,
    ),
    Letter(
        "experience",
        "Une personne de confiance",
        """
        <Tu cherches|Vous cherchez> peut-être encore une bonne adresse ({trade?}).
        Je connais quelqu'un que j'ai vu à l'œuvre, {trade_name?}.
        {trade_why?}

        Ses coordonnées : {trade_reach?}.
        Je n'y gagne rien, sinon le plaisir que cela se passe bien pour <toi|vous>.
        """,
    ),
    Letter(
        "ask_both",
        "Quelqu'un de confiance à présenter",
        """
        J'ai quelqu'un de confiance à <te|vous> recommander : {trade_name?} ({trade?}).
        {trade_why?}

        <Veux-tu|Voulez-vous> que je lui parle de <toi|vous> avant ?
        Sinon, voici comment prendre contact directement : {trade_reach?}.
        """,
    ),
)

"""French letters to people one meets or would like to: first words, contact, what follows, invitations."""

from typing import Final

from entregent.core.drafting.sentences import Letter

FIRST_CONTACT: Final = (
    Letter(
        "common_ground",
        "{School}, et une question || {Topic}, et une question || {Employer_theirs}, et une question || "
        "Un point commun, une question",
        """
        @ground
        @why

        {background?}
        {question_first?}

        Si le moment est mal choisi, je le comprendrai très bien.
        Merci d'avance pour <ta|votre> réponse, même en deux lignes.
        """,
    ),
    Letter(
        "their_work",
        "<Ton|Votre> travail {company_at} || Une question sur <ton|votre> travail",
        """
        @why
        Ce qui m'a donné envie de <t'|vous >écrire : [[Ce qui vous a frappé dans son travail, précisément ?]]

        {background?}
        (junior) J'ai encore beaucoup à apprendre dans ce domaine.
        || (senior) Et si mon carnet d'adresses peut <te|vous> servir un jour, il est ouvert.

        {question_first?}
        Et si <tu n'as|vous n'avez> pas le temps de répondre, aucun souci.
        Merci d'avoir pris le temps de me lire.
        """,
    ),
    Letter(
        "rating",
        "<Ton|Votre> avis, de 1 à 5",
        """
        @why
        {background?}

        De 1 à 5, quelle note <donnerais-tu|donneriez-vous> à [[ce sur quoi vous voulez son avis ?]], et
        pourquoi ?

        Une note et une phrase suffisent, et si le temps manque, pas de réponse du tout : je comprendrai.
        Merci d'avance.
        """,
    ),
)
CONTACT_REQUEST: Final = (
    Letter(
        "common_ground",
        "",
        """
        @ground
        ? Je <t'|vous >écris pour {why_do}.
        <Es-tu|Êtes-vous> d'accord pour que nous gardions le contact ici ?
        """,
    ),
    Letter(
        "how_met",
        "",
        """
        Je garde un bon souvenir de notre conversation {meeting_of} ({meeting_where}).
        || Je garde un bon souvenir de notre conversation {meeting_of}.
        || Je garde un bon souvenir de notre rencontre {met_of} ({met_where}).
        || Je garde un bon souvenir de notre rencontre ({met_where}).
        || Je garde un bon souvenir de notre rencontre {met_of}.
        || Notre rencontre : [[Où et quand vous êtes-vous parlé ?]]
        ? {Meeting_topic} : j'y repense depuis.
        <Veux-tu|Voulez-vous> que nous restions en contact ici ?
        """,
    ),
    Letter(
        "why",
        "",
        """
        @why
        ? {background_short}
        @ground
        <Es-tu|Êtes-vous> d'accord pour que nous soyons en contact ici ?
        """,
    ),
)
FOLLOW_UP: Final = (
    Letter(
        "coffee",
        "Un café pour poursuivre",
        """
        @meeting
        @topic

        J'aimerais poursuivre autour d'un café.
        <Serais-tu|Seriez-vous> disponible [[Deux dates à proposer ?]] ?
        """,
    ),
    Letter(
        "send",
        "Suite à notre conversation",
        """
        @meeting
        @topic

        En y repensant, voici quelque chose qui devrait <t'|vous >intéresser : [[L'article ou l'idée que
        vous envoyez ?]]
        <Dis-moi|Dites-moi> ce que <tu en penses|vous en pensez>, à l'occasion.
        """,
    ),
    Letter(
        "introduce",
        "Quelqu'un à rencontrer",
        """
        @meeting
        @topic

        Cela m'a fait penser à une personne de mon entourage : [[Qui, et pourquoi ces deux-là gagneraient à se
        connaître ?]]
        <Veux-tu|Voulez-vous> que je lui demande si une rencontre lui plairait ?
        """,
    ),
)
INVITATION: Final = (
    Letter(
        "settled",
        "Une invitation pour <toi|vous>",
        """
        J'aimerais savoir où <tu en es|vous en êtes>, et passer un moment avec <toi|vous>.

        Que <dirais-tu|diriez-vous> de {invite_do} {invite_when} ({invite_place}) ?
        || Que <dirais-tu|diriez-vous> de {invite_do} {invite_when}, à cet endroit : [[Quel lieu ?]] ?
        || Que <dirais-tu|diriez-vous> de {invite_do} [[Quel jour, à quelle heure, à quel endroit ?]] ?

        Si ce n'est pas le bon moment, un simple non me va très bien.
        """,
        needs=("invite_do",),
    ),
    Letter(
        "lunch",
        "Un déjeuner, bientôt ?",
        """
        Il me semble que nous ferions bien de déjeuner ensemble, pour le simple plaisir de parler.

        Que <dirais-tu|diriez-vous> de [[Quel jour, et à quel endroit ?]] ?
        Si ce n'est pas possible, ce sera pour une autre fois.
        """,
    ),
    Letter(
        "coffee",
        "Un café, à deux ?",
        """
        J'aurais plaisir à prendre un café avec <toi|vous>, rien que nous deux.

        <Serais-tu|Seriez-vous> libre l'un de ces jours : [[Deux dates et un lieu à proposer ?]] ?
        Si aucun ne convient, <dis-le-moi|dites-le-moi> simplement, rien ne presse.
        """,
    ),
    Letter(
        "walk",
        "Une marche et des nouvelles",
        """
        Je pensais à une promenade à deux plutôt qu'à une table : on parle bien en marchant.

        <Viendrais-tu|Viendriez-vous> [[Quel jour, et au départ de quel endroit ?]] ?
        Si l'idée ne <te|vous> dit rien, aucun souci.
        """,
        needs=("introvert",),
    ),
    Letter(
        "call",
        "Un appel, un de ces jours ?",
        """
        À défaut d'un café, j'aimerais avoir de <tes|vos> nouvelles de vive voix.

        Un appel d'une demi-heure <t'|vous >irait-il, [[Quels jours à proposer ?]] ?
        Et si l'écrit <te|vous> convient mieux, cela me va aussi.
        """,
        unless=("introvert",),
    ),
    Letter(
        "go_together",
        "Y aller ensemble ?",
        """
        Je vais à [[Quel événement, quel jour, à quel endroit ?]]
        J'ai pensé que cela pourrait <te|vous> plaire.

        <Veux-tu|Voulez-vous> que nous y allions ensemble ?
        Si ce n'est pas <ton|votre> genre de sortie, aucun souci.
        """,
        unless=("introvert",),
    ),
)

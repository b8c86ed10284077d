"""French letters that answer or tell the rest: replies, thanks, congratulations, reports, reunions."""

from typing import Final

from entregent.core.drafting.sentences import Letter

ANSWERS: Final = (
    Letter(
        "answer",
        "Ma réponse à <ton|votre> message",
        """
        @received

        [[Votre réponse, en deux ou trois phrases ?]]

        [[Une question à poser en retour ?]]

        @posted
        """,
        unless=("received_of",),
    ),
    Letter(
        "questions",
        "Merci, et quelques questions",
        """
        @received
        [[Votre réponse, en deux ou trois phrases ?]]

        Il me reste quelques questions, dans l'ordre qui <t'|vous >arrange :

        1. [[Une première question ?]]
        2. [[Une deuxième, si elle est utile ?]]
        3. [[Une troisième, si elle est utile ?]]

        @posted
        """,
    ),
    Letter(
        "talk",
        "<Ton|Votre> message, et en parler",
        """
        @received
        [[Votre réponse, en une phrase ?]]

        Le reste se dira mieux de vive voix.
        <Serais-tu|Seriez-vous> libre pour un café ou un appel, [[Deux dates à proposer ?]] ?

        @posted
        """,
        unless=("introvert",),
    ),
    Letter(
        "later",
        "Bien reçu, réponse à venir",
        """
        @received
        <Ta|Votre> question mérite mieux qu'une réponse à la hâte : je reprendrai la plume [[Quel jour ?]]

        D'ici là, je <te|vous> tiens au courant si quelque chose bouge.
        Et si je peux être utile à mon tour, <fais-moi|faites-moi> signe.
        """,
    ),
    Letter(
        "decline",
        "Ma réponse, en toute franchise",
        """
        @received
        Merci aussi d'avoir pensé à moi.

        Je préfère le dire franchement : je ne pourrai pas [[Ce que vous ne pouvez pas faire ?]]

        (senior) Quelqu'un d'autre le ferait peut-être très bien : [[Un nom, une piste, une lecture ?]]
        Si cela change, je <te|vous> tiendrai au courant, et si je peux aider autrement,
        <dis-le-moi|dites-le-moi>.
        """,
        unless=("request",),
    ),
)
THANKING: Final = (
    Letter(
        "what_changed",
        "Merci à <toi|vous>, simplement",
        """
        Je voulais <te|vous> remercier pour ceci : {help?}.

        [[Ce que cela a changé pour vous ?]]

        Si je peux rendre la pareille un jour, <dis-le-moi|dites-le-moi>.
        """,
        unless=("help", "help_do"),
    ),
    Letter(
        "result",
        "Merci, et voici la suite",
        """
        Merci pour ceci : {help?}.

        Voici ce qui en est sorti : [[Le résultat, en une phrase ?]]

        (junior) J'ai beaucoup appris en route.
        Cela ne s'oublie pas, et je serai là à mon tour.
        """,
        unless=("help", "help_do"),
    ),
    Letter(
        "in_return",
        "Un merci, et ma part",
        """
        <Tu as|Vous avez> bien voulu {help_do}, et je <t'|vous >en remercie encore.
        || Merci encore pour ceci : {help?}.

        À mon tour, voici ce que je peux faire pour <toi|vous> : [[Ce que vous proposez en retour ?]]
        Rien d'obligé, mais cela me ferait plaisir.
        """,
        unless=("only_result",),
    ),
)
CONGRATULATING: Final = (
    Letter(
        "simple",
        "Toutes mes félicitations",
        """
        J'ai appris la nouvelle : [[Quelle nouvelle ?]]

        Toutes mes félicitations, et beaucoup de plaisir pour la suite.
        """,
        unless=("event_when",),
    ),
    Letter(
        "question",
        "Félicitations, et une question",
        """
        [[Quelle nouvelle, en quelques mots ?]]
        Félicitations !

        Qu'est-ce que cela change pour <toi|vous> au quotidien ?
        """,
        unless=("event_when",),
    ),
    Letter(
        "stand_by",
        "Bravo, et à <tes|vos> côtés",
        """
        Bravo pour cette étape : <ton|votre> arrivée {event_company_at}.
        || Bravo pour cette étape : « {event_title} ».
        || Bravo pour cette étape : {event_what}.
        || Bravo pour cette étape : [[Laquelle, en quelques mots ?]]

        Les débuts demandent parfois un coup de main, une idée, une oreille.
        S'il en faut, je suis là.
        """,
    ),
)
RECONNECTING: Final = (
    Letter(
        "their_news",
        "J'ai pensé à <toi|vous>",
        """
        Cela fait {last_span} que je n'ai pas écrit, et j'aurais pu le faire plus tôt.
        || Je n'ai pas écrit depuis bien longtemps, et j'aurais pu le faire plus tôt.

        Ceci m'a fait penser à <toi|vous> : [[Ce qui lui est arrivé, ou ce que vous avez lu d'elle, de lui ?]]
        Qu'est-ce que cela change pour <toi|vous> ?

        Rien à demander, juste l'envie d'avoir de <tes|vos> nouvelles.
        """,
        unless=("event_when",),
    ),
    Letter(
        "own_news",
        "Quelques nouvelles, après longtemps",
        """
        Je n'ai pas donné de nouvelles depuis bien longtemps : voilà qui est réparé.

        De mon côté : {news}

        @anchor
        """,
        unless=("last_month",),
    ),
    Letter(
        "coffee",
        "Un café, après tout ce temps",
        """
        Cela fait longtemps, et c'est à moi de refaire le premier pas.

        @anchor

        Si un café <te|vous> dit, <propose-moi|proposez-moi> un jour : j'écouterai surtout.
        """,
        unless=("last_month",),
    ),
)
ADVICE_REPORT: Final = (
    Letter(
        "result",
        "Ce que <ton|votre> conseil a donné",
        """
        <Tu m'avais|Vous m'aviez> donné un conseil {advice_when} : {advice}.
        || <Tu m'avais|Vous m'aviez> donné un conseil : {advice?}.

        Ce que j'en ai fait : {advice_done?}
        Résultat : {outcome?}

        Merci de m'avoir montré ce chemin.
        Si je peux être utile à mon tour, <dis-le-moi|dites-le-moi>.
        """,
    ),
    Letter(
        "under_way",
        "<Ton|Votre> conseil fait son chemin",
        """
        <Ton|Votre> conseil ne dort pas dans un tiroir : {advice?}.

        Où j'en suis : {advice_done?}
        Un premier résultat : {outcome?}

        Merci encore, et je <te|vous> raconterai la fin.
        """,
    ),
    Letter(
        "other_way",
        "La suite de notre conversation",
        """
        Je <te|vous> dois la suite, à propos de ce conseil : {advice?}.

        Tout ne s'est pas passé comme prévu : [[Ce que vous avez fait, ou choisi de ne pas faire ?]]
        {Outcome?}

        <Ton|Votre> avis m'a pourtant servi, et je <t'|vous >en remercie.
        """,
    ),
)
PROMISED: Final = (
    Letter(
        "kept",
        "Chose promise, chose faite",
        """
        Voici ce que je <t'|vous >avais promis : [[Ce que vous aviez promis ?]]

        <Dis-moi|Dites-moi> s'il manque quelque chose.
        """,
        unless=("promise_when",),
    ),
    Letter(
        "delayed",
        "Ma promesse, et une date",
        """
        Je <t'|vous >ai promis {promise_to}, et j'ai {promise_late} de retard : pardon.
        || Je n'ai pas oublié : je <t'|vous >ai promis {promise_to}.
        || Je <t'|vous >ai promis ceci {promise_when}, et j'ai {promise_late} de retard : {promise}.
        || Je n'ai pas oublié ce que je <t'|vous >ai promis {promise_when} : {promise}.
        || Je n'ai pas oublié ce que je <te|vous> dois : [[Ce que vous aviez promis ?]]

        Il me faut encore un peu de temps : ce sera fait [[Quel jour ?]]
        Merci pour <ta|votre> patience.
        """,
    ),
)

"""French letters that ask: a favour, advice, an introduction, and the words that can be forwarded."""

from typing import Final

from entregent.core.drafting.sentences import Letter

ASK: Final = (
    Letter(
        "direct",
        "Une demande, en toute simplicité",
        """
        Je <t'|vous >écris pour <te|vous> demander quelque chose.
        Le contexte : {ask_for?}.

        @ask
        Pour <te|vous> faciliter la tâche, voici de quoi partir : {prepared?}.
        (ask_small) Cela devrait prendre peu de temps.

        Si ce n'est pas possible, je le comprendrai très bien, et rien ne change entre nous.
        Merci d'avance, et je <te|vous> raconterai la suite.
        (junior) À mon tour, je peux offrir ceci : [[Ce que vous pouvez offrir, même peu ?]]
        || (senior) Et si je peux ouvrir une porte de mon côté, <tu n'as|vous n'avez> qu'à demander.
        """,
    ),
    Letter(
        "suggestions",
        "Des idées ou des pistes ?",
        """
        Le contexte : {ask_for?}.
        ? {looking}

        (!ask_anyone) Ce dont il s'agit : {ask_thing}.
        || (!ask_anyone) La question que je me pose : {ask_question}
        || (!ask_anyone) Ce dont il s'agit : {ask_topic?}.
        Rien à faire de <ton|votre> côté, sinon y penser un instant.
        <Aurais-tu|Auriez-vous> une idée, une piste, ou le nom d'une personne qui pourrait {ask_anyone} ?
        || <Aurais-tu|Auriez-vous> une idée, une piste, ou le nom d'une personne à qui en parler ?

        Deux lignes suffisent, et si rien ne <te|vous> vient, aucun souci.
        Merci d'avance ; je <te|vous> dirai ce que cela aura donné.
        """,
    ),
    Letter(
        "prepared",
        "Tout est prêt, sauf <ta|votre> réponse",
        """
        Pour que cela <te|vous> prenne le moins de temps possible, tout est prêt de mon côté : {prepared?}.

        @ask
        C'est pour ceci : {ask_for?}.

        Un non me va aussi, sans explication.
        Merci pour <ton|votre> attention ; <tu sauras|vous saurez> ce qui en est sorti.
        """,
    ),
)
ADVICE_REQUEST: Final = (
    Letter(
        "one_question",
        "Un conseil à <te|vous> demander",
        """
        Je <t'|vous >écris parce que <ton|votre> avis compte pour moi sur un point précis : {ask_topic?}.
        (!senior) Le contexte, en deux mots : {ask_for?}.

        @question
        (introvert) Une réponse par écrit, même brève, me convient très bien.

        Si le moment est mal choisi, je le comprendrai.
        Merci d'avance ; je <te|vous> dirai ce que j'en aurai fait.
        (junior) Et si je peux <te|vous> rendre service à mon tour, même un peu, ce sera avec plaisir.
        """,
    ),
    Letter(
        "rating",
        "<Ton|Votre> avis, de 1 à 5",
        """
        J'hésite sur un point, et <ton|votre> regard m'aiderait : {ask_topic?}.
        Le contexte : {ask_for?}.

        De 1 à 5, quelle note <donnerais-tu|donneriez-vous> à [[ce sur quoi vous voulez son avis ?]], et
        pourquoi ?

        Un chiffre et une phrase suffisent ; et si <tu préfères|vous préférez> ne pas répondre, aucun souci.
        Merci d'avance, et je <te|vous> dirai ce que j'aurai décidé.
        """,
    ),
    Letter(
        "suggestions",
        "Qui rencontrer, que lire ?",
        """
        Je réfléchis à un sujet que <tu connais|vous connaissez> bien : {ask_topic}.
        || Je cherche des idées, ou le nom d'une personne qui pourrait {ask_anyone}.
        || Je réfléchis à une question que <tu connais|vous connaissez> bien : {ask_question}
        || Je réfléchis à un sujet que <tu connais|vous connaissez> bien : {ask_topic?}.
        ? {looking}

        À ma place, par où <commencerais-tu|commenceriez-vous> : une personne à rencontrer, une lecture, une
        erreur à éviter ?

        Une seule piste m'aiderait déjà, et si rien ne <te|vous> vient, aucun souci.
        Merci d'avance ; je <te|vous> raconterai la suite.
        """,
    ),
)
INTRO_REQUEST: Final = (
    Letter(
        "direct",
        "Une mise en relation, peut-être",
        """
        J'aimerais faire la connaissance de {target?}.
        Je pense à cette personne parce que son expérience m'aiderait : {target_why?}.

        <Accepterais-tu|Accepteriez-vous> de nous mettre en relation ?
        Pour que cela ne <te|vous> coûte rien, un second message suit, à transmettre tel quel.

        Si <tu préfères|vous préférez> ne pas le faire, je le comprendrai très bien.
        Merci d'avance ; dans tous les cas, je <te|vous> tiendrai au courant.
        """,
    ),
    Letter(
        "check_first",
        "<Connais-tu bien|Connaissez-vous bien> cette personne ?",
        """
        Je crois que <tu connais|vous connaissez> {target?}.
        Je souhaite échanger avec cette personne pour une raison précise : {target_why?}.

        <La connais-tu|La connaissez-vous> assez pour lui transmettre un mot de ma part ?
        Il est écrit, et suit dans un second message.

        Si le lien est trop mince, ou si cela <te|vous> gêne, <dis-le-moi|dites-le-moi> et je n'y
        reviendrai pas.
        Merci, et je <te|vous> dirai ce qui en est sorti.
        """,
    ),
    Letter(
        "suggestions",
        "À qui en parler ?",
        """
        J'aimerais rencontrer des personnes qui connaissent bien ce sujet : {ask_topic?}.
        ? {looking}

        <Verrais-tu|Verriez-vous> quelqu'un autour de <toi|vous> ?
        J'avais pensé à {target_name?}, mais <tu as|vous avez> peut-être une meilleure idée.
        Si un nom <te|vous> vient, le message qui suit est prêt à être transmis.

        Si rien ne <te|vous> vient, aucun souci.
        Merci d'avance ; je <te|vous> tiendrai au courant.
        """,
    ),
)
FORWARDABLE: Final = (
    Letter(
        "as_it_is",
        "Un mot pour {target_name} || Quelques lignes à transmettre",
        """
        Voici, sous le trait, le message à transmettre à {target_name?}, tel quel.
        Merci à <toi|vous> de faire le lien.

        ? {signed}

        ---

        Bonjour,

        {background?}
        J'aimerais entrer en contact avec {target_name?} pour cette raison : {target_why?}.
        Ce que je souhaite : {hope?}.

        Un premier échange serait-il possible, par écrit ou de vive voix ?

        Pour me joindre : {reach?}.
        Un refus sera très bien compris, et ne demande aucune explication.
        Merci d'avance pour l'attention portée à ces lignes.
        """,
        to_both=True,
    ),
    Letter(
        "to_paste",
        "Mise en relation avec {target_name} || Une mise en relation",
        """
        {background?}

        Si j'aimerais échanger avec {target_name?}, c'est pour une raison simple : {target_why?}.
        Ce que je souhaite : {hope?}.

        Un premier échange serait-il possible ?

        Pour me joindre : {reach?}.
        Si le moment est mal choisi, je le comprendrai sans peine.
        Merci d'avance pour l'attention portée à ces lignes.
        """,
        to_all=True,
    ),
    Letter(
        "in_a_list",
        "{target_name}, en quatre lignes || Ma demande, en quatre lignes",
        """
        Voici, en quatre lignes, ce qu'il faut savoir de ma demande.

        - Qui j'aimerais rencontrer : {target?}
        - Pourquoi : {target_why?}
        - Ce que je souhaite : {hope?}
        - Pour me joindre : {reach?}

        {background?}
        Un premier échange serait-il possible ?

        Un non est une bonne réponse aussi.
        Merci d'avance.
        """,
        to_all=True,
    ),
)

"""Knows the words that say what two people share, or what one has read or heard of the other (D11)."""

from typing import Final

from entregent.core.lint.message.turns import Turns

SHARED: Final = Turns(
    fr=(
        (
            "meme memes",
            r" (?!si\b|et\b|ou\b|qui\b|pour\b|que\b|pas\b|sans\b|de\b|a\b|en\b|un\b|une\b|temps\b)\w+",
        ),
        ("comme", r" (?:vous|toi)(?! (?:voulez|le|les|la|pouvez|savez|dites|preferez|avez pu|pourrez))"),
        ("point points", r" communs?"),
        ("grace", r" a \w+(?: \w+)? que (?:nous|je|vous|tu)"),
        ("moi", r" (?:aussi|meme|egalement|non plus)"),
        (
            "suis travaille vis habite exerce enseigne dirige",
            r"(?: \w+){0,2} (?:aussi|egalement) (?!interess|tres|heureu|ravi|un grand|une grande|a la "
            r"recherche)",
        ),
        ("tous toutes", r" (?:les )?(?:deux|deux \w+)"),
        (
            "ancien ancienne anciens anciennes",
            r" (?:eleves?|etudiante?s?|collegues?|de|du|des|d|camarades?|stagiaires?|voisine?s?|clients?|"
            r"apprentie?s?|membres?|internes?)",
        ),
        ("votre ton vos tes notre nos", r" (?:ancien|ancienne|anciens|anciennes)"),
        (
            "confrere confreres consoeur consoeurs collegue collegues voisin voisine voisins compatriote "
            "camarade camarades condisciple promo promotion alumni alumnus",
            "",
        ),
        (
            "recommande recommandee conseille conseillee suggere envoyee envoie",
            r" (?:par|de vous|votre|d entrer|de prendre|de te)",
        ),
        ("de", r" la part (?:de|d)"),
        (
            "m",
            r" (?:a|ont|avait) (?:(?!ete\b)\w+ ){0,3}(?:parle|dit|conseille|suggere|donne|souffle|vante|"
            r"recommande|"
            r"cite|montre|fait lire|fait decouvrir|transmis|invitee?|encouragee?)",
        ),
        (
            "vous tu",
            r" (?:m |nous )?(?:avez|as|aviez|avais) (?:\w+ ){0,2}(?:parle|dit|explique|raconte|evoque|"
            r"presente|repondu|ecrit|publie|anime|organise|enseigne|joue|tenu|donne|partage|montre|decrit|"
            r"cite)",
        ),
        ("dans", r" (?:la salle|le public|l assistance|l amphi)"),
        ("parle parlait parlent", r" (?:de vous|de toi|de votre|de ton|beaucoup de vous)"),
        (
            "ai avons suis",
            r" (?:\w+ ){0,4}(?:lue?s?|relue?s?|ecoutee?s?|suivie?s?|entendue?s?|assiste|apprecie\w?|"
            r"aimee?s?|decouvert|vue?s?|regardee?|devore|adore|visitee?|partagee?|utilise\w?|adopte\w?|"
            r"teste\w?|cite\w?) (?:\w+ ){0,3}(?:votre|vos|ton|tes|vous|intervenir|parler)(?! (?:profil|"
            r"parcours|page|fiche|nom|contact|coordonnees)\b)",
        ),
        (
            "votre ton vos tes",
            r" (?:\w+ ){0,2}(?:articles?|billets?|livres?|conferences?|exposes?|podcasts?|interventions?|"
            r"etudes?|ouvrages?|interviews?|entretiens? dans|tribunes?|chroniques?|videos?|cours|ateliers?|"
            r"recherches?|these|memoires?|guides?|publications?|commentaires?|posts?|newsletter|carnets?|"
            r"blogs?|expo|exposition|stand|emission|texte|textes|temoignage|presentation|recette|recettes|"
            r"photos|dessins|film|roman|rapport|message sur|reponse|question|remarque|travaux|thread|fil|"
            r"tuto)",
        ),
        (
            "rencontre rencontree rencontres croise croisee croises vus parle discute echange bavarde jase "
            "entendu entendue connaissance",
            r"(?: \w+){0,5} (?:a|au|aux|chez|lors|pendant|dans|sur|hier|lundi|mardi|mercredi|jeudi|"
            r"vendredi|samedi|dimanche|en|devant|apres)",
        ),
        (
            "etions etaient etais etudie travaille grandi habite habitions travaillions nee ne",
            r" (?:\w+ ){0,4}(?:ensemble|a|au|chez|en|dans)(?: \w+){0,6} (?:aussi|egalement|vous|ensemble|"
            r"comme)",
        ),
        ("membres membre", r" (?:de|du|des|d)"),
        (
            "travaille travaillions travaillait etudie fait faisions suivi etions etait chante joue couru "
            "participe vecu grandi monte siege marche",
            r" (?:\w+ ){0,5}ensemble",
        ),
        (
            "partageons partage partagions",
            r" (?:\w+ ){0,4}(?:passion|metier|gout|interet pour|amour|terrain|bureau|ville|quartier|les "
            r"memes|la meme|le meme)",
        ),
        ("nous on", r" (?:avons|a|avions|partageons) (?:\w+ ){0,4}en commun (?:\w+|:)"),
        ("ami amie amis", r" (?:commune?s? )?(?:de|d)(?! mes)"),
        (
            "repondu repondiez repondez commente commentee repondait aidee aide",
            r" (?:a|sous|au|sur|mon|ma|m)",
        ),
        (
            "organisez organisiez animez animiez enseignez enseigniez dirigiez donniez teniez presentiez "
            "parliez expliquiez racontiez disiez ecriviez",
            "",
        ),
    ),
    en=(
        ("as", r" (?:another|one \w+ to another|someone else|somebody else|a fellow)"),
        ("in", r" (?:the|your) (?:\w+ )?(?:audience|room|crowd|row|back)"),
        ("same", r" (?!time\b|to you\b)\w+"),
        ("both", r" (?:of us|\w+)"),
        ("fellow", ""),
        ("like", r" you(?! (?:to|a\b|an\b|could))"),
        ("too", ""),
        (
            "also",
            r" (?:\w+ ){0,2}(?:a|an|at|in|from|went|work|worked|studied|run|live|grew|teach|member|on|"
            r"trained|sing|keep|restore|play|make|build|repair|research)\b",
        ),
        (
            "alumni alumnus alumna alum alums classmate classmates colleague colleagues neighbour neighbor "
            "neighbours batchmate batchmates coursemate schoolmate schoolmates housemate cohort",
            "",
        ),
        ("former", r" (?!life\b)\w+"),
        (
            "we",
            r" (?:were|met|sat|worked|studied|shared|share|overlapped|spoke|talked|chatted|live|lived|"
            r"trained|served|went|crossed|have (?:\w+ )?in common (?:the|a|an|our)|sing|play|volunteer\w*|"
            r"grew|bumped|ve both|sit)",
        ),
        (
            "suggested suggests recommended recommends tells says insists told mentioned said spoke spoken "
            "sent introduced encouraged pointed points",
            r" (?:that |to |of |about |me |us |i )?(?:(?:i|me|you|your|to|get|that|connect|should|reach|"
            r"highly|about|look|drop) ?){1,4}",
        ),
        ("mutual", r" (?:friend|acquaintance|colleague|contact) (?!s\b)\w+"),
        (
            "friend colleague student cousin sister brother daughter son neighbour pupil sibling",
            r" of (?:yours|mine|\w+)",
        ),
        (
            "read heard watched saw enjoyed loved attended followed listened seen used visited liked "
            "appreciated cited reread caught tried remember noticed",
            r" (?!(?:\w+ )?(?:great|good|nice|wonderful|so|a lot|much|many) (?:things )?)(?:to )?(?:\w+ "
            r"){0,3}(?:your|you (?:speak|talk|present|play|sing|read|at|on|in|explain|give|were)|you)(?! "
            r"(?:profile|background|page|name|career|experience|work)\b)",
        ),
        (
            "your",
            r" (?:\w+ ){0,3}(?:articles?|posts?|books?|talks?|podcasts?|papers?|lectures?|essays?|columns?|"
            r"videos?|class|course|workshops?|research|thesis|guides?|comments?|newsletter|blog|exhibition|"
            r"stand|show|interviews?|piece|photos|drawings|novel|film|report|presentation|keynote|recipes?|"
            r"thread|reply|answer|question|piece|panel|session|webinar|stall|letter|letters|chapter|"
            r"sketches|maps|poem|poems)",
        ),
        (
            "meet meeting met speaking talking chatting sitting",
            r" (?:\w+ ){0,3}(?:at|in|during|on|after|yesterday|last)",
        ),
        ("members member", r" of"),
        ("in", r" common"),
        ("together", r" (?:on|at|in|with|for|last|when|during|back|under|through)"),
        (
            "worked studied were was went trained sang sat lived ran did served taught played grew climbed "
            "cooked volunteered",
            r" (?:\w+ ){0,5}together",
        ),
        ("share", r" (?:a|an|the|your)"),
        (
            "you",
            r" (?:taught|spoke|presented|gave|wrote|organi[sz]ed|ran|chaired|helped|answered|replied|"
            r"commented|said)",
        ),
        (
            "from",
            r" the (?:\w+ ){1,3}(?:group|list|forum|class|course|choir|club|society|team|floor|stand|booth)",
        ),
        ("hometown neck", ""),
    ),
)

"""How French asks: the turns that open a request."""

from typing import Final

from entregent.core.lint.message.turns import Written

_PLEASE: Final = (
    r"(?: (?:s il (?:vous|te) plait|svp|stp|donc|aussi|juste|eventuellement|peut etre|par hasard)){0,2}"
)
_ME: Final = (
    r"(?: (?:me|m|nous|lui|leur|le|la|les|l|y|en|te|t|vous|bien|juste|peut etre|eventuellement)){0,4}"
)

OPENERS: Final[tuple[Written, ...]] = (
    (
        "tu vous",
        r" (?:me|m|nous) (?:(?:le|la|les|l|en|y) )?(?:renv|env|dis(?!iez|ais)|dit|dir|redi|rappel|confirm|"
        r"fer|fai(?!s\w|t)|"
        r"donner|indiquer|raconter|signer|pret|transmet|tien)\w*",
        "ask",
    ),
    (
        "disais dit pensais pense penser songe songeais imagine imaginais",
        r" (?:bien |aussi |peut etre )?que (?:tu|vous)(?: (?:me|m|nous|lui|leur|le|la|les|l|y|en|bien|peut "
        r"etre)){0,3} "
        r"\w{2,14}(?:rais|riez)",
        "ask",
    ),
    (
        "il",
        r" (?:ne )?(?:me |nous )?(?:manque|faudrait|faut|reste)(?: plus)?(?: que| donc)? (?:la |le |les |ta "
        r"|votre |ton |vos )?"
        r"(?:tienne|votre|ton|ta|vos|tes|signature|accord|avis|feu vert)",
        "ask",
    ),
    (
        "vous tu",
        r" (?:seriez|serais|etes|es) (?:bien |tres |trop |vraiment )?(?:gentille?s?|aimables?|sympa|un ange|"
        r"adorables?|"
        r"un amour|chic) (?:de|d|si)",
        "ask",
    ),
    (
        "ce",
        r" serait (?:vraiment |tres |trop |super )?(?:sympa|sympathique|gentil|genial|top|aimable|chouette|"
        r"super|cool|"
        r"bien|formidable) (?:de|d) (?:ta|votre) part",
        "ask",
    ),
    (
        "ce",
        r" serait (?:vraiment |tres |trop |super )?(?:sympa|gentil|genial|top|aimable|chouette|super|cool) "
        r"(?:de (?:donner|partager|signer|voter|participer|venir|passer|me)|que (?:tu|vous)|si (?:tu|vous))",
        "ask",
    ),
    ("ce", r" serait (?:\w+ ){0,2}(?:bien|sympa|chouette|bon|utile|interessant) (?:de|d|que|si)", "soft"),
    (
        "voulez veux souhaitez souhaites souhaiteriez aimeriez aimerais voudriez",
        r" (?:vous|tu) que je",
        "offer",
    ),
    ("tu vous", r" (?:veux|voulez|voudrais|voudriez|aimerais|aimeriez|souhaites|souhaitez) que je", "offer"),
    (
        "puis pourrais",
        r" je (?:vous|te|t) (?:envoyer|aider|etre|apporter|presenter|rendre|offrir|inviter|proposer)",
        "offer",
    ),
    (
        "pourriez pouvez pourrais peux voudriez voulez voudrais veux accepteriez accepterais seriez serais "
        "auriez "
        "aurais avez as consentiriez sauriez verriez verrais envisageriez connaitriez connaissez connais "
        "penses "
        "pensez croyez crois",
        rf" (?:vous|tu){_PLEASE}",
        "inverted",
    ),
    (
        "vous tu",
        rf" (?:ne )?(?:pourriez|pouvez|pourrais|peux|voudriez|voudrais|veux|voulez|accepteriez|accepterais|"
        rf"seriez|"
        rf"serais|auriez|aurais|avez|as|es|etes|connais|connaissez){_PLEASE}",
        "asking",
    ),
    (
        "t",
        r" (?:aurais|es|accepterais|as(?! (?:\w+ )?(?:fait|reussi|trouve|appris|vecu|pense|vu|eu|pu|"
        r"ecrit|peint|dit|choisi)))",
        "asking",
    ),
    ("tu vous", r" (?:(?:me|m|nous|lui|leur|le|la|les|l|y|en) ){0,2}\w{2,14}(?:riez|rais)", "asking"),
    ("serait est sera", r" (?:t )?il (?:possible|envisageable|imaginable)", "ask"),
    ("vous te", r" serait il (?:possible|agreable)", "ask"),
    ("y", r" aurait il (?:moyen|une possibilite)", "ask"),
    ("pourrait pourrions peut", r" (?:on|nous)", "ask"),
    ("on nous", r" (?:pourrait|pourrions|peut|se voit|se voyait|se cale)", "asking"),
    ("puis pourrais", r" je(?: me permettre de)?(?: (?:vous|te|t))?", "ask"),
    (
        "ca cela",
        r" (?:te|vous|t|ne te|ne vous) (?:dirait|tente|tenterait|dit|irait|va|conviendrait|interesserait)",
        "asking",
    ),
    (
        "dis dites donne donnez mets mettez envoie envoyez aide aidez transmets transmettez presente "
        "presentez "
        "recommande recommandez rappelle rappelez appelle appelez reponds repondez trouve trouvez indique "
        "indiquez "
        "explique expliquez accorde accordez passe passez fais faites reserve reservez propose proposez "
        "parle parlez "
        "raconte racontez prete pretez signale signalez confirme confirmez laisse laissez ajoute ajoutez "
        "suis suivez "
        "obtiens obtenez introduis introduisez prends prenez tiens tenez",
        r" (?:moi|nous|lui|leur|le|la|les|m)(?! (?:dites|avez|as|ai|avais|aviez))",
        "head",
    ),
    (
        "ecris ecrivez contacte contactez transmets transmettez transferez transfere relis relisez glisse "
        "glissez viens "
        "venez appelle appelez va allez regarde regardez reponds repondez fais faites jette jetez parle "
        "parlez choisis "
        "choisissez reserve reservez propose proposez prevois prevoyez garde gardez rejoins rejoignez note "
        "notez "
        "embauche embauchez signe signez partage partagez passe passez demande demandez",
        "",
        "head",
    ),
    (
        "merci",
        r" (?:de|d) (?:bien vouloir|(?:me |m |nous |le |la |lui |y )?(?!avoir|etre|venir de)\w{1,16}(?:er|"
        r"ir|re))",
        "ask",
    ),
    (
        "n",
        r" hesite[sz]? (?:surtout |donc )?pas a (?:partager|parler de|faire (?:passer|tourner|suivre|"
        r"connaitre)|diffuser|"
        r"relayer|acheter|commander|recommander|liker|soutenir|transmettre|en parler)",
        "ask",
    ),
    (
        "don participation soutien recommandation mot partage contribution",
        r" de (?:votre|ta) (?:part|\w+)(?: \w+){0,4} (?:serait|ferait|changerait|aiderait|suffirait)",
        "ask",
    ),
    (
        "ce c",
        r" (?:serait|est) (?:\w+ )?(?:possible|envisageable|jouable|faisable) (?:que (?:tu|vous)|de (?:me|"
        r"nous|m)\b)",
        "ask",
    ),
    ("tu vous", r" (?:me|nous) rendr\w+ (?:un |une )?(?:\w+ )?service", "ask"),
    ("solliciter sollicite", r" (?:\w+ )?(?:votre|ton)", "ask"),
    (
        "pourrait pourraient accepterait prendrait",
        r"(?: (?:nous|m|me|lui))?(?: \w+(?:er|ir|re))?(?: \w+){0,3} (?:mon|ma|mes|notre|nos)",
        "asking",
    ),
    ("n", r" hesitez pas a me", "soft"),
    (
        "j",
        r" (?:aimerais|apprecierais|aurais aime)(?: (?:beaucoup|bien|tant|vraiment|aussi))? "
        r"(?:que (?:vous|tu)|avoir|recueillir|connaitre|entendre|(?:vous|te|t) (?:rencontrer|voir|parler|"
        r"entendre|demander|"
        r"poser|consulter|soumettre|appeler)|(?:pouvoir )?(?:echanger|discuter|parler)|lui (?:poser|parler|"
        r"demander))",
        "ask",
    ),
    (
        "j",
        r" (?:ai|aurais) (?:grand |vraiment |bien )?besoin (?:de|d|que) (?:vous|toi|tu|votre|ton|ta|vos|tes)",
        "ask",
    ),
    (
        "j",
        r" (?:ai|aurais)(?: (?:donc|aussi|encore|juste))? (?:une?|deux|trois|quelques)(?: \w+){0,3} "
        r"(?:services?|"
        r"faveurs?|questions?|demandes?|requetes?)",
        "ask",
    ),
    (
        "je",
        r" (?:voudrais|souhaiterais|souhaite|desirerais|tiendrais a|cherche a)(?: (?:beaucoup|bien|aussi))? "
        r"(?:que (?:vous|tu)|avoir|recueillir|connaitre|(?:vous|te|t) (?:rencontrer|voir|parler|demander|"
        r"poser|"
        r"consulter|"
        r"soumettre)|(?:pouvoir )?(?:echanger|discuter)|votre|ton|savoir)",
        "ask",
    ),
    (
        "je",
        r" (?:vous|te|t) (?:demande|demanderais|prie|sollicite|propose|saurais|serais|suggere|invite)",
        "ask",
    ),
    ("je nous", r" (?:vous|te|t) (?:serions|saurions|demandons|prions|proposons|invitons)", "ask"),
    ("je", r" (?:compte sur|me permets de (?:vous|te) (?:demander|solliciter|poser))", "ask"),
    (
        "je",
        r" serais (?:\w+ ){0,2}(?:curieux|curieuse|heureux|heureuse|ravie?|interessee?) (?:de|d) (?:savoir|"
        r"connaitre|lire|entendre|vous (?:lire|entendre)|comprendre|avoir (?:votre|ton))",
        "ask",
    ),
    (
        "je",
        r" serais (?:\w+ ){0,3}(?:reconnaissante?|heureux|heureuse|ravie?|curieux|curieuse|preneur|preneuse)",
        "soft",
    ),
    ("si", r" (?:vous|tu|t) (?:aviez|avais|etiez|etais)", "soft"),
    ("si", r" (?:vous|tu) (?:pouviez|pouvais|vouliez|voulais|acceptiez|acceptais|pourriez|pourrais)", "ask"),
    ("si", r" (?:vous|tu|t|un cafe|une? \w+|ca|cela) (?:avez|as|te|vous|t|etes|es|passes|passez) ", "soft"),
    ("il", r" (?:faut|faudrait|suffirait|suffit) (?:absolument )?que (?:vous|tu)", "ask"),
    ("tout toute", r" (?:conseil|avis|aide|piste|suggestion|remarque|retour|idee)", "soft"),
    ("votre ton", r" (?:avis|opinion|regard|retour|eclairage|conseil) (?:me|m|serait|compte)", "soft"),
    ("ma", r" (?:seule |petite |premiere )?question", "ask"),
    ("voici", r" (?:ma|mes|la|les|une) (?:\w+ )?questions?", "ask"),
    ("deux trois une", r" questions?(?: |\b)", "ask"),
    ("on", r" (?:devrait|devrais|pourrait|va) (?:se|s|aller|dejeuner|prendre|boire)", "soft"),
)

HEAD_BEFORE: Final = (
    r"(?:s il (?:te|vous) plait |stp |svp |alors |et |donc |sinon |puis |merci |ou |aussi |de grace )*"
)

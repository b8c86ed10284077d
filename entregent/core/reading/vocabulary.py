"""Words that are never names of people in a hurried line, and the small words that say who stands where."""

from typing import Final

WITH: Final = frozenset("avec ac av avc w w/ with wth chez cc".split())
FROM: Final = frozenset("de d' du from by".split())
TO: Final = frozenset("a to au aupres for @".split())
ABOUT: Final = frozenset(
    "about re abt sur concernant regarding pour pr vs contre against concerning like than".split()
)
AND: Final = frozenset("et and & + / , plus puis ainsi y".split())
ARTICLES: Final = frozenset(
    (
        "le la les l' the un une a an mon ma mes ton ta son sa ses notre nos votre leur my our "
        "his her their old dear cher chere vieux vieille ce cette this that petit petite young "
        "jeune brave lovely poor pauvre big gros"
    ).split()
)
MALE_TITLES: Final = frozenset(
    "m mr mister monsieur sir pere don uncle oncle tonton papi papy pepe grandpa grandad lord abbe".split()
)
FEMALE_TITLES: Final = frozenset(
    (
        "mrs ms miss mme madame mlle mademoiselle soeur dame aunt auntie aunty tante tatie mamie mamy "
        "gran granny "
        "grandma lady sister"
    ).split()
)
OTHER_TITLES: Final = frozenset(
    (
        "dr doctor docteur prof professor professeur pr me maitre cllr rev revd reverend canon father "
        "coach judge "
        "captain capt colonel col sergeant sgt cousin cousine chef"
    ).split()
)
TITLES: Final = MALE_TITLES | FEMALE_TITLES | OTHER_TITLES

KIN: Final = frozenset(
    """papa maman pere mere frere soeur fils fille cousin cousine oncle tante mari femme epoux epouse copain
    copine ami amie amis voisin voisine collegue associe
    associee patron patronne chef cheffe boss assistant assistante equipe neveu niece beau-pere
    belle-mere beau-frere belle-soeur grand-pere grand-mere conjoint conjointe compagnon
    compagne parents enfants gendre belle-fille ex stagiaire secretaire directeur directrice gosse gamin
    gamine bebe
    dad mum mom father mother brother sister son daughter cousin uncle aunt husband wife friend friends
    mate neighbour neighbor colleague partner manager assistant team nephew
    niece parents kids kid baby boyfriend girlfriend fiance fiancee flatmate roommate pa boss intern
    successor predecessor tenant landlord startup company firm boite""".split()
)
"""Whoever stands in such a relation to a named person is somebody else."""

STOP: Final = frozenset(
    """je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur y en moi toi soi eux i you he she
    it we they him her us them who qui que qu' quoi dont ou
    mon ma mes ton ta tes son sa ses notre nos votre vos leurs my your his its our their mine le la les
    l' un une des du de d' au aux a the an this that these those ce cet cette ces ca c' cela ceci
    et ou mais donc or ni car and but so nor if si when quand comme as than then alors puis with avec
    sans without for pour par by from to at in on of off up down out over under into sur sous dans chez
    entre vers
    about re after before apres avant depuis since pendant during until jusqu' while because parce not
    no ne n' pas non yes oui ok okay rien jamais plus moins tres trop bien mal peu assez very too well
    just only still yet
    even also aussi encore toujours deja already here there ici la-bas all tout tous toute toutes some
    any each every quelques plusieurs chaque autre autres other others meme same new nouveau nouvelle
    nouvel nouveaux
    bon bonne good great nice super top genial sympa cool vrai grand grande petit petite gros old long
    longue quick rapide vite short court courte first premier premiere last dernier derniere next
    prochain prochaine
    be is am are was were been being have has had do does did done will would shall should can could may
    might must go went gone going get got getting gets make made take took taken
    est suis es sommes etes sont etait etaient sera serait etre ai as a avons avez ont avait avoir fait
    faire fais font va vais vont aller vu voir vois dit dire veut peut doit dois
    dej dejeuner dejeune lunch lunched cafe coffee the tea visio zoom teams meet skype facetime call
    called calls appel appele appels tel telephone phone phoned rang ring rdv rendez-vous reunion reu
    mtg meeting met
    mail mails email emails emailed e-mail courriel sms texto text texted message messages msg whatsapp
    wa dm mp linkedin insta instagram signal telegram slack discord messenger facebook fb twitter lettre
    letter carte card
    courrier diner dinner brunch ptit-dej apero verre drinks drink beer biere pot soiree conf conference
    salon forum atelier workshop webinaire webinar event evenement fete party concert expo colloque gala
    afterwork
    saw seen bumped ran spoke talked chat chatted tchat discussion discute parle echange croise recroise
    revu rencontre sent send sending envoye envoie recu received got replied repondu reponse reply
    answered wrote ecrit
    liked like aime commented comment commente post article relance relancer merci thanks thank remercie
    felicite congrats invite invited asked demande told missed manque messagerie repondeur voicemail
    vocal
    hier demain aujourd'hui auj today tomorrow yesterday tonight matin midi soir aprem apres-midi
    morning noon afternoon evening night week semaine month mois year an annee jour jours day days
    weekend week-end
    lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday
    saturday sunday tues thurs weds jan feb apr jun jul aug sept oct nov dec janvier fevrier mars avril
    mai juin juillet aout
    septembre octobre novembre decembre january february march april may june july august september
    october november december
    quelqu'un someone somebody anyone personne nobody one two three deux trois quatre cinq six sept huit
    neuf dix four five equipe team boss chef patron client clients everyone everybody gens people
    ras rien nothing news nouvelles projet project budget dossier devis contrat contract deal cr drh rh
    daf pdg ceo cto cfo hr ao asap eod lol haha mdr ps nb fyi btw pm am tjs pr ds ns vs svp stp pls plz
    ac av avc w w/ wth vv re abt x pt rv tjs biz ctc fb cf voir vus visite call-back suite suivi
    follow-up followup catch-up catchup point avis idee idees stage job poste boulot work bureau office
    ans fois fin mot coup bout part cas bas haut vin sel bah hum
    train gare paris lyon london bus via plan date""".split()
)
"""Never a name when written small, nor at the head of a line: the index is not asked about them."""

"""Knows the words that say where, when or on what occasion two people met or spoke."""

from typing import Final

from entregent.core.lint.message.turns import Turns

OCCASIONS: Final = Turns(
    fr=(
        (
            "salon salons forum foire colloque congres conference conferences seminaire atelier ateliers "
            "formation stage soiree gala vernissage expo exposition mariage anniversaire bapteme fete "
            "repas diner dejeuner souper buffet cocktail apero aperitif brunch barbecue reunion assemblee "
            "ag table webinaire visio appel rencontres journees matinee festival concert kermesse brocante "
            "meetup hackathon afterwork entretien jury soutenance promo promotion ecole lycee college "
            "universite fac faculte iut bts master classe amphi club chorale association asso syndicat "
            "paroisse stand kiosque vestiaire gare avion aeroport tgv hotel refuge bar cafe restaurant "
            "bistrot librairie bibliotheque mairie musee theatre usine chantier incubateur pepiniere "
            "groupe cercle visite inauguration remise presentation expose demonstration tournoi match "
            "course marathon randonnee rando stage camp croisiere voyage mission delegation session "
            "plenarie universites estivales bureau bureaux locaux residence voisins mercredis mardis "
            "jeudis lundis comice symposium panel",
            "",
        ),
        ("le au du", " marche"),
        ("la une cette", " journee (?:portes|d|de|du|des|professionnelle|nationale|mondiale|annuelle)"),
        ("portes", " ouvertes"),
        ("fablab maquette salle", ""),
        ("le du dans un au", " train(?! de)"),
        ("des le du un vos tes aux", " cours (?:d|de|du)"),
    ),
    en=(
        (
            "fair conference conferences congress summit forum seminar workshop workshops training class "
            "wedding party dinner lunch breakfast brunch supper barbecue picnic reception gala launch "
            "opening exhibition expo meetup hackathon webinar panel lecture keynote mixer retreat festival "
            "concert market booth school college university campus alumni reunion graduation cohort batch "
            "hostel club choir church parish temple mosque society association guild union chapter train "
            "flight plane airport hotel bar pub cafe restaurant bookshop library museum theatre theater "
            "factory site office offices interview internship placement tour visit camp tournament match "
            "race marathon hike trip delegation session symposium function fundraiser auction gathering "
            "event hearing ceremony awards convention fayre roundtable",
            "",
        ),
        (
            "the a board committee staff annual our your this",
            r" (?:\w+ )?(?:meeting|course|stand|show|talk)(?! (?:you|to|in|for)\b)",
        ),
    ),
)
"""Words for gatherings and places where people meet."""

DAYS: Final = Turns(
    fr=(
        ("lundi mardi mercredi jeudi vendredi samedi dimanche hier avant aujourd matin", ""),
        ("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", ""),
        (
            "l la le",
            r" (?:an|annee|mois|semaine|ete|hiver|automne|printemps|week end|autre)(?: (?:dernier|derniere|"
            r"passee?|jour|soir))?",
        ),
        ("il", r" y a"),
        ("en", r" (?:19|20)\d\d"),
    ),
    en=(
        ("monday tuesday wednesday thursday friday saturday sunday yesterday", ""),
        ("january february march april june july august september october november december", ""),
        ("last", r" (?:week|month|year|night|spring|summer|fall|autumn|winter|time)"),
        ("in back", r" (?:in )?(?:19|20)\d\d"),
        ("years months weeks days", r" ago"),
        ("the", r" other (?:day|week|night)"),
    ),
)
"""Words for a day or a season that has been."""

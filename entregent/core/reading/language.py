"""Tells French from English by the small words of a text."""

from typing import Final

from entregent.core.reading.words import Word

_FRENCH: Final = frozenset(
    """le la les l' un une des du de d' au aux je j' tu il elle on nous vous ils elles me m' te t' se s' lui
    leur ce c' ca cette ces mon ma mes son sa ses notre nos votre vos et ou mais donc avec ac av pour pr par
    sur dans ds chez
    ne n' pas plus rien jamais tres trop bien est suis ai as a sont etait sera va vais avait ont qui que
    qu' quoi quand comme si hier demain auj aujourd'hui matin midi soir lundi mardi mercredi jeudi
    vendredi samedi dimanche
    dej dejeuner cafe rdv visio tel mail appel appele vu croise§ croise revu reunion reu courrier lettre
    carte message texto liké liker aime promis janvier fevrier mars avril mai juin juillet aout
    septembre octobre
    novembre decembre avant apres ici semaine mois jours jour prochain derniere dernier merci envoie
    envoyer rappelle rappeler fais fait faire dit doit dois y en soir diner aperos apero verre recu
    envoye repondu relance coup fil il ya ya tjs ns vs
    rien neuf son ses chacun ete toujours encore deja voila voici tout tous toute comptez n'hesitez
    personne""".split()
)
_ENGLISH: Final = frozenset(
    """the a an of to and or but with w w/ from for by at in on about re this that these those i you he she
    it we they me him her us them my your his its our their is are was were be been am 'm 're 've 'll 'd n't
    not no
    will would can could should may might must have has had do does did lunch coffee call called phone
    phoned zoom meet met meeting mtg saw seen ran bumped spoke talked chat text texted emailed email
    mailed sent got wrote letter card
    yesterday yday today tomorrow tmrw tonight morning noon afternoon evening night monday tuesday
    wednesday thursday friday saturday sunday mon tues tue weds wed thurs thu fri sat sun week weeks
    month months day days
    ago last next january february march april may june july august september october november december
    send sending said told asked promised owe reply replied answer let 's if when before after until who
    what how
    great lovely nice quick long new old breakfast dinner drinks tea catch up thanks please back over
    out off up down dinner brunch liked commented missed voicemail left""".split()
)


def language_of(words: list[Word]) -> str:
    """ "fr" or "en": whichever has more of its small words here; French where they are as many."""
    french = english = 0
    for word in words[:400]:
        french += word.folded in _FRENCH
        english += word.folded in _ENGLISH
        french += any(c in "éèêàçùîôûœ" for c in word.text.lower())
    return "en" if english > french else "fr"

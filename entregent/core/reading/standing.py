"""Tells by the words around a name whether somebody was there or was only spoken of."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from entregent.core.reading.channel_words import CUE
from entregent.core.reading.skeleton import DATE, NAME
from entregent.core.reading.vocabulary import KIN

_SKIP: Final = (
    r"(?:(?:le|la|les|l'|un|une|mon|ma|mes|notre|nos|my|our|the|old|dear|cher|chere|vieux|"
    r"vieille|ce|cette|grand|grande|petit|petite|young|brave|ami|amie|copain|copine|collegue|"
    r"chef|cheffe|boss|patron|lovely|ancien|ancienne"
    r"|voisin|voisine|friend|colleague|mate|dr|maitre|prof|jeune|gentil|gentille|@|\(|\"|«|“|"
    r"from|formidable|toujours|aussi|enfin|encore|both|also|finally|briefly|again|new|equipe|"
    r"team|ce|bon|good|former|our|cousin|cousine|client|cliente|famille|family) )*"
)
_KIN: Final = rf"(?:{'|'.join(sorted(KIN))})"
_MESSAGE: Final = (
    r"(?:mails?|emails?|e-?mails?|emial|courriels?|sms|textos?|texts?|messages?|msgs?|"
    r"whatsapps?|wa|dms?|mps?|inmails?|lettres?|letters?|cartes?|cards?|mots?|notes?|"
    r"courriers?|calls?|appels?|coups? de (?:fil|tel|telephone)|voicemail|vocal|postcards?"
    r"|nouvelles|news|word|reply|reponse|retour|answer|invitation|invite|colis|parcel|photo|"
    r"cadeau|present|visite|visit|request|demande|linkedin|relance|nudge|reminder|faire-part|"
    r"ping|linkedin|intro|slack|telegram|signal|messagerie|repondeur|merci|thanks|"
    r"felicitations|congrats|remerciements|compte rendu|cr|rep|rep \.|accord|validation|confirmation|"
    r"coucou|bonjour|hello|signe de vie|feu vert|refus|response|feedback|chaser|excuses?|apolog(?:y|ies))"
)
_OCCASION: Final = (
    r"(?:pot|depart|anniversaire|anniv|mariage|fete|cremaillere|soiree|webinaire|conference|conf|"
    r"vernissage|inauguration|expo|pot de depart|concert|atelier|seminaire|retraite|bapteme|"
    r"enterrement|party|wedding|birthday|funeral|launch|talk|do|gig|bureau|visite|ans)"
)
_POST: Final = (
    r"(?:posts?|articles?|publications?|photos?|commentaires?|annonces?|tribune|video|updates?|"
    r"news|story|nomination|promo|promotion|podcast|billet|thread|carnet)"
)
_MET: Final = (
    r"(?:saw|seen|met|see|called|calling|phoned|rang|ring|texted|emailed|e-mailed|messaged|"
    r"told|asked|thanked|congratulated|invited|pinged|visited|sent|bumped into|bump into|ran "
    r"into|run into|dmed|dm'd|skyped|facetimed|zoomed|missed|wrote|hosted|joined|intro'd|"
    r"intro 'd|introduced|reached|nudged|chased|hugged|spotted|dropped|left|shot|owed|lent|helped|"
    r"booked|interviewed|greeted|cornered|treated|poked|rung|"
    r"quizzed|grilled|consulted|briefed|updated|reminded|welcomed|fetched|dm 'd|messaging|emailing|texting"
    r"|vus?|vues?|croises?§?|recroises?§?|croisee?s?§?|revus?|revues?|appele§?|appelee?§?|"
    r"rappele§?|rencontres?§?|invite§?|invitee§?|remercie§?|felicite§?|relance§?|recontacte§?|"
    r"contacte§?|joint|joindre|eu|prevenu|retrouves?§?|salue§?|recu|accueilli|apercu|"
    r"presente§?|raccompagne§?|ecrit|appeler|embrasse§?|tel|emmene§?|deconseille§?|aide§?|"
    r"depanne§?)"
)
_TALK_TO: Final = (
    r"(?:parle§?|reparle§?|cause§?|spoke|spoken|talked|talking|chatted|wrote|written|ecrit|"
    r"repondu|replied|responded|dit|told|said|sent|envoye§?|laisse§?|left|transfere§?|forwarded|"
    r"poste§?|posted|demande§?|souhaite§?|ecrire|rendu visite|passe§? un coup|listened|presente§?|"
    r"introduced|intro'd|intro 'd|mailed|propose§?|dropped|offert|apporte§?|telephone§?|"
    r"confirme§?|shipped|couriered|promised|promis|partage§?|shared|annonce§?|explique§?|"
    r"signale§?|montre§?|donne§?|gave|given|recommande§?)"
)
_NOT_WITH: Final = (
    r"(?:relation|contact|touch|introduce|introducing|intro|works?|working|worked|travaille|"
    r"travaillait|bosse|bossait|sort|married|mariee§?|marie§?|part|parti|partie|monte|associe§?|"
    r"lives?|vit|engaged|partnership|hesite|concurrence|deal|divorce§?|fache§?|lien|voit|voir|see|"
    r"back|moves?|moving|emmenage|vacances|holiday|partnering)"
)
_VERB_AHEAD: Final = (
    r"(?:'s (?:going|\w+ing)|'ll|'d|will|would|is|has|had|was|va|vont|a|ont|m'|me|nous|ns|doit|"
    r"peut|veut|part|arrive|se|s'|cherche|to|can|should|wants|needs|says|said|thinks|est|sont|"
    r"knows|works|aura|fera|prend|passe|relit|envoie|rappelle|promet|apporte|qui|who|chacun|each)"
)
_STOPS: Final = r"(?<!\brep )(?<!\btel )(?<!\bmin )(?<!\bmsg )[.]|[;:!?\n—–]|->|=>"
_OF: Final = r"(?:de|d'|du|des|of|from|by|de la part de|a)"
_ABOUT_LEFT: Final = re.compile(
    r"(?<!\S)(?:about|re|regarding|abt|sur|concernant|of|propos (?:de|d')|sujet (?:de|d')|"
    r"cote|pour|pr|for|vs|contre|comme|than|que|qu'|behalf of|instead of|grace a|thanks to|"
    rf"via|par|unlike|without|sans|because of|not|pas) :?{_SKIP}$"
)
_KIN_LEFT: Final = re.compile(rf"(?<!\S){_KIN}(?: \w+)? {_OF} {_SKIP}$")
_AND_LEFT: Final = re.compile(
    rf"{NAME}(?: [@(\"])?(?: \))? (?:et|and|&|\+|/|,|plus|puis|, et|, and|, \+|, puis|ainsi "
    rf"que|as well as|n|et aussi|et puis|-) (?:(?:a|to|de|d'|from|avec|with) )?(?:{_SKIP}|"
    rf"(?:son|sa|ses|his|her|their|leur) (?:\w+ )?{_KIN} )?(?:{_SKIP})$"
)
_WITH_LEFT: Final = re.compile(
    r"(?<!\S)(?:a cote d[e']|next to|beside|avec|ac|av|avc|w|w/|with|wth|chez|cc|en compagnie de|en "
    r"compagnie d'|"
    rf"alongside|accompagne§? de|face a|accompagnee§? de) (?:NN \) )?{_SKIP}$"
)
_NOT_WITH_LEFT: Final = re.compile(rf"(?<!\S){_NOT_WITH} (?:\w+ )?(?:avec|ac|av|with|w|chez) {_SKIP}$")
_MESSAGE_LEFT: Final = re.compile(
    rf"(?<!\S)(?:{_MESSAGE}|{_OCCASION}|{CUE})(?: (?:\S+)){{0,4}}? (?:de|d'|du|des|from|by|of|a|au|"
    rf"aux|to|for|pour|aupres de|@|chez|de la part de) {_SKIP}$"
)
_POST_LEFT: Final = re.compile(rf"(?<!\S){_POST}(?: \S+){{0,1}} (?:de|d'|du|of|by|from) {_SKIP}$")
_REACTED: Final = re.compile(
    r"(?<!\S)(?:likes?|liked|like§|likee?§?|aime§?|comment\w*§?|reagi|reacted|reposted|"
    r"partage§|repondu|replied|shared|pouce|kudos|bravo|felicite§?|congrat\w*|thumbs|applaudi|"
    r"retweeted|congratulated|liking|remercie§?|reshared|reposte§)(?!\S)"
)
_GOT_LEFT: Final = re.compile(
    r"(?<!\S)(?:got|received|recu|recue|recus|heard|heard back|nouvelles|back|eu|have|had)(?: "
    rf"\S+){{0,6}}? (?:de|d'|from) {_SKIP}$"
)
_TO_LEFT: Final = re.compile(
    rf"(?<!\S)(?:{_TALK_TO}|{_MESSAGE})(?: \S+){{0,6}}? (?:a|au|aux|to|for|with|aupres de|avec) {_SKIP}$"
)
_MET_LEFT: Final = re.compile(
    rf"(?<!\S){_MET} (?:en vitesse |rapidement |vite fait |par hasard |briefly |just |up |hier "
    rf"|aussi |le |la |l' )?{_SKIP}$"
)
_CUE_LEFT: Final = re.compile(
    rf"(?<!\S)(?:{CUE})§? (?:(?:{DATE}|\d+|h|min|mn|rapide|vite|fait|surprise|h\d+|am|pm|:|,|-|"
    r"linkedin|\+|quick|long|tardif|express|midi|perso|pro|sympa|with|de|suivi|annuel|1|to|"
    rf"today|hebdo|mensuel|weekly|monthly|annual|up|call|mtg|meeting|over) )*{_SKIP}$"
)
_HEAD_LEFT: Final = re.compile(
    rf"(?:^|(?:[.;!?:\n,—–-]|->|=>) )(?:{DATE} |[,:–—*•>-] |\d+ h (?:\d+ )?|h |\d+ |et |and |"
    rf"then |puis )*{_SKIP}$"
)
_OWN_THINGS: Final = re.compile(
    rf"'s (?:\w+ )?(?:{_POST}|{_MESSAGE}|{_OCCASION}|place|house|office|home|flat|dinner|lunch|"
    r"birthday|bbq|barbecue|leaving|wedding|launch|talk|webinar|party|drinks|housewarming|gig|"
    r"exhibition|opening|workshop|\d+ (?:th|st|nd|rd)|for (?:dinner|lunch|tea|coffee|drinks|supper))(?!\S)"
)
_AT_THEIRS: Final = re.compile(rf"'s (?:$|[.,;:!?)(—–-]|{DATE}|on |last |for |this |with |and )")
_IS: Final = re.compile(
    r"'s (?:\w+ing|a|an|the|now|not|been|got|back|over|still|just|off|well|fine|ok|in|very|so|"
    r"really|keen|up|away|out|back|great|happy|gonna|asked|had|left|moved|promised|agreed|"
    r"joined|quite|doing) "
)


_CAME_UPON: Final = re.compile(
    rf"(?<!\S)(?:tombe§? (?:par hasard |encore )?sur|"
    rf"(?:annule|reporte|decommande|repousse|decale)§?e? par) {_SKIP}$"
)
_THEY_MET: Final = re.compile(
    r"(?<!\S)(?:he|she|they|who|il|elle|ils|elles|qui|to|va|doit|veut|wants)(?: (?:a|ont|has|have|had|"
    r"just|also|"
    rf"is|was|will|'ll|'s|'d|already|deja|aussi|va|doit|veut|wants|to|going|off|to|y|est|"
    rf"avait))* {_MET} {_SKIP}$"
)
"""Someone else saw, called or told whoever comes next ("she’s off to see Deb")."""
_INTRODUCED: Final = re.compile(r"(?<!\S)(?:presente§?|introduced|intro|intro'd|connected|mis en)(?!\S)")
_BACK_TO: Final = re.compile(r"(?<!\S)(?:de|d'|from|avec|with|w/|ac|a|to) (?:lui|elle|him|her)(?!\S)")
_GOES_ON: Final = re.compile(r"(?:[,;:.!(–—-]|->|car|because|since|who|qui) (?:il|elle|he|she|m'|a|has) ")
_OF_LEFT: Final = re.compile(rf"(?<!\S){_OF} {_SKIP}$")
_CUE: Final = re.compile(rf"(?<!\S)(?:{CUE})§?(?!\S)")


class Place(NamedTuple):
    """Where a name stands: what is before it in the line and in its clause, what follows, the whole line;
    whether it is in a promise, whether the name before it is a counterpart, and whether any name is."""

    left: str
    clause: str
    right: str
    whole: str
    promised: bool = False
    beside_one: bool = False
    known: bool = False


def place_of(left: str, right: str, whole: str) -> Place:
    """The place of a name in a skeleton."""
    return Place(left, re.split(_STOPS, left)[-1], right, whole)


def was_there(place: Place) -> bool | None:
    """Whether the exchange was with whom the name means; None where nothing in the line tells."""
    owner = _possessor(place.left, place.right)
    if owner is not None:
        return owner
    return next((bool(verdict(place)) for applies, verdict in _RULES if applies(place)), None)


_Judged = Callable[[Place], object]
_RULES: Final[tuple[tuple[_Judged, _Judged], ...]] = (
    (lambda p: _KIN_LEFT.search(p.left), lambda _: False),
    (lambda p: p.beside_one and _AND_LEFT.search(p.left), lambda p: not _begins_a_clause(p)),
    (lambda p: p.promised, lambda p: not p.known and _HEAD_LEFT.search(p.left)),
    (lambda p: _POST_LEFT.search(p.clause), lambda p: _REACTED.search(p.whole)),
    (lambda p: _told(p.clause), lambda p: not _told_of_another(p) or _INTRODUCED.search(p.clause)),
    (lambda p: _WITH_LEFT.search(p.left), lambda p: not _NOT_WITH_LEFT.search(p.left) and not _goes_on(p)),
    (lambda p: _ABOUT_LEFT.search(p.left) and not _CAME_UPON.search(p.left), lambda _: False),
    (lambda p: p.known and _THEY_MET.search(p.clause), lambda _: False),
    (lambda p: _CAME_UPON.search(p.left) or _MET_LEFT.search(p.clause), lambda _: True),
    (lambda p: not p.known and _CUE_LEFT.search(p.left), lambda _: True),
    (lambda p: _HEAD_LEFT.search(p.left), lambda p: not p.known),
    (lambda p: not p.known and p.left.endswith("( "), lambda _: True),
    (lambda p: _OF_LEFT.search(p.left), lambda _: False),
)
"""When a rule applies, and whether the person was there then; the first that applies decides."""


def joined(left: str) -> bool:
    """Whether "and" or a comma joins the name that comes next to the one before it."""
    return bool(_AND_LEFT.search(left))


def goes_on_about(right: str) -> bool:
    """Whether the line goes on about the person just named ("…, elle m’a écrit")."""
    return bool(_GOES_ON.search(right))


def turns_back(text: str) -> bool:
    """Whether the line says that the exchange was with "her" or "him", named elsewhere."""
    return bool(_BACK_TO.search(text))


def _begins_a_clause(place: Place) -> bool:
    return bool(re.match(_VERB_AHEAD + r"(?!\S)", place.right) and "," in place.left[-4:])


def _told_of_another(place: Place) -> bool:
    return place.known and NAME in place.clause


def _goes_on(place: Place) -> bool:
    """Whether the counterpart is known and this clause goes on about other things."""
    return place.known and NAME not in place.clause and not _CUE.search(place.clause)


def _told(clause: str) -> bool:
    """Whether the clause so far is a message, a call or a word from or to whoever comes next."""
    return bool(_MESSAGE_LEFT.search(clause) or _GOT_LEFT.search(clause) or _TO_LEFT.search(clause))


def _possessor(left: str, right: str) -> bool | None:
    """For "Hugo's …": True for Hugo's post or party, False for Hugo's startup; None where it is no
    possessive."""
    if not right.startswith("'s ") or _IS.match(right):
        return None
    if re.search(rf"{_REACTED.pattern}(?: on| to)? {_SKIP}$", left):
        return True
    if _OWN_THINGS.match(right):
        return not re.search(rf"(?<!\S)(?:about|re|of) {_SKIP}$", left)
    return bool(_AT_THEIRS.match(right) and re.search(r"(?<!\S)(?:at|to|from|round|over) $", left))

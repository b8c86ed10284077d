"""Tells whom the exchange was with from those who were only spoken of."""

import re
from typing import Final

from entregent.core.reading.channel_words import CUE
from entregent.core.reading.dates import Day
from entregent.core.reading.mentions import Mention
from entregent.core.reading.vocabulary import KIN
from entregent.core.reading.words import Word, marked

NAME, DATE = "NN", "DD"
"""What stands for a name and for a day in the skeleton of a line."""

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
_LEFT: Final = 160
"""Characters of the skeleton looked at before a name: bounded, so that the time stays linear."""


class Skeleton:
    """A line with its names and days replaced, so that patterns see who stands where."""

    def __init__(self, words: list[Word], mentions: list[Mention], days: list[Day]) -> None:
        marks = {m.first: (NAME, m.last) for m in mentions}
        marks |= {d.first: (DATE, d.last) for d in days if d.first not in marks}
        self.places: dict[int, int] = {}
        parts: list[str] = []
        at = length = 0
        while at < len(words):
            token, last = marks.get(at, (marked(words[at]), at + 1))
            self.places[at] = length
            parts.append(token)
            length += len(token) + 1
            at = max(last, at + 1)
        self.text = " ".join(parts)

    def left(self, first: int) -> str:
        """What stands before the word at `first`, ending with a space (or empty at the head)."""
        place = self.places[first]
        return self.text[max(0, place - _LEFT) : place]

    def right(self, first: int) -> str:
        """What stands after the name at `first`."""
        place = self.places[first] + len(NAME) + 1
        return self.text[place : place + 60]


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
    r"(?<!\S)(?:avec|ac|av|avc|w|w/|with|wth|chez|cc|en compagnie de|en compagnie d'|"
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


class Roles:
    """The counterparts among the mentions of a line, decided from left to right."""

    def __init__(self, skeleton: Skeleton, mentions: list[Mention], promised: list[tuple[int, int]]) -> None:
        """`promised` are the words (first, last) in which a promise is spelt out: who stands there is
        spoken of."""
        self.skeleton, self.mentions, self.promised = skeleton, mentions, promised
        self.chosen: list[Mention] = []
        self.loose: list[Mention] = []

    def decide(self) -> list[Mention]:
        """The counterparts; where no word says so, the first name that nothing sets apart."""
        for at, mention in enumerate(self.mentions):
            role = self._role(at, mention)
            if role is None:
                self.loose.append(mention)
            elif role:
                self.chosen.append(mention)
        if not self.chosen and not self.loose and _BACK_TO.search(self.skeleton.text):
            self.loose = self.mentions
        return self.chosen or self._first_named()

    def _first_named(self) -> list[Mention]:
        """The first name that nothing sets apart, with those that "and" joins to it."""
        found = [m for m in self.loose[:1] if m.named] or self._owed()
        while found:
            at = self.mentions.index(found[-1]) + 1
            joined = self.mentions[at] if at < len(self.mentions) else None
            if joined not in self.loose or not _AND_LEFT.search(self.skeleton.left(self.mentions[at].first)):
                break
            found.append(self.mentions[at])
        return found

    def _role(self, at: int, mention: Mention) -> bool | None:
        left, right = self.skeleton.left(mention.first), self.skeleton.right(mention.first)
        clause = re.split(_STOPS, left)[-1]
        owner = _possessor(left, right)
        if owner is not None:
            return owner
        if _KIN_LEFT.search(left):
            return False
        if _AND_LEFT.search(left) and at and self.mentions[at - 1] in self.chosen:
            return not (re.match(_VERB_AHEAD + r"(?!\S)", right) and "," in left[-4:])
        return self._by_place(mention, left, clause)

    def _by_place(self, mention: Mention, left: str, clause: str) -> bool | None:
        if any(first <= mention.first < last for first, last in self.promised):
            return not self.chosen and bool(_HEAD_LEFT.search(left))
        if _POST_LEFT.search(clause):
            return bool(_REACTED.search(self.skeleton.text))
        if _told(clause):
            return not (self.chosen and NAME in clause) or bool(_INTRODUCED.search(clause))
        if _WITH_LEFT.search(left):
            return not _NOT_WITH_LEFT.search(left) and not self._settled(clause)
        return self._otherwise(left, clause)

    def _settled(self, clause: str) -> bool:
        """Whether the counterpart is known and this clause goes on about other things."""
        return (
            bool(self.chosen) and NAME not in clause and not re.search(rf"(?<!\S)(?:{CUE})§?(?!\S)", clause)
        )

    def _otherwise(self, left: str, clause: str) -> bool | None:
        if _ABOUT_LEFT.search(left) and not _CAME_UPON.search(left):
            return False
        if self.chosen and _THEY_MET.search(clause):
            return False
        if (
            _CAME_UPON.search(left)
            or _MET_LEFT.search(clause)
            or (_CUE_LEFT.search(left) and not self.chosen)
        ):
            return True
        if _HEAD_LEFT.search(left):
            return not self.chosen
        if left.endswith("( ") and not self.chosen:
            return True
        return False if re.search(rf"(?<!\S){_OF} {_SKIP}$", left) else None

    def _owed(self) -> list[Mention]:
        """The only name, in a promise that opens a line about them: "dois rappeler Zoé, elle m’a écrit"."""
        first, last = self.promised[0] if self.promised else (1, 0)
        if first or len(self.mentions) != 1 or not first <= self.mentions[0].first < last:
            return []
        right = self.skeleton.right(self.mentions[0].first)
        return self.mentions if _GOES_ON.search(right) else []


_GOES_ON: Final = re.compile(r"(?:[,;:.!(–—-]|->|car|because|since|who|qui) (?:il|elle|he|she|m'|a|has) ")


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

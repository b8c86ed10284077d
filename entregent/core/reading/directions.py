"""Tells which way an exchange went: to the other person, from them, or both ways."""

import re
from typing import Final

from entregent.core.exchanges import Channel, Direction
from entregent.core.reading.called_off import called_off

_SKIP: Final = r"(?:(?:le|la|l'|mon|ma|notre|my|our|the|old|un|une|chez|ami|amie|from|@|papa|maman) )*"
_NOUN: Final = (
    r"(?:e?mails?|e-mails?|emial|mel|courriels?|sms|textos?|texts?|txt|messages?|msgs?|whatsapps?|"
    r"wa|coucou|bonjour|hello|dms?|mps?|inmails?|lettres?|letters?|cartes?|cards?|mots?|notes?|"
    r"courriers?|postcards?|"
    r"linkedin|slack|telegram|signal|wechat|messenger|insta|instagram|facebook|fb|discord|viber|"
    r"vocal|invitation|invite|pli|colis|parcel|faire-part|reply|reponse|relance|ping|nouvelles|"
    r"news|teams|merci|thanks|remerciements)"
)
_BETWEEN: Final = r"(?: (?!NN)[^\s.;:!?]+){0,7}?"
_ALWAYS_BOTH: Final = frozenset(("meeting", "lunch", "coffee", "event", "video", "call"))


def _all(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\S)(?:{p})(?!\S)" for p in patterns))


_MISSED_IN: Final = _all(
    rf"missed (?:a |another )?calls?{_BETWEEN} from",
    r"missed calls? (?:NN|DD)",
    r"appels? (?:en absence|manque§?s?|loupe§?|rate§?)",
    r"call manque§?",
    r"missed (?:NN|her|his)",
    (
        r"(?:voice ?mail|vm|voice (?:note|message)|messages? vocal|messages? vocaux|vocal|"
        r"(?:message|msg|mot) (?:sur|on) (?:(?:mon|my|le|the) )?(?:repondeur|voicemail|"
        rf"messagerie)){_BETWEEN} (?:from|de|d')"
    ),
    r"(?:m'|me) (?:a|avait) laisse§?",
    r"(?:message|msg|mot|vocal|vm|voice ?mail|repondeur)(?: vocal)? (?:laisse§? par|left by)",
    r"left me (?:a|another)",
    r"(?:a|has) laisse§? un (?:message|msg|mot|vocal)",
    r"NN left (?:a |me |me a )?(?:message|msg|voicemail|vm|voice)",
    r"a (?:essaye§?|tente§?) de (?:me|m') \w+",
    r"tried (?:to call|to ring|calling|ringing|to reach) me",
    r"(?:ai|have) (?:rate§?|loupe§?|manque§?|missed) (?:son|his|her|l'|un) (?:appel|call)",
    r"(?:ai )?(?:rate§?|loupe§?|manque§?) (?:l' |un )?appel",
    r"missed .{0,12} call",
    r"NN (?:m' )?a (?:essaye§ d' )?appele§? (?:\d+|deux|trois|plusieurs) fois",
    r"NN (?:rang|called|phoned) (?:me )?(?:twice|\d+ times|two times|three times|several times)",
    r"NN left (?:\S+ ){0,2}(?:missed calls?|voicemails?|messages?)",
    r"NN (?:rang|called|phoned),? (?:but )?(?:i )?(?:missed|was out)",
)
_MISSED_OUT: Final = _all(
    r"repondeur|boite vocale|bv|answerphone|answering machine|ansaphone|sonne(?:rie)? occupee?|occupe§",
    r"laisse§? (?:un |2 |deux )?(?:message|msg|mot|vocal)",
    r"(?:message|msg|mot|vocal|vm|voice ?mail|voice note)(?: vocal)? (?:laisse§?e?s?|left)",
    r"left (?:a |him a |her a |NN a |another |them a )?(?:message|msg|voicemail|vm|voice)",
    r"voicemail (?:to|for|on)",
    r"vocal a",
    r"(?:message|msg) vocal (?:a|pour)",
    r"voice (?:note|message) (?:to|for)",
    r"(?:no|pas de|sans|without|aucune) (?:answer|reply|reponse|pickup|luck)",
    r"n't (?:pick|answer|reach|get through|get hold)\w*",
    r"did not (?:pick|answer)",
    r"pas (?:dispo|decroche§?|repondu|joignable|la)",
    (
        r"(?:absente?§?|injoignable|unavailable|unreachable|straight to voicemail|went to "
        r"voicemail|got (?:his|her|the|their) voicemail|rang out|engaged tone|sonne§? dans le "
        r"vide|tombe§? sur (?:la|sa|son|le) (?:messagerie|boite|repondeur)|messagerie|on (?:his|"
        r"her|their) voicemail|no joy)"
    ),
    (
        r"(?:tried|trying|essaye§?|tente§?|essayer)(?: plusieurs fois)?(?: de| d'| to)? "
        r"(?:joindre|appeler|rappeler|calling|call|ringing|ring|phoning|phone|reach|reaching|le "
        r"joindre|la joindre|contacter)"
    ),
    r"tried NN",
    r"pas (?:reussi|pu|arrivee?) (?:a |l' )*(?:joindre|avoir|appeler)",
    r"engaged(?! to)",
    r"essaye§? NN",
    r"NN (?:'s )?(?:phone|voicemail) (?:was |went |is )?(?:off|full)",
    r"NN 's (?:voicemail|answerphone|machine)",
    r"ne (?:repond|repondait|decroche|decrochait) pas|decroche pas",
)
_ON_THEIR_MACHINE: Final = _all(
    r"(?<!a )(?<!avait )laisse§? (?:\S+ ){1,3}sur (?:le|la|son|sa|leur) (?:repondeur|messagerie|boite "
    r"vocale)",
)
_EXCHANGE: Final = _all(
    (
        r"(?:echange§?s?|echanges|exchange|exchanged|echanger|swapped|swapping|trading|traded|"
        r"back and forth|back-and-forth|aller-retour|allers-retours|va-et-vient|ping-pong|"
        r"correspond\w*|discussion|conversation|chat|chatted|chatting|tchat\w*§?|thread|fil|"
        rf"ecrit§? mutuellement|texting|messaging|emailing){_BETWEEN}(?: (?:avec|ac|av|with|w|w/|"
        r"between|entre|e?mails?|sms|messages?|textos?|texts?|dms?|by|par|sur|on|over))"
    ),
    rf"{_NOUN}(?: (?!NN)[^\s.,;:!?]+){{0,7}}? (?:avec|ac|av|with|w|w/) {_SKIP}(?:NN|lui|elle|eux|elles|him|"
    r"her|them|l'|les)",
    r"on s' est (?:ecrit|echange§?|envoye§?)",
    r"nous (?:nous )?(?:sommes ecrit|avons echange§?)",
    r"we (?:exchanged|swapped|texted|emailed|messaged|chatted|wrote)",
    r"(?<!up )(?:avec|with|ac|w/) NN (?:par|by|via|sur|on|over)",
)
_IN: Final = _all(
    rf"{_NOUN}{_BETWEEN} (?:de|d'|from|of|by|de la part de|de la part d') {_SKIP}NN",
    r"(?:recu|recue|recus|recues|received|got|had)",
    r"reponse (?:de|d')",
    r"(?:NN|il|elle|he|she) (?:a |vient de |has |just )?(?:decline§?|accepte§?|refuse§?|confirme§?|"
    r"remercie§?|"
    r"valide§?|donne§? son|declined|accepted|refused|confirmed|thanked me|signe§?|propose§?|signed|agreed)",
    r"heard (?:back )?from",
    rf"NN 's {_NOUN}(?= (?:[:,.]|DD)|$)",
    rf"^NN (?:\S \.? ?)?: {_NOUN}",
    r"NN (?:has |just )?left (?:me )?an? (?:note|card|parcel|letter)",
    rf"^NN (?:\S \.? ?)?(?:par|via|by) {_NOUN}",
    r"NN (?:forwarded|sent over|sent (?:me|us|the|his|her)|passed on|whatsapp'd|whatsapped|msg'd)(?! NN)",
    r"(?:added|followed|friended|endorsed|connected with|tagged) (?:me|us)|(?:m'|me) a (?:ajoute§?e?|"
    r"suivi|tague§?e?)",
    r"(?:likes?|commentaire|pouce|coeur|reaction|comment) (?:de|d'|from|by) NN",
    (
        r"(?:m'|me|nous|ns) (?:a |ont |avait )?(?:re)?(?:ecrit|envoye§?|envoie|relance§?|"
        r"contacte§?|repond|repondu|textote§?|mail§?e?|demande§?|propose§?|remercie§?|felicite§?|"
        r"invite§?|previent|prevenu|confirme§?|souhaite§?|transfere§?|annonce§?|dit|dm|contacte|"
        r"ecris)"
    ),
    (
        r"(?:emailed|texted|messaged|wrote|dm'd|dmed|pinged|whatsapped|mailed|sent|asked|thanked|"
        r"wrote to|replied to|congratulated|contacted|invited|forwarded|got back to|dropped|"
        r"nudged|chased|tagged|told|reminded) (?:me|us)(?! to)"
    ),
    r"(?:a|ont) repondu(?! a)",
    r"a (?:like§?|aime§?|commente§?|partage§?|reagi|repartage§?|reposte§?)",
    (
        r"NN (?:just |a |has |already |finally |enfin )?(?:liked|commented|replied|wrote|texted|"
        r"emailed|answered|messaged|reacted|shared|responded|reposted|like§?|aime§?|commente§?|"
        r"ecrit|repond|repondu|dm'd|pinged|likes|reached out|got back|endorsed|got in touch)"
    ),
    (
        r"(?:mon|ma|mes|my|nos|our) (?:dernier |derniere |latest |last )?(?:posts?|article|"
        r"articles|publication|photo|photos|annonce|news|update|nomination|tribune|video|story|"
        r"talk|promotion|podcast|message linkedin)"
    ),
    rf"(?:rep|reponse|retour|accord|validation|confirmation|feu vert|refus|reply|answer|response|"
    rf"feedback|thumbs up|go|ok|relance|rappel|nudge|reminder|chaser|ping|merci|thanks)(?: \.)?{_BETWEEN} "
    rf"(?:from|by|de|d') {_SKIP}NN",
    r"reply from",
    rf"{_NOUN}{_BETWEEN} from",
    rf"{_NOUN} (?:de|d') (?:la|le|l'|les|mon|ma|mes|notre|nos|chez)",
    r"nouvelles de",
    r"un mot de",
    r"NN (?:m'|me|nous)",
)
_OUT: Final = _all(
    (
        rf"{_NOUN}{_BETWEEN} (?:a|au|aux|to|for|pour|aupres de|envoye§?e?) {_SKIP}(?:NN|la|le|"
        r"toute)"
    ),
    (
        r"(?:emailed|e-mailed|texted|messaged|dm'd|dmed|pinged|whatsapped|mailed|nudged|chased|"
        r"congratulated|thanked|invited|asked|forwarded|posted|answered|followed up|contacted|"
        rf"reminded|told|introduced|intro'd|tagged) (?:{_SKIP}NN|back|with|it|the|a|on)"
    ),
    (
        r"(?:wrote|written|writing|replied|answered|sent|responded|answer|got back|reached "
        r"out)(?: \S+){0,6}? (?:to|NN|back|'s)"
    ),
    r"sent",
    r"(?:hit up|dropped|shot) NN",
    r"(?:no|pas de|aucune) (?:reply|answer|reponse|response)",
    (
        r"(?:ai|j'|je|lui|leur) (?:ai )?(?:re)?(?:ecrit|envoye§?|repondu|relance§?|textote§?|"
        r"transfere§?|fait suivre|adresse§?|poste§?)"
    ),
    (
        r"(?:envoye§?e?s?|ecrit|repondu|relance§?e?s?|transfere§?e?s?|adresse§?e?|poste§?e?|fait "
        r"suivre|expedie§?e?|felicite§?e?|remercie§?e?|invite§?e?|contacte§?e?|demande§?|"
        r"sollicite§?e?|maile§|remaile§|whatsappe§|prevenu|presente§?|mis en (?:relation|contact|copie)|"
        r"souhaite§?|"
        r"balance§?|glisse§?|laisse§?|partage§?)"
    ),
    (
        r"(?:liked|liking|like§?|aime§?|commented|commente§?|comment|reagi|reacted|reposted|"
        r"partage§?|reposte§?|like|likee?§?|bravo|kudos|shared|retweeted)"
    ),
    r"relance n ?°",
    (
        r"(?:e?mail|sms|texto|message|msg|mot|carte|lettre|note|card|letter|text|whatsapp|dm|"
        r"inmail)(?: de)? (?:relance|remerciements?|condoleances|felicitations|voeux|suivi|merci|"
        r"follow-up|follow up|anniversaire)"
    ),
    (
        r"(?:thank|thank-you|thankyou|birthday|sympathy|christmas|follow-up)(?: you)? (?:note|"
        r"card|letter|email|text|message|mail) (?:to|for)"
    ),
)


_NO_WORD: Final = _all(
    r"(?:pas de|aucune|sans|toujours pas de|no|without any) (?:nouvelles?|reponse|news|word|"
    r"reply|answer)(?: (?:de|d'|from) NN)?"
)
_WITH: Final = _all(r"(?:avec|ac|av|with|w|w/) NN")


_SOMEWHERE: Final = re.compile(
    r"^NN (?:au (?!tel)|a la |a l' |dans |chez |at (?:the|my|our) |in (?:the|my|our|town)|outside |round )"
)
"""A name and a place at the head of a line: somebody was there."""


def direction_of(channel: Channel, text: str, *, spoke: bool) -> Direction:
    """Which way the exchange went, from the skeleton of the line (names as NN, days as DD).

    Conversations that took place are "both" whoever began them; `spoke` says that there was one on an
    unknown channel. Where no word tells of a channel or of a way, somebody was there.
    """
    off = called_off(text)
    if off is not None and channel in _ALWAYS_BOTH | {"other"}:
        return off
    if channel == "call" or (channel in ("video", "other") and not spoke):
        missed = _missed(text)
        if missed:
            return missed
    if channel in _ALWAYS_BOTH or (channel == "other" and (spoke or _WITH.search(text))):
        return "both"
    if channel == "other" and _SOMEWHERE.match(text):
        return "both"
    met: Direction = "both" if channel == "other" and "NN" in text else ""
    return _written(channel, text) or off or met


def _missed(text: str) -> Direction:
    if _ON_THEIR_MACHINE.search(text):
        return "out"
    if _MISSED_IN.search(text):
        return "in"
    return "out" if _MISSED_OUT.search(text) else ""


def _written(channel: Channel, text: str) -> Direction:
    """Whichever of the three is heard first; a tie goes to the exchange, then to what came in."""
    if channel != "like" and _EXCHANGE.search(text):
        return "both"
    waited = _NO_WORD.search(text)
    text = _NO_WORD.sub("", text)
    came, went = _IN.search(text), _OUT.search(text)
    if came and went:
        return "in" if came.start() <= went.start() else "out"
    return "in" if came else "out" if went or waited else ""

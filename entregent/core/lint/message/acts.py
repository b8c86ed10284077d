"""Tells what is to be done from what is only to be told: "could you paint this", not "could you say why"."""

import re
from typing import Final

_SKIP_FR: Final = (
    r"(?:me|m|nous|lui|leur|te|t|vous|tu|le|la|les|l|en|y|bien|peut etre|s il (?:vous|te) plait|svp|stp|"
    r"donc|aussi|"
    r"juste|eventuellement|volontiers|d accord|prete?|disposee?|partante?|de|d|pour|a|gentillesse|amabilite|"
    r"obligeance|bonte|moyen|possible|pas|ne|n|par hasard|rapidement|vraiment|accepter|vouloir|pouvoir|"
    r"gentil|"
    r"gentille|aimable|sympa|super|bien vouloir)"
)
_TOLD_FR: Final = frozenset(
    """dire expliquer preciser indiquer raconter repondre confirmer donner conseiller orienter eclairer
    rassurer partager accorder consacrer recevoir rencontrer discuter echanger parler appeler rappeler
    telephoner passer venir envoyer communiquer recommander suggerer decrire accepter citer noter
    evaluer comparer penser savoir voir avoir etre jeter proposer choisir trancher deviner juger situer
    dater identifier nommer estimer apprendre montrer poser demander permettre excuser pardonner
    joindre contacter ecrire retrouver dejeuner diner boire autoriser laisser mettre ajouter rejoindre
    participer faire aider prendre tenir croire comprendre connaitre entendre verre cafe mettre reagir
    revenir croiser accueillir hier laisser convenir interesser plaire dessus revoir visiter assister
    consulter obtenir lever resumer reparler rediscuter recauser""".split()
)
"""Verbs by which one answers, meets or looks; some do more with what follows."""
_MORE_FR: Final = re.compile(
    r"aider(?! (?:a (?:y voir|comprendre|choisir|decider|trancher|savoir|mieux|me decider|m y|reflechir)|"
    r"sur ce point))"
    r"|faire (?!savoir|signe|part|connaitre|un (?:retour|point|saut|tour|petit)|une place|plaisir|confiance|"
    r"un mot)"
    r"|(?:voir|regarder|verifier) (?:ou en|avec|si (?:mon|ma|mes|notre|nos)|pour (?:mon|ma|mes|notre))"
    r"|regarder (?:mon|ma|mes|notre|nos)"
    r"|etre (?:temoin|mon|ma|notre|parrain|marraine|garante?|caution|jure|benevole|mentor)"
    r"|recevoir en (?:stage|alternance|apprentissage)"
    r"|partager (?:mon|ma|mes|notre|nos|l annonce|la publication|le lien|cette annonce|ce post)"
    r"|parler (?:de (?:nous|moi|lui|elle|eux|mon|ma|mes|notre|nos) (?:a|au|aux|autour)|pour (?:moi|nous))"
    r"|(?:appeler|relancer|solliciter|contacter) (?:ton|ta|tes|votre|vos|le|la|les) (?!cote|tour|moment)\w+"
    r"|(?:demander|dire|ecrire|telephoner|parler) (?:a|au|aux) (?!quel|votre tour|ton tour|qui|propos)\w+"
    r"|prendre (?!un|une|quelques|cinq|dix|quinze|vingt|le temps|contact|part|connaissance|deux|trois|de "
    r"vos|de tes)"
    r"|tenir (?!au courant|informee?|compte|bon)"
    r"|venir (?:(?:m|me|nous|les|la|le|l) )?(?:aider|verifier|chercher|garder|faire|tenir|reparer|donner|"
    r"servir|porter|installer|monter|animer|travailler|jouer|parler (?:a|aux|devant)|filmer|photographier|"
    r"controler|signer)"
    r"|ecrire (?:le|la|les|une?) (?:livre|preface|discours|article|rapport|texte|chronique|histoire|"
    r"scenario|lettre)"
    r"|ecrire (?:a|aux|au) (?!votre tour)\w+"
    r"|accueillir (?:mon|ma|mes|notre|nos|un|une)"
    r"|donner (?:de (?:l|votre argent)|un coup|une (?:place|chance|lettre)|son|sa|ses|leur|du travail|"
    r"quelques euros|\d)"
    r"|laisser (?:votre|ta|ton|la|le|les|vos|tes) \w+"
)
_ACT_FR: Final = re.compile(rf"(?: {_SKIP_FR}){{0,9}} (?P<verb>\w{{1,14}}(?:er|ir|re|oir))(?!\w)")
_NOUNS_FR: Final = frozenset(
    """libre gare heure autre notre votre encore contre entre lettre livre titre hiver premier dernier papier
    dossier chantier cher hier atelier lire verre quatre guere genre cadre centre chambre chiffre
    theatre membre nombre mer avenir plaisir loisir soir dinner diner dejeuner fier leger janvier
    fevrier metier cahier courrier quartier panier foyer loyer voir espoir savoir pouvoir devoir
    disponible propre sobre rare claire""".split()
)
_ASKED_FR: Final = re.compile(
    r"(?:je|j|nous)(?: \w+){0,3}? (?:vous|te|t) (?:demand|pri|sollicit|sa?ur|saur|ser)\w*(?: \w+){0,3}? "
    r"(?:de|d)(?!\w)|je compte (?:\w+ )?sur (?:vous|toi) pour(?!\w)"
)
"""Where the writer is the subject, an act is asked of the reader only so."""
_WRITER_FR: Final = (
    "je ", "j ", "nous ", "ca ", "cela ", "on ", "puis je", "pourrais je", "ma ", "serait ", "est il",
    "sera ",
    "y aurait", "pourrions", "pourrait on", "peut on",
)  # fmt: skip
_HAVE_FR: Final = (
    "auriez vous", "avez vous", "aurais tu", "as tu", "vous avez", "vous auriez", "tu as", "t as",
                   "tu aurais", "t aurais")  # fmt: skip
_FOR_FR: Final = re.compile(r"(?:\w+ ){3,6}?(?:de|d|pour|a)(?!\w)")
_ACT_QUE_FR: Final = re.compile(
    r"(?:je|j|il|nous|ce|accept\w+|d accord|vous|tu)(?: (?!ce |celui |celle |ceux |erreur |lequel "
    r")\w+){1,4}? que (?:vous|tu) (?:(?:me|m|nous|lui|leur|le|la|les|l|y|en) ){0,2}(?P<verb>\w{2,16}(?:iez|"
    r"es|e|ez|"
    r"s))(?!\w)"
)
_TOLD_QUE_FR: Final = re.compile(
    r"(?:dis|expliqu|donn|racont|precis|indiqu|répond|repond|confirm|conseill|sach|pens|parl|recev|rencontr|"
    r"appel|"
    r"accord|consacr|viens|veni|soye|sois|aye|aies|montr|partag|envo|eclair|av|sav|ete|etes|aill|all)"
)
_DONE_FR: Final = re.compile(
    r"(?:(?:vous|tu) (?:(?:me|m|nous|lui|leur|le|la|les|l|y|en) ){0,2})?"
    r"(?:prend|accueill|embauch|log|heberg|pret|gard|tiend|relir|financ|donn|viendr|aid|transmettr|gliss|"
    r"port|"
    r"conduir|depos|soutiend|vot|achet|nourri|arros|laiss|traduir|sign|ecrir|recommand|present|repar|"
    r"rest|"
    r"fer|mettr|poster|corrig|lir)\w{0,8}(?:(?:riez|rais|ez|es|s) (?:vous|tu)|(?:riez|rais))(?!\w)"
)
_WONDERED_FR: Final = re.compile(r"^\w+ (?:\w+ )?que (?=(?:tu|vous) (?:\w+ ){0,3}?\w+(?:rais|riez)\b)")
"""What goes before a request put as a thought: "je me disais que tu pourrais"."""
_LIVES_FR: Final = re.compile(
    r"(?!(?:pouvez|peux|voulez|veux|avez|as|acceptez|acceptes|consentez|consens) "
    r")\w{2,14}(?<!ri)(?<!rai)(?:ez|es|"
    r"s|x) "
    r"(?:vous|tu) (?!me |m |nous |lui |leur )"
)
"""A question on how the reader lives, by inversion: "Trouvez-vous encore le temps de peindre ?"."""
_ASKS_FR: Final = re.compile(
    r"\b(?:quels?|quelles?|que|qu|comment|combien|ou|quand|pourquoi|lequel|laquelle|plutot|place|en tant "
    r"que)\b"
)
_BORROW_FR: Final = re.compile(
    r"(?:je|on|nous)(?: \w+){0,2} (?:emprunter|utiliser|loger|dormir|rester|disposer|squatter|garder|occuper)"
    r"|(?:je|on|nous) avoir (?:votre|ta|ton|vos|tes)"
)

_SKIP_EN: Final = (
    r"(?:please|kindly|also|just|possibly|perhaps|maybe|then|ever|both|be able to|be willing to|be so kind "
    r"as to|"
    r"be open to|be prepared to|consider|mind|at least|quickly|be ok with|be happy to|to|be comfortable|not|"
    r"go and|"
    r"come and|really|for me|all|be up for|be game to|be free to|be available to|go ahead and|d|be kind "
    r"enough to)"
)
_TOLD_EN: Final = frozenset(
    """tell share explain say describe let give advise suggest recommend point confirm clarify spare meet talk
    speak chat call ring phone have answer reply respond drop remember imagine see think know be make
    come join visit pop stop swing send text email look comment elaborate name list rate identify date
    guess check find use choose prefer like want feel start still show keep pick believe mean expect
    understand hear telling sharing explaining giving meeting having sending calling talking speaking
    chatting saying describing coming joining if my me interested open free available around up a an
    the in there so as it get go try reach show grab prefer agree forgive accept excuse bear do help
    take put tried allow bear care fancy love rather ever either enjoy don hesitate feel find shed visiter
    assister consulter""".split()
)
_MORE_EN: Final = re.compile(
    r"ask (?:everyone|everybody|(?:all|each|every one|some) of|all|your \w+|around|about for|the others)"
    r"|help (?:me|us|him|her|my|with|out|paint|move|carry|raise)(?! (?:to )?(?:understand|see|decide|choose|"
    r"think|make "
    r"sense|figure|learn|know|work out|understanding))"
    r"|do (?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|coffee|a call|you|it "
    r"differently|next|the "
    r"\d|\d)\w+"
    r"|take (?:him|her|them|my|our|me|us|over|in|on|care)(?! (?:through|for (?:a )?(?:coffee|lunch)))"
    r"|put (?:him|her|them|us|me|my|our|up)"
    r"|check (?:it all|my|our|the (?:whole|entire|figures|numbers|sums|translation|proofs|manuscript|draft))"
    r"|find (?:me|us|him|her|my) "
    r"|give (?:him|her|them|us|me|my) (?:a (?:job|lift|ride|place|chance|room|discount)|work|money|your "
    r"(?:contacts|"
    r"address book|client))"
    r"|get (?:him|her|them|us|me|my) "
    r"|(?:see|find out|check) (?:where|whether|if|on|up on|with|what) (?:my|our|the \w+ (?:of my|about my))"
    r"|look (?:after|out for|over my|over our)"
    r"|let (?:me|us) (?:show|exhibit|sell|perform|play|hold|host|put|hang|bring|store|keep|join your)"
    r"|share (?:your (?:login|password|contacts?|list|mailing|network|audience|account|screen)|my|our|this|"
    r"it with your|"
    r"the (?:post|link|page|notice|poster|flyer|news|word|petition))"
    r"|find (?:a |some |any )?(?:\w+ )?(?:place|spot|slot|room|space|job|role|work|opening|bed) (?:for|on|in)"
    r"|come with (?:me|us)"
    r"|put(?:ting)? (?:our|my|up (?:our|my|a)|a (?:poster|notice|flyer|word))"
    r"|give (?:a|an|us a|our) (?:\w+ )?(?:testimonial|speech|workshop|reference|quote|lecture|class)"
    r"|let(?:ting)? (?:me|us) (?:use|have|borrow)"
    r"|look into (?:my|our|it|this)"
    r"|(?:call|ring|phone|email|ask|text|contact) (?:your|my|our|the|him|her|them) (?!back|whether)"
    r"|(?:speak|talk|write) (?:to|with|at) (?!(?:me|us|you)(?!\w))\w+"
    r"|give (?:me|us|him|her) (?:[£$€]|\d)"
    r"|come and (?!see|meet|have|say|visit|join|eat|look|listen|stay for)\w+"
    r"|send (?:me )?(?:your line|a full|money)"
    r"|have (?:an? (?:\w+ )?word with|him|her|them|my|our)"
    r"|make (?:me|us|him|her) (?:a|an)"
    r"|keep (?:my|our|him|her|them)"
    r"|let (?:me|us|him|her|them) (?:have|use|borrow|stay|live|sleep|park)"
)
_ACT_EN: Final = re.compile(
    r"(?P<open>(?:could|can|might|may|couldn t|can t|won t) (?:you|y all)|(?:counting|relying|depending) "
    r"on you to"
    r"|would you(?= (?:please|kindly|mind|be|consider|"
    r"possibly|perhaps))"
    r"|(?:please|kindly)|(?:need|want|expect|require|beg|urge|love|like|hoping|hope|chance|think|asking|ask|"
    r"for) you"
    r"(?: to| could| would| can| might| d| ll)|if you (?:could|would|can|d|might|ll)|would you|will you)"
    rf"(?: {_SKIP_EN}){{0,4}} (?P<verb>\w+)"
)
_DONE_EN: Final = frozenset(
    """read write sign lend bring take sponsor pass forward give host put drive feed water proofread introduce
    buy donate invest hire edit translate paint carry support vote share post send vouch nominate
    endorse refer recommend back fund lead teach coach mentor review fix build design record film cover
    hang print publish display stock stand champion chase nudge plug push advertise announce circulate
    distribute
    witness babysit housesit cook bake drop load unload judge chair moderate escort accompany intercede plead
    lobby persuade convince supply arrange organise organize sell show deposit carry find get
    mind look have let help walk collect deliver hold run test pilot serve speak""".split()
)
_PUT_TO: Final = re.compile(
    r"(?:would|will) you (?:please|kindly|mind|be (?:so|willing|able|prepared|kind)|consider|perhaps)"
)
"""Openings after which only an act is asked; "would you" alone may ask what one would choose."""
_EITHER: Final = re.compile(r"(?:would|will) you (?:\w+ ){1,6}?or ")
_ASKS_EN: Final = re.compile(r"\b(?:what|which|how|when|where|why|who|whom|whose)\b")
_BORROW_EN: Final = re.compile(
    r"(?:could|can|may|might) (?:i|we|the \w+ of us|my \w+|our \w+)(?: \w+){0,6}? (?:borrow|stay|sleep|"
    r"crash|live|camp|use "
    r"your|have your|take your|come and (?:work|stay|live)|park|store|keep)(?!\w)"
)


_ASKS_OTHERS_FR: Final = re.compile(
    r"\bdemand(?:er|erais|eriez|ez|es|e) (?:(?:tu|vous) )?(?:a (?:tous|toutes|chacun|tes|vos|ton|votre)|"
    r"autour de (?:toi|vous))\b"
)


def is_act(text: str, sentence: int, start: int, end: int, language: str) -> bool:
    """Whether what opens at `start` wants something done, in the sentence from `sentence` to `end`.

    An answer, an opinion, a meeting, a look are none. Reads 160 characters at the most.
    """
    words = text[start : min(end, start + 160)]
    before = text[max(sentence, start - 60) : start]
    return _is_french_act(words, before) if language == "fr" else _is_english_act(words, before)


def _is_french_act(words: str, before: str) -> bool:
    if _BORROW_FR.search(words) or _ASKS_OTHERS_FR.search(words):
        return True
    words = _WONDERED_FR.sub("", words)
    wanted = _ACT_QUE_FR.match(words)
    if wanted:
        return not _TOLD_QUE_FR.match(wanted["verb"])
    inverted = _DONE_FR.match(words)
    if inverted:
        return not _ASKS_FR.search(before.replace("est ce que", "") + words)
    if _LIVES_FR.match(words):
        return False
    begin = _reader_acts(words)
    found = _ACT_FR.search(words, begin, begin + 110) if begin >= 0 else None
    if found is None or len(words[begin : found.start()].split()) > 3:
        return False
    known = found["verb"] in _TOLD_FR or found["verb"] in _NOUNS_FR
    return not known or bool(_MORE_FR.match(words, found.start("verb")))


def _reader_acts(words: str) -> int:
    """From where an infinitive is what the reader would do; -1 where it is what the writer would."""
    if words.startswith(_HAVE_FR):
        having = _FOR_FR.match(words)
        return having.end() - 3 if having else -1
    if not words.startswith(_WRITER_FR):
        return 0
    asked = _ASKED_FR.match(words)
    return asked.end() - 3 if asked else -1


def _is_english_act(words: str, before: str) -> bool:
    if _BORROW_EN.match(words):
        return True
    found = _ACT_EN.search(words)
    if found is None:
        return False
    verb = _plain_verb(found["verb"])
    if found["open"] in ("would you", "will you") and not _PUT_TO.match(words):
        asks = _ASKS_EN.search(before[-40:] + words[: found.start()])
        if verb not in _DONE_EN or asks or _EITHER.match(words):
            return False
    return verb not in _TOLD_EN or bool(_MORE_EN.match(words, found.start("verb")))


def _plain_verb(word: str) -> str:
    """The verb of a form in -ing: "putting" is of put, "giving" of give."""
    stem = word.removesuffix("ing")
    if stem == word or len(stem) < 2:
        return word
    if stem[-1] == stem[-2]:
        stem = stem[:-1]
    return stem if stem in _TOLD_EN or stem in _DONE_EN else stem + "e" if stem + "e" in _TOLD_EN else stem

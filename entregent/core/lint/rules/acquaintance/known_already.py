"""F1: whoever is on record is no stranger, and is not written to as one."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from entregent.core.lint.message import Found, Message, Turns
from entregent.core.lint.message.sharing import SHARED
from entregent.core.lint.values import Case, Context, Hit, Recipient, Rule, Say

_MET: Final = Say(
    "Your record keeps a meeting between you: look there where and when it was, and begin with that.",
    "Votre carnet garde le souvenir d’une rencontre entre vous\u00a0: voyez-y où et quand, et commencez par "
    "là.",
)
_KNOWN: Final = Say(
    "Your record keeps exchanges between you: look there what was said last, and begin with that.",
    "Votre carnet garde des échanges entre vous\u00a0: voyez-y ce qui s’est dit en dernier, et commencez "
    "par là.",
)
_NOT_FIRST: Final = Say(
    "This would be no first message: your record says that you {known}; write as to somebody you know, or "
    "choose another purpose.",
    "Ce ne serait pas un premier message\u00a0: d’après votre carnet, vous vous connaissez {known}\u202f; "
    "écrivez comme à une connaissance, ou choisissez un autre type de message.",
)
_RECALL: Final = Say(
    "Your record says that you {known}: recall in half a line how, and this request will be welcome.",
    "D’après votre carnet, vous vous connaissez {known}\u00a0: rappelez en une demi-ligne comment, et la "
    "demande sera la bienvenue.",
)
_CONNECTED: Final = Say(
    "Your record says that you have been connected since {year}: a message reaches this person without a "
    "request.",
    "D’après votre carnet, vous êtes en relation depuis {year}\u00a0: un message suffit, sans demande.",
)

_MET_FR: Final = r"(?:rencontree?s?|vue?s?|croisee?s?)"
_MET_EN: Final = r"(?:met|crossed paths|seen each other)"
_MEET_EN: Final = r"meet|cross paths|see each other"
_TOLD_FR: Final = r"(?:parlee?s?|connue?s?|ecrit|echange|discute)"
_TOLD_EN: Final = r"(?:spoken|talked|written|corresponded|exchanged|been in touch|been introduced)"
_NEVER_FR: Final = r"(?: (?:encore|pourtant|donc))? (?:jamais|pas)(?: (?:encore|vraiment|jamais))?"
_NEVER_EN: Final = (
    r"(?: (?:have|ve|had|d))? (?:never|not|yet to)(?: (?:actually|formally|yet|ever|really|properly))?"
)
_WELL: Final = (
    r"(?! (?:bien|assez|beaucoup|si bien|tres|encore (?:bien|assez|tres|beaucoup)|well|very|that|much))"
)

_DENIALS: Final = Turns(
    fr=(
        ("nous", rf" ne nous (?:sommes|etions|etait){_NEVER_FR} {_MET_FR}", "met"),
        ("nous", rf" ne nous (?:sommes|etions|etait){_NEVER_FR} {_TOLD_FR}", "known"),
        (
            "nous",
            rf" n (?:avons|avions){_NEVER_FR} (?:echange|parle|discute|correspondu|ete presente\w{{1,2}})",
            "known",
        ),
        ("on", rf" ne s (?:est|etait){_NEVER_FR} {_MET_FR}", "met"),
        ("on", rf" ne s (?:est|etait){_NEVER_FR} {_TOLD_FR}", "known"),
        ("nous on", rf" (?:ne )?(?:nous|se) (?:connaissons|connait|connaissions) pas{_WELL}", "known"),
        ("vous tu", rf" ne me (?:connaissez|connais)(?: \w+){{0,2}} pas{_WELL}", "known"),
        (
            "crois pense",
            rf" pas que (?:nous nous soyons|on se soit)(?: (?:deja|jamais|encore))? {_MET_FR}",
            "met",
        ),
        ("premiere", r" fois que je (?:vous|t) (?:ecris|contacte|parle)", "known"),
        (
            "n",
            r" (?:ai|avons|avais)(?: encore)? (?:pas|jamais)(?: encore)? eu (?:le plaisir|l occasion|"
            r"la chance|l honneur) de (?:vous|te|nous) (?:rencontrer|voir|croiser)",
            "met",
        ),
        ("ne", rf" (?:vous|t) (?:ai|avais)(?: encore)? jamais {_MET_FR}", "met"),
        ("ne", rf" (?:vous|t) (?:ai|avais)(?: encore)? jamais {_TOLD_FR}", "known"),
        ("sans", r" (?:vous|te) connaitre(?! (?:bien|assez|encore bien))", "known"),
        (
            "n",
            r" (?:ai|avons|avais)(?: encore)? (?:pas|jamais)(?: encore)? eu (?:le plaisir|l occasion|"
            r"la chance|l honneur) (?:de (?:nous|vous|te) (?:parler|ecrire|connaitre)|d echanger)",
            "known",
        ),
        ("parfait parfaite", r" inconnue?", "known"),
        ("inconnu inconnue", r" (?:pour (?:vous|toi)|a vos yeux)", "known"),
    ),
    en=(
        ("we", rf"{_NEVER_EN} {_MET_EN}", "met"),
        ("we", rf"{_NEVER_EN} {_TOLD_EN}", "known"),
        ("we", rf" (?:haven|hadn) t(?: (?:actually|formally|yet|ever|really|properly))? {_MET_EN}", "met"),
        ("we", rf" (?:haven|hadn) t(?: (?:actually|formally|yet|ever|really|properly))? {_TOLD_EN}", "known"),
        ("don", rf" t (?:think|believe) we (?:ve |have )?(?:ever |yet )?{_MET_EN}", "met"),
        ("don", rf" t (?:think|believe) we (?:ve |have )?(?:ever |yet )?{_TOLD_EN}", "known"),
        (
            "we",
            rf" (?:do not|don t)(?: (?:yet|actually|really))? know (?:each other|one another){_WELL}",
            "known",
        ),
        ("you", rf" (?:do not|don t|won t)(?: (?:yet|actually|really))? know me{_WELL}", "known"),
        ("we", rf" (?:have|ve) yet to (?:{_MEET_EN})", "met"),
        ("i", r" (?:have|ve) (?:never|not) (?:yet )?met you", "met"),
        (
            "first",
            r" time (?:that )?i (?:am |m |have |ve )?(?:writ|contact|speak)\w*(?: to)? (?:to )?you",
            "known",
        ),
        ("never", r" had the (?:pleasure|chance|honou?r) (?:of|to) meet(?:ing)? you", "met"),
        ("complete total perfect", r" stranger", "known"),
        ("stranger", r" to you", "known"),
    ),
)
_SUPPOSED: Final = re.compile(r"\b(?:si|if|unless|comme si|as if|as though)(?: \w+)? ?\Z")
_IN_PERSON: Final = re.compile(r" (?:in person|face to face|in real life|en personne|de vive voix|en vrai)")
_NEAR: Final = 24
_LAPSE: Final = re.compile(
    r"\b(?:depuis|longtemps|souvent|assez|beaucoup|recemment|dernierement|annees?|mois|semaines?|ans|jours|"
    r"encore (?:cette|cet|ce)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|printemps|"
    r"ete dernier|cet (?:ete|hiver|automne)|"
    r"since|ages|years?|months?|weeks?|days|decades?|long|a while|lately|recently|enough|much|often|"
    r"this (?:spring|summer|autumn|winter)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
"""Words of a silence between people who know each other: "we have not met for years"."""


def check(message: Message, context: Context) -> Iterator[Hit]:
    """The first denial of an acquaintance that is on record, or a first message to somebody known."""
    who = context.recipient
    if who is None or not message.sentences:
        return
    known, first = _is_known(who), message.at(*message.sentences[0][:2])
    denied = next((one for one in _DENIALS.find(message) if known and _is_against(message, one, who)), None)
    if denied is not None:
        say = _MET if who.met else _KNOWN
        yield Hit(*message.at(denied.start, denied.end), say, severity="think")
    elif context.purpose == "contact_request" and who.connected is not None:
        yield Hit(*first, _CONNECTED.with_(year=who.connected.year))
    elif context.purpose == "contact_request" and known and not SHARED.find(message):
        yield Hit(*first, _since(_RECALL, who), missing=True)
    elif context.purpose == "first_contact" and known:
        yield Hit(*first, _since(_NOT_FIRST, who))


def _is_known(who: Recipient) -> bool:
    """Whether they met, worked together, or the other has written; words sent alone do not count."""
    heard = who.first is not None if who.heard is None else who.heard
    return bool(who.met or who.friend or who.worked_together or who.circle == "close" or heard)


def _is_against(message: Message, denied: Found, who: Recipient) -> bool:
    """Whether the record knows better: who has only written may well not have met."""
    text = message.plain.text
    if _SUPPOSED.search(text[max(0, denied.start - _NEAR) : denied.start]):
        return False
    sentence = message.sentence_at(denied.start)
    if sentence is not None and _LAPSE.search(message.says(sentence)):
        return False
    in_person = denied.tag == "met" or _IN_PERSON.match(text, denied.end)
    return bool(who.met) if in_person else True


def _since(say: Say, who: Recipient) -> Say:
    """The advice with the year of the first exchange, where there is one."""
    if who.first is None:
        return Say(say.en.format(known="know each other already"), say.fr.format(known="déjà"))
    year = who.first.year
    return Say(
        say.en.format(known=f"have known each other since {year}"), say.fr.format(known=f"depuis {year}")
    )


_MET_ONCE: Final = Recipient(met=True)
_WROTE: Final = Recipient(met=False, heard=True)
_UNANSWERED: Final = Recipient(met=False, heard=False)
_CONTACT: Final = Recipient(met=False, heard=False, connected=date(2016, 5, 4))
_FR: Final = "Je tiens une ferme à Tulle et je lis vos articles. Quel blé semez-vous ?\n\nPaul"
_EN: Final = "I run a farm in Devon and I read your articles. Which wheat do you sow?\n\nPaul"

RULE: Final = Rule(
    id="known_already",
    practice="F1",
    source="S: keep track of people and exchanges; D10 likewise: what is said of an acquaintance is true",
    severity="idea",
    check=check,
    flagged=(
        Case("fr", f"Bonjour,\n\nNous ne nous sommes jamais rencontrés. {_FR}", recipient=_MET_ONCE),
        Case("fr", f"Bonjour,\n\nVous ne me connaissez pas. {_FR}", "ask", recipient=_WROTE),
        Case("fr", f"Bonjour,\n\nNous ne nous connaissons pas encore. {_FR}", recipient=_WROTE),
        Case(
            "fr", f"Bonjour,\n\nJe n’ai jamais eu le plaisir de vous rencontrer. {_FR}", recipient=_MET_ONCE
        ),
        Case("fr", f"Bonjour,\n\n{_FR}", "first_contact", recipient=_MET_ONCE),
        Case(
            "fr", "Bonjour,\n\nJe souhaite rejoindre votre réseau. Paul", "contact_request", recipient=_WROTE
        ),
        Case("fr", f"Bonjour,\n\n{_FR}", "contact_request", recipient=_CONTACT),
        Case("en", f"Hello,\n\n{_EN}", "contact_request", recipient=_CONTACT),
        Case("en", f"Hello,\n\nWe’ve never met. {_EN}", recipient=_MET_ONCE),
        Case("en", f"Hello,\n\nWe haven’t met yet. {_EN}", recipient=_MET_ONCE),
        Case("en", f"Hello,\n\nYou don’t know me. {_EN}", "ask", recipient=_WROTE),
        Case("en", f"Hello,\n\n{_EN}", "first_contact", recipient=_MET_ONCE),
        Case("en", "Hello,\n\nI would like to connect. Paul", "contact_request", recipient=_WROTE),
    ),
    passed=(
        Case("fr", f"Bonjour,\n\nVous ne me connaissez pas. {_FR}", "first_contact", recipient=_CONTACT),
        Case("fr", f"Bonjour,\n\nNous ne nous sommes jamais rencontrés. {_FR}", recipient=_WROTE),
        Case("fr", f"Bonjour,\n\nVous ne me connaissez pas. {_FR}", "first_contact", recipient=_UNANSWERED),
        Case("fr", f"Bonjour,\n\nNous ne nous connaissons pas très bien. {_FR}", recipient=_MET_ONCE),
        Case("fr", f"Bonjour,\n\nVous ne me connaissez pas. {_FR}", "first_contact"),
        Case(
            "fr",
            "Bonjour,\n\nNous nous sommes croisés au salon de Tulle ; je souhaite vous compter ici. Paul",
            "contact_request",
            recipient=_MET_ONCE,
        ),
        Case("en", f"Hello,\n\nWe’ve never met in person. {_EN}", recipient=_WROTE),
        Case("en", f"Hello,\n\nYou don’t know me. {_EN}", "first_contact", recipient=_UNANSWERED),
        Case("en", f"Hello,\n\nYou don’t know me very well. {_EN}", recipient=_MET_ONCE),
        Case("en", f"Hello,\n\n{_EN}", "reconnect", recipient=_MET_ONCE),
        Case("fr", f"Bonjour,\n\nOn ne s’est pas vus depuis mai. {_FR}", "reconnect", recipient=_MET_ONCE),
        Case(
            "fr", f"Bonjour,\n\nVoilà dix ans que nous ne nous sommes pas parlé. {_FR}", recipient=_MET_ONCE
        ),
        Case("en", f"Hello,\n\nWe haven’t met in ages. {_EN}", "reconnect", recipient=_MET_ONCE),
        Case("en", f"Hello,\n\nWe have not spoken since May. {_EN}", recipient=_MET_ONCE),
    ),
)

"""The user's own ways to write: a message made a template, and a template filled for another person (P7)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from entregent.core.drafting import dates, words
from entregent.core.drafting.drafts import Blank, Draft
from entregent.core.drafting.facts import Facts, Language, Register
from entregent.core.drafting.filling import spoken
from entregent.core.drafting.labels import approach
from entregent.core.drafting.matters import matters
from entregent.core.drafting.purposes import PRACTICE_OF, Purpose
from entregent.core.drafting.values import Word, values

_SAID: Final = (
    "company_at", "company", "title", "event_company_at", "event_company", "event_title", "event_what",
    "met_where", "met_through", "meeting_where", "meeting_topic", "received_subject", "last_subject", "told",
    "told_past", "sought", "interest", "employer_same", "school_same", "employer", "school", "topic", "help",
    "promise", "target", "target_why", "other", "other_given", "other_who", "gain", "gain_other", "advice",
    "offer_why", "invite_place", "trade_name", "trade", "trade_reach",
)  # fmt: skip
"""Words on record about a person that a template leaves open; what is the user's own stays."""
_DAYS: Final = ("meeting", "received", "met", "event", "advice", "invite", "last", "connected")
_BLANK = re.compile(r"\[([^\[\]\n]{1,200}?\?)\]")
_PLACE = re.compile(r"\{(\w+)\}")
_GREETING_WITHOUT_NAME = re.compile(r"\A(\s*[^\W\d_]+) \{given\}")
_SIGNATURE_LINE = re.compile(r"\s*\{signature\}")
_QUESTIONS: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "given": "Son prénom ?",
        "family": "Son nom ?",
        "name": "Son nom ?",
        "company": "Où travaille cette personne ?",
        "title": "Son métier ?",
        "event": "La nouvelle ?",
        "met": "Où et quand vous êtes-vous vus ?",
        "meeting": "À quelle occasion, ou de quoi aviez-vous parlé ?",
        "received": "Quel message ?",
        "last": "Votre dernier échange ?",
        "told": "Ce que cette personne vous a dit ?",
        "sought": "Ce que cette personne cherche ?",
        "interest": "Sa passion ?",
        "employer": "Quelle maison en commun ?",
        "school": "Quelle école ?",
        "topic": "Quel point commun ?",
        "help": "De quoi remercier ?",
        "promise": "Ce que vous aviez promis ?",
        "target": "Qui, et pourquoi ?",
        "other": "L’autre personne ?",
        "gain": "Ce qu’il y a à y gagner ?",
        "advice": "Quel conseil ?",
        "offer": "Qu’est-ce qui vous y a fait penser ?",
        "invite": "Quel jour, quel endroit ?",
        "trade": "Qui recommander ?",
        "connected": "Depuis quand ?",
    },
    "en": {
        "given": "Their given name?",
        "family": "Their name?",
        "name": "Their name?",
        "company": "Where do they work?",
        "title": "Their work?",
        "event": "The news?",
        "met": "Where and when did you meet?",
        "meeting": "On what occasion, or what had you talked about?",
        "received": "Which message?",
        "last": "Your last exchange?",
        "told": "What did they tell you?",
        "sought": "What do they look for?",
        "interest": "Their passion?",
        "employer": "Which workplace in common?",
        "school": "Which school?",
        "topic": "What in common?",
        "help": "What to thank for?",
        "promise": "What had you promised?",
        "target": "Whom, and why?",
        "other": "The other person?",
        "gain": "What is there to gain?",
        "advice": "Which advice?",
        "offer": "What made you think of it?",
        "invite": "Which day, and where?",
        "trade": "Whom to recommend?",
        "connected": "Since when?",
    },
}
"""By place, or the word it begins with, what a blank asks."""


class OwnWords(NamedTuple):
    """A way to write of the user's: `{given}`, `{company}` … stand for what is on record about a person."""

    subject: str
    body: str


class Place(NamedTuple):
    """What may be left open in a template: the question that it answers, and the names that stand for it."""

    question: str
    names: tuple[str, ...]


def places(language: Language) -> tuple[Place, ...]:
    """Every place that a template may hold, the questions in one language, the user's signature aside."""
    found = dict[str, list[str]]()
    days = (f"{name}_when" for name in _DAYS)
    for name in dict.fromkeys(("given", "family", "name", *_SAID, *days)):
        found.setdefault(spoken(_question(name, language), "vous", language), []).append(name)
    return tuple(Place(asked, tuple(names)) for asked, names in found.items())


def _question(place: str, language: Language) -> str:
    asked = _QUESTIONS[language]
    return asked.get(place) or asked.get(place.partition("_")[0], "")


def own_words(
    text: OwnWords,
    facts: Facts,
    *,
    today: date,
    language: Language,
    register: Register,
    name: str = "",
    sender: str = "",
) -> OwnWords:
    """A message to one person as a template for others; `name` is the person's whole name.

    Their names, organisation, days and other words on record become places; the user's signature too. What
    the user wrote by themselves stays as it is. Linear in the text for a given record.
    """
    known = _known(facts, today, language, register, name)
    unsigned, signature = _unsigned(text.body, sender)
    return OwnWords(_opened(text.subject, known), _opened(unsigned, known) + signature)


def own_draft(
    purpose: Purpose,
    template: OwnWords,
    facts: Facts,
    *,
    today: date,
    language: Language,
    register: Register,
    name: str = "",
    sender: str = "",
) -> Draft:
    """The user's template filled for a person; what is not on record is a blank with a question.

    Words in braces that name no place stay as they are. A greeting loses its name where none is known.
    """
    known = _known(facts, today, language, register, name)
    used = list[str]()
    body = _SIGNATURE_LINE.sub("", template.body) if not sender.strip() else template.body
    if "given" not in known:
        body = _GREETING_WITHOUT_NAME.sub(r"\1", body)
    known["signature"] = Word(sender.strip(), "")
    subject = _filled(template.subject, known, language, used)
    body = _filled(body, known, language, used)
    blanks = tuple(Blank(found[1], found.span()) for found in _BLANK.finditer(body))
    return Draft(subject, body, tuple(dict.fromkeys(used)), blanks, PRACTICE_OF[purpose], 1, approach("own"))


def _known(facts: Facts, today: date, language: Language, register: Register, name: str) -> dict[str, Word]:
    """What a template may leave open, by the name of its place, as it would be written to the person."""
    on_record = {**values(facts, language, today), **matters(facts, language, today)}
    found = dict(_names(facts, name))
    for place in _SAID:
        word = on_record.get(place)
        if word and "[[" not in word.text:
            found[place] = Word(spoken(word.text, register, language), word.key)
    for place, word in _days(facts, language, today):
        found.setdefault(place, word)
    return found


def _names(facts: Facts, name: str) -> Iterator[tuple[str, Word]]:
    given, whole = words.given_name(facts.given), " ".join(name.split())
    if given:
        yield "given", Word(given, "")
    if " " in whole:
        yield "name", Word(whole, "")
        family = whole.removeprefix(given).strip() if given else whole.rpartition(" ")[2]
        yield "family", Word(family or whole, "")


def _days(facts: Facts, language: str, today: date) -> Iterator[tuple[str, Word]]:
    """Each day on record, in the ways one writes it."""
    whole = {"advice": facts.advised, "invite": facts.invited}
    for name in _DAYS:
        fact = whole.get(name) or getattr(facts, name, None)
        day = getattr(fact, "on", None)
        if fact is None or day is None:
            continue
        yield f"{name}_when", Word(dates.when(day, today, language), fact.key)
        yield f"{name}_of", Word(dates.of_when(day, today, language), fact.key)
        yield f"{name}_weekday", Word(dates.weekday(day, language), fact.key)
        yield (
            f"{name}_day",
            Word(dates.weekday(day, language).split(" ", 1 + (language == "en"))[-1], fact.key),
        )
        yield f"{name}_month", Word(dates.month(day, date(day.year + 1, 1, 1), language), fact.key)
        yield f"{name}_numbers", Word(f"{day:%d/%m/%Y}", fact.key)


def _opened(text: str, known: Mapping[str, Word]) -> str:
    """The text with places for what is known, the longest words first, each place of the text once."""
    places = dict[str, str]()
    for place, word in known.items():
        if len(word.text) > 1:
            places.setdefault(word.text.replace("'", "’"), place)
    if not places:
        return text
    said = "|".join(re.escape(one) for one in sorted(places, key=len, reverse=True)).replace("’", "['’]")
    found = re.compile(rf"(?<![\w{{])(?:{said})(?![\w}}])")
    return found.sub(lambda hit: f"{{{places[hit[0].replace(chr(39), '’')]}}}", text)


def _unsigned(body: str, sender: str) -> tuple[str, str]:
    """The body without the user's signature at its end, and the place for it."""
    text, signed = body.rstrip(), sender.strip()
    for end in dict.fromkeys((signed, signed.partition(" ")[0])):
        if end and text.endswith(f"\n{end}"):
            return text.removesuffix(end), "{signature}"
    return text, ""


def _filled(template: str, known: Mapping[str, Word], language: Language, used: list[str]) -> str:
    def fill(place: re.Match[str]) -> str:
        if word := known.get(place[1]):
            used.extend([word.key] if word.key else [])
            return word.text
        question = _question(place[1], language)
        return f"[{spoken(question, 'vous', language)}]" if question else place[0]

    return _PLACE.sub(fill, template)

"""C4: plain sentences; a word that only colleagues know closes the door on everybody else."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, Turns
from entregent.core.lint.values import Case, Context, Hit, Rule, Say

_JARGON: Final = Say(
    "Would a neighbour know what this means? Say it as you would at table.",
    "Un voisin saurait-il ce que cela veut dire\u202f? Dites-le comme vous le diriez à table.",
)
_WORDS: Final = Turns(
    fr=(
        ("synergie synergies paradigme paradigmes holistique disruptif disruptive disruptifs disruption", ""),
        ("scalable scalabilite monetiser monetisation gamification digitaliser benchmark benchmarker", ""),
        ("kpi kpis roi b2b b2c saas okr mvp asap reporting roadmap roadmaps", ""),
        ("proposition", r" de valeur"),
        ("chaine", r" de valeur"),
        ("cœur coeur", r" de metier"),
        ("ecosysteme ecosystemes", r" (?:digital|numerique|innovant|d innovation|entrepreneurial)"),
        ("transformation", r" (?:digitale|numerique|agile)"),
        ("conduite", r" du changement"),
        ("forte", r" valeur ajoutee"),
        ("a", r" forte valeur ajoutee"),
        ("gains", r" de productivite"),
        ("leviers levier", r" de (?:croissance|performance)"),
        ("bout", r" en bout"),
        (
            "adresser adresse adressons adressent",
            r" (?:un|une|des|les|la|le) (?:probl\w+|enjeux?|march\w+|besoins?)",
        ),
    ),
    en=(
        ("synergy synergies synergise synergize paradigm paradigms holistic disruptive disruption", ""),
        ("scalable scalability monetise monetize monetisation gamification", ""),
        ("kpi kpis roi b2b b2c saas okr okrs mvp", ""),
        ("value", r" (?:proposition|add|chain)"),
        ("core", r" (?:competenc\w+|business)"),
        ("best", r" practices?"),
        ("thought", r" leader(?:s|ship)?"),
        ("digital", r" (?:transformation|ecosystem)"),
        ("change", r" management"),
        ("leverage leveraging leverages", ""),
        ("stakeholder stakeholders deliverables deliverable actionable", ""),
        ("end", r" to end"),
        ("bottom", r" line"),
        ("low", r" hanging fruit"),
        ("pain", r" points?"),
    ),
)  # fmt: skip


def check(message: Message, _context: Context) -> Iterator[Hit]:
    """Each word of a trade."""
    for one in _WORDS.find(message):
        yield Hit(*message.at(one.start, one.end), _JARGON)


RULE: Final = Rule(
    id="pitch_jargon",
    practice="C4",
    source="S: 30 seconds that anybody understands; plain words (ISO 24495-1: words familiar to readers)",
    severity="think",
    check=check,
    purposes=frozenset({"pitch"}),
    flagged=(
        Case("fr", "J’accompagne la transformation digitale des libraires.", "pitch"),
        Case("fr", "Je crée des synergies entre les acteurs du livre.", "pitch"),
        Case("en", "I leverage synergies between the stakeholders of the book trade.", "pitch"),
        Case("en", "I help bookshops with their digital transformation.", "pitch"),
    ),
    passed=(
        Case("fr", "J’aide les libraires à vendre leurs livres en ligne.", "pitch"),
        Case("fr", "Je restaure des livres, de bout de ficelle en bout de fil.", "pitch"),
        Case("en", "I help bookshops sell their books online.", "pitch"),
        Case("en", "I value good paper, and work at the end of the street.", "pitch"),
    ),
)  # fmt: skip

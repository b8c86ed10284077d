"""Everybody of the demo, milieu by milieu, read from cast.txt; all of it is made up."""

import functools
from typing import Final

from entregent.records.demo.character import Character, Milieu, character
from entregent.records.demo.texts import sections

SCHOOL, UNIVERSITY = "École des Quais", "Larkmoor University"
LUMEN, SOREL, HALDEN = "Atelier Lumen", "Cabinet Sorel", "Halden & Moss"
CHOIR, GARDEN = "Chœur des Tisserands", "Jardins partagés du Canal"

_MILIEUS: Final = (
    Milieu("family", "Famille", "Family", "friends", "home"),
    Milieu(
        "friends", "Amis", "Friends", "friends", "home",
        "par des amis communs", "through friends", "Ambrelieu",
    ),
    Milieu(
        "neighbours", "Voisins et école", "Neighbours and school", "other", "quarter",
        "dans l’immeuble ou devant l’école", "in the building or at the school gate", "Ambrelieu",
    ),
    Milieu(
        "school", SCHOOL, SCHOOL, "study", "studies",
        "pendant les études", "as students", SCHOOL, SCHOOL, "study",
    ),
    Milieu(
        "university", "Larkmoor", "Larkmoor", "study", "studies",
        "pendant l’année d’échange", "during the exchange year", UNIVERSITY, UNIVERSITY, "study",
    ),
    Milieu(
        "guides", "Mentors et filleuls", "Mentors and mentees", "introduction", "guides",
        "par le réseau des anciens", "through the alumni network", "Torvigne",
    ),
    Milieu("lumen", LUMEN, LUMEN, "work", "work", "au travail", "at work", LUMEN),
    Milieu(
        "sorel", "Anciens de Sorel", "Sorel alumni", "work", "work",
        "au cabinet", "at the firm", SOREL, SOREL, "work",
    ),
    Milieu(
        "halden", "Anciens de Halden & Moss", "Halden & Moss alumni", "work", "work",
        "à Londres, au studio", "in London, at the studio", HALDEN, HALDEN, "work",
    ),
    Milieu(
        "customers", "Clients", "Customers", "work", "customers",
        "sur un projet d’exposition", "on an exhibition project",
    ),
    Milieu(
        "choir", CHOIR, CHOIR, "association", "club",
        "au chœur", "at the choir", "Ambrelieu", CHOIR, "membership",
    ),
    Milieu(
        "garden", GARDEN, GARDEN, "association", "club",
        "au jardin", "in the garden", "Ambrelieu", GARDEN, "membership",
    ),
    Milieu(
        "events", "Rencontres du métier", "Met in the trade", "event", "events",
        "aux Rencontres de l’exposition", "at the Exhibition Forum", "Torvigne",
    ),
)  # fmt: skip
MILIEUS: Final = {milieu.code: milieu for milieu in _MILIEUS}


@functools.cache
def everybody() -> tuple[Character, ...]:
    """The whole cast, in its order."""
    found = sections("cast.txt")
    return tuple(character(code, line) for code in MILIEUS for line in found[code].splitlines())


def milieu(one: Character) -> Milieu:
    """Where somebody comes from."""
    return MILIEUS[one.milieu]

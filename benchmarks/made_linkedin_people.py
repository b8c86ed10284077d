"""The made-up people of the archives that `made_linkedin.py` writes."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from made_linkedin_words import COMPANIES, CREDENTIALS, MILIEUS, TITLES

END: Final = datetime(2026, 9, 1, tzinfo=UTC)
START: Final = datetime(2012, 1, 9, tzinfo=UTC)


@dataclass
class Person:
    """A made-up connection."""

    given: str
    family: str
    slug: str
    email: str
    company: str
    title: str
    connected: datetime
    french: bool
    hidden: bool

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"

    @property
    def url(self) -> str:
        return f"https://www.linkedin.com/in/{quote(self.slug)}"


MEMBER: Final = Person(
    "Maëlle", "Castelnau-Okoro", "maelle-castelnau-okoro", "maelle@example.org", "Atelier Lumen",
    "Cheffe de projet",
    START, True, False,
)  # fmt: skip


def make_people(count: int, seed: int) -> list[Person]:
    """`count` connections, the first ones met first; one in twelve shares an employer with the member."""
    chance = random.Random(f"people-{seed}")
    span = (END - START) / max(count, 1)
    return [_person(chance, START + span * index, index) for index in range(count)]


def _person(chance: random.Random, about: datetime, index: int) -> Person:
    milieu = chance.choice(MILIEUS)
    given, family = chance.choice(milieu.given), chance.choice(milieu.family)
    slug = f"{given}-{family}-{index:x}{chance.randrange(4096):03x}".lower().replace(" ", "-")
    company = MEMBER.company if chance.random() < 0.08 else chance.choice(COMPANIES)
    email = f"{index}.{chance.randrange(999)}@{chance.choice(['example.org', 'mail.example'])}"
    decorated = _decorate(chance, family)
    return Person(
        given, decorated, slug, email if chance.random() < 0.05 else "", company,
        chance.choice(TITLES[milieu.french]), about + timedelta(minutes=chance.randrange(2000)),
        milieu.french, chance.random() < 0.03,
    )  # fmt: skip


def _decorate(chance: random.Random, family: str) -> str:
    roll = chance.random()
    if roll < 0.04:
        return f"{family}, {chance.choice(CREDENTIALS)}"
    if roll < 0.06:
        return f"{family} {chance.choice('🚀✔★🌱')}"
    return family.upper() if roll < 0.09 else family


def change_jobs(people: Sequence[Person], count: int, seed: int) -> None:
    """Gives `count` people another company and title."""
    chance = random.Random(f"jobs-{seed}")
    for person in chance.sample(list(people), min(count, len(people))):
        person.company = chance.choice([name for name in COMPANIES if name != person.company])
        person.title = chance.choice([title for title in TITLES[person.french] if title != person.title])

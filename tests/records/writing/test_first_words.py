"""First words speak of what is on record and of what the user says that they are about, no more."""

import datetime as dt

import pytest

from entregent.core.exchanges import CHANNELS
from entregent.records import accounts, exchanges, preferences
from entregent.records.models import Favour, LifeEvent, News, Owner, Person
from entregent.records.writing.first_words import First, addressee, first_words
from entregent.records.writing.matters import FIELDS
from entregent.wording.exchanges import CHANNEL_WORDS
from entregent.wording.writing import MATTER_WORDS, PURPOSE_WORDS

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 3, 9)
SAID = {
    "request": "a chapter to read",
    "why": "your work on estuaries",
    "help": "the evening at the printers",
    "news": "I have opened a bindery",
    "offer": "a spare seat in the archive",
    "format": "coffee",
    "ask": "a word to the harbour office",
    "target": "Noor Haddad",
    "second": "Ilan Roche",
    "advice": "talking to the guild first",
    "trade_name": "Mina Costa",
}


@pytest.fixture
def owner() -> Owner:
    return accounts.ensure_owner()


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa", language="en")


def written(owner: Owner, awa: Person, purpose: str, **said: str) -> First:
    return first_words(owner, addressee(owner, awa.pk, DAY), purpose, DAY, matters=said)


def everything(owner: Owner, awa: Person, purpose: str, **said: str) -> str:
    """Every approach, and what goes along."""
    to, first = addressee(owner, awa.pk, DAY), written(owner, awa, purpose, **said)
    drafts = [
        first_words(owner, to, purpose, DAY, variant=choice.variant, matters=said).draft
        for choice in first.approaches
    ]
    along = [draft.enclosed.body for draft in drafts if draft.enclosed]
    return "\n".join([*(f"{draft.subject}\n{draft.body}" for draft in drafts), *along])


@pytest.mark.parametrize("purpose", sorted(FIELDS))
def test_what_the_user_says_is_spoken_of(owner: Owner, awa: Person, purpose: str) -> None:
    first = FIELDS[purpose][0]
    value = SAID[first]
    before, after = everything(owner, awa, purpose), everything(owner, awa, purpose, **{first: value})
    assert after != before
    assert first == "format" or value in after or value.partition(" ")[0] in after
    assert first == "format" or value not in before


def test_the_record_is_spoken_of_where_the_user_says_nothing(owner: Owner, awa: Person) -> None:
    given = Favour(owner=owner, person=awa, given=False, kind="advice", what="joining the guild", on=DAY)
    given.save()
    News.objects.create(owner=owner, text="We have moved to Brest", on=DAY)
    assert "joining the guild" in everything(owner, awa, "advice_report")
    assert "moved to Brest" in everything(owner, awa, "news")
    event = {"kind": "publication", "text": "her book on tides", "noticed_on": DAY}
    LifeEvent.objects.create(owner=owner, person=awa, on=DAY - dt.timedelta(days=3), **event)
    assert "her book on tides" in everything(owner, awa, "congratulations")


def test_what_came_of_it_goes_with_the_advice_on_record(owner: Owner, awa: Person) -> None:
    Favour.objects.create(
        owner=owner, person=awa, given=False, kind="advice", what="joining the guild", on=DAY
    )
    said = everything(owner, awa, "advice_report", outcome="the guild has taken me in")
    assert "joining the guild" in said
    assert "the guild has taken me in" in said
    other = everything(owner, awa, "advice_report", advice="writing to the mayor", done="I wrote on Monday")
    assert "writing to the mayor" in other
    assert "joining the guild" not in other


@pytest.mark.parametrize("purpose", sorted(FIELDS))
def test_any_part_of_it_may_be_said_alone(owner: Owner, awa: Person, purpose: str) -> None:
    for name in FIELDS[purpose]:
        said = everything(
            owner,
            awa,
            purpose,
            **{name: {"on": "2026-03-12", "format": "coffee"}.get(name, "a red door in Brest")},
        )
        assert "None" not in said


def test_the_users_own_line_is_their_background(owner: Owner, awa: Person) -> None:
    assert "bookbinder" not in everything(owner, awa, "first_contact")
    preferences.change(owner, {"background": "I am a bookbinder in Brest"})
    owner.refresh_from_db()
    assert "bookbinder in Brest" in everything(owner, awa, "first_contact")


def test_a_follow_up_speaks_of_the_meeting(owner: Owner, awa: Person) -> None:
    exchanges.log(owner, [awa], channel="event", on=DAY, words=exchanges.Words("Tide Fair", "", ""))
    assert "Tide Fair" in everything(owner, awa, "follow_up")


def test_every_code_has_its_words() -> None:
    assert {name for names in FIELDS.values() for name in names} == set(MATTER_WORDS)
    assert set(FIELDS) <= set(PURPOSE_WORDS)
    assert set(CHANNEL_WORDS) == set(CHANNELS)

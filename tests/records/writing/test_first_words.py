"""First words speak of what is on record and of what the user says that they are about, no more."""

import datetime as dt

import pytest

from entregent.core.exchanges import CHANNELS
from entregent.records import accounts, exchanges, preferences
from entregent.records.models import Exchange, Fact, Favour, LifeEvent, News, Owner, Person
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


def _wrote(owner: Owner, awa: Person, days: int, direction: str = "in", channel: str = "email") -> None:
    on = DAY - dt.timedelta(days=days)
    exchanges.log(
        owner,
        [awa],
        channel=channel,
        on=on,
        direction=direction,
        words=exchanges.Words("Tide tables", "", ""),
    )


def _waits(owner: Owner, awa: Person) -> str:
    received = written(owner, awa, "reply").received
    return received.waits if received else "none"


def test_an_answer_is_to_a_message_that_waits(owner: Owner, awa: Person) -> None:
    assert _waits(owner, awa) == "none"
    _wrote(owner, awa, 90)
    assert _waits(owner, awa) == "yes"
    assert "Tide tables" in everything(owner, awa, "reply")
    assert "Which one" not in everything(owner, awa, "reply")


def test_a_message_of_two_years_ago_is_not_answered_as_if_it_were_new(owner: Owner, awa: Person) -> None:
    _wrote(owner, awa, 91)
    assert _waits(owner, awa) == "old"
    said = everything(owner, awa, "reply")
    assert "Thank you for your message: [Which one, and of which day?]" in said
    assert "late" not in said


@pytest.mark.parametrize(
    ("direction", "channel", "waits"),
    [
        ("out", "email", "answered"),
        ("both", "lunch", "answered"),
        ("out", "like", "yes"),
        ("in", "call", "yes"),
    ],
)
def test_what_was_answered_waits_no_more(
    owner: Owner, awa: Person, direction: str, channel: str, waits: str
) -> None:
    _wrote(owner, awa, 20)
    _wrote(owner, awa, 20, direction, channel)
    assert _waits(owner, awa) == waits
    _wrote(owner, awa, 20)
    assert _waits(owner, awa) == "yes"


def test_the_line_of_the_day_may_name_the_message_that_is_answered(owner: Owner, awa: Person) -> None:
    _wrote(owner, awa, 30)
    key = f"reply:{awa.pk}:{Exchange.objects.get().pk}"
    _wrote(owner, awa, 2, "out", "like")
    _wrote(owner, awa, 1, "out")
    assert "Tide tables" in everything(owner, awa, "reply", action=key)
    bao = Person.objects.create(owner=owner, name="Bao")
    assert (
        first_words(owner, addressee(owner, bao.pk, DAY), "reply", DAY, matters={"action": key}).received
        is None
    )


def test_what_is_years_old_is_no_news(owner: Owner, awa: Person) -> None:
    old = DAY - dt.timedelta(days=700)
    Favour.objects.create(
        owner=owner, person=awa, given=False, kind="support", what="the loan of a van", on=old
    )
    news = News.objects.create(owner=owner, text="We have moved to Brest", on=old)
    exchanges.log(owner, [awa], channel="event", on=old, words=exchanges.Words("Tide Fair", "", ""))
    Fact.objects.create(owner=owner, person=awa, kind="told", text="her son is starting school", on=old)
    assert "van" not in everything(owner, awa, "thanks")
    assert "moved to Brest" not in everything(owner, awa, "news")
    assert "moved to Brest" in everything(owner, awa, "news", action=f"news:{awa.pk}:{news.pk}")
    assert "Thank you for our conversation: [" in everything(owner, awa, "follow_up")
    for purpose in ("reconnect", "keep_in_touch", "birthday"):
        for line in everything(owner, awa, purpose).splitlines():
            assert "starting school" not in line or "in April 2024" in line


def test_every_code_has_its_words() -> None:
    assert {name for names in FIELDS.values() for name in names} == set(MATTER_WORDS)
    assert set(FIELDS) <= set(PURPOSE_WORDS)
    assert set(CHANNEL_WORDS) == set(CHANNELS)

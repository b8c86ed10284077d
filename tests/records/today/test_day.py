"""What the record says is due comes up with its reason, its words, and the ways to send them."""

import datetime as dt

import pytest

from entregent.records import ties
from entregent.records.models import (
    Decision,
    Fact,
    LifeEvent,
    Organisation,
    Owner,
    Person,
    Position,
    Promise,
    Reach,
)
from entregent.records.today.day import Day, Entry, day
from tests.records.today.conftest import TODAY, Log, MakePerson


def _day(owner: Owner, on: dt.date = TODAY) -> Day:
    ties.recompute(owner, on)
    return day(owner, on)


def _settled(owner: Owner) -> None:
    """Past the first step: three of its messages are written."""
    for number in range(3):
        Decision.objects.create(
            owner=owner, key=f"first_step:x:{number}", verdict="done", kind="first_step",
            on=TODAY - dt.timedelta(days=60 + number),
        )  # fmt: skip


def _only(found: Day) -> Entry:
    assert len(found.entries) == 1
    return found.entries[0]


def test_a_promise_that_is_due(owner: Owner, make: MakePerson) -> None:
    person = make("Awa Diop")
    Promise.objects.create(
        owner=owner,
        person=person,
        what="envoyer la partition",
        made_on=TODAY - dt.timedelta(days=8),
        due=TODAY,
    )
    entry = _only(_day(owner))
    assert (entry.line.kind, entry.line.practice, entry.line.due) == ("promise", "F11", TODAY)
    assert "envoyer la partition" in entry.draft.body


def test_a_promise_kept_dropped_or_theirs_is_not_due(owner: Owner, make: MakePerson) -> None:
    person = make("Awa Diop")
    common = {"owner": owner, "person": person, "what": "x", "made_on": TODAY, "due": TODAY}
    Promise.objects.create(**common, kept_on=TODAY)
    Promise.objects.create(**common, dropped_on=TODAY)
    Promise.objects.create(**common, by="them")
    assert _day(owner).entries == ()


def test_a_question_waits_for_its_answer_and_thanks_do_not(owner: Owner, make: MakePerson, log: Log) -> None:
    log(make("Awa Diop"), 3, "message", "in", "Tu viens jeudi à la répétition ?")
    log(make("Léo Roy"), 3, "message", "in", "Merci beaucoup !")
    entry = _only(_day(owner))
    assert (entry.line.kind, entry.person.name) == ("reply", "Awa Diop")


def test_an_answered_question_waits_no_more(owner: Owner, make: MakePerson, log: Log) -> None:
    _settled(owner)
    person = make("Awa Diop")
    log(person, 3, "message", "in", "Tu viens jeudi ?")
    log(person, 2, "message", "out", "Oui !")
    assert _day(owner).entries == ()


def test_a_close_tie_left_alone_too_long(owner: Owner, make: MakePerson, log: Log) -> None:
    _settled(owner)
    person = make("Awa Diop")
    for ago in (100, 170, 250, 340):
        log(person, ago)
    entry = _only(_day(owner))
    assert (entry.line.kind, entry.line.reason.values["circle"]) == ("rhythm", "close")
    assert entry.line.reason.values["days"] == 100


def test_birthdays_with_or_without_a_year_and_on_29_february(owner: Owner, make: MakePerson) -> None:
    make("Awa Diop", birth_day=15, birth_month=6)
    make("Léo Roy", birth_day=29, birth_month=2, birth_year=1980)
    assert _only(_day(owner)).person.name == "Awa Diop"
    entry = _only(_day(owner, dt.date(2026, 2, 28)))
    assert (entry.person.name, entry.line.reason.values["turns"]) == ("Léo Roy", 46)


def test_a_life_event_is_congratulated(owner: Owner, make: MakePerson) -> None:
    person = make("Awa Diop")
    LifeEvent.objects.create(
        owner=owner, person=person, kind="new_job", text="luthière chez Hélix", on=TODAY, noticed_on=TODAY,
        values={"company": "Hélix", "title": "luthière"},
    )  # fmt: skip
    entry = _only(_day(owner))
    assert (entry.line.kind, entry.line.practice) == ("event", "F3")
    assert "Hélix" in entry.draft.body


def test_what_they_told_is_asked_after_when_its_day_has_come(owner: Owner, make: MakePerson) -> None:
    person = make("Awa Diop")
    Fact.objects.create(
        owner=owner, person=person, kind="told", text="passe son permis", about=TODAY, beyond_work=True
    )
    assert _only(_day(owner)).line.kind == "told"


def test_the_day_after_a_meeting(owner: Owner, make: MakePerson, log: Log) -> None:
    _settled(owner)
    log(make("Awa Diop"), 1, "meeting")
    entry = _only(_day(owner))
    assert (entry.line.kind, entry.line.practice) == ("follow_up", "C6")


def test_a_newcomer_is_led_to_three_people_and_nothing_is_asked(
    owner: Owner, make: MakePerson, log: Log
) -> None:
    for number in range(5):
        person = make(f"Personne{number} Test")
        for ago in (400, 420):
            log(person, ago + number, "message", "out")
    found = _day(owner)
    assert found.newcomer
    assert [entry.line.kind for entry in found.entries] == ["first_step"] * 3
    assert len({entry.person.pk for entry in found.entries}) == 3


def test_nobody_deleted_or_of_another_account_comes_up(
    owner: Owner, stranger: Owner, make: MakePerson
) -> None:
    gone = make("Awa Diop", deleted_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    other = Person.objects.create(owner=stranger, name="Somebody Else")
    for person in (gone, other):
        Promise.objects.create(owner=person.owner, person=person, what="x", made_on=TODAY, due=TODAY)
    assert _day(owner).entries == ()


def test_who_is_never_to_be_proposed_is_not(owner: Owner, make: MakePerson, log: Log) -> None:
    person = make("Awa Diop", triage="never")
    for ago in (100, 170, 250, 340):
        log(person, ago)
    assert _day(owner).entries == ()


def test_not_even_a_birthday_of_who_is_never_to_be_proposed_comes_up(
    owner: Owner, make: MakePerson, log: Log
) -> None:
    person = make("Awa Diop", birth_day=15, birth_month=6)
    LifeEvent.objects.create(
        owner=owner, person=person, kind="move", text="Moves", on=TODAY, noticed_on=TODAY
    )
    Fact.objects.create(owner=owner, person=person, kind="told", text="Exam", about=TODAY)
    log(person, 3, "meeting", "both")
    log(person, 2, "message", "in", "Are you there?")
    assert len(_only(_day(owner)).line.also) > 1
    Person.objects.filter(pk=person.pk).update(triage="never")
    assert _day(owner).entries == ()


def test_common_ground_reaches_the_first_step(owner: Owner, make: MakePerson) -> None:
    me = Person.objects.create(owner=owner, name="Camille Martin", is_self=True)
    person = make("Awa Diop", connected_on=dt.date(2020, 1, 1))
    school = Organisation.objects.create(owner=owner, name="École Hélix", folded="ecole helix")
    for one in (me, person):
        Position.objects.create(owner=owner, person=one, organisation=school, kind="study", current=False)
    entry = _only(_day(owner))
    assert entry.line.reason.values["shared"] == "École Hélix"
    assert "École Hélix" in entry.draft.body


@pytest.mark.parametrize(
    ("status", "shown"), [("known", True), ("confirmed", True), ("guessed", False), ("bounced", False)]
)
def test_the_draft_opens_in_mail_only_to_a_known_address(
    owner: Owner, make: MakePerson, status: str, shown: bool
) -> None:
    person = make("Awa Diop", birth_day=15, birth_month=6)
    Reach.objects.filter(person=person).update(status=status)
    entry = _only(_day(owner))
    assert entry.mailto.startswith("mailto:awa%40example.org?subject=") is shown


def test_language_and_register_follow_past_messages(owner: Owner, make: MakePerson, log: Log) -> None:
    anna, awa = make("Anna Berg", birth_day=15, birth_month=6), make("Awa Diop", birth_day=15, birth_month=6)
    log(anna, 30, "message", "out", "Hi, thanks for the book, I have read all of it and I will write to you.")
    log(awa, 30, "message", "out", "Merci pour ton mot, tu me diras quand tu passes dans le quartier.")
    bodies = {entry.person.given: entry.draft.body for entry in _day(owner).entries}
    assert "birthday" in bodies["Anna"].casefold()
    assert (
        " te " in bodies["Awa"] or "ton " in bodies["Awa"] or " toi" in bodies["Awa"] or "t’" in bodies["Awa"]
    )


def test_a_day_takes_a_constant_number_of_queries(
    owner: Owner, make: MakePerson, log: Log, django_assert_max_num_queries: object
) -> None:
    for number in range(12):
        log(make(f"Personne{number} Test", birth_day=15, birth_month=6), 200 + number, "message", "out")
    ties.recompute(owner, TODAY)
    with django_assert_max_num_queries(42):  # type: ignore[operator]
        assert day(owner, TODAY, minutes=60).entries

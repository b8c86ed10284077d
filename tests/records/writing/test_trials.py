"""Two subjects compared: one comparison a kind, turns that hold, and messages that leave and return."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from entregent.records import accounts, exchanges, undo_effects
from entregent.records.ids import new_id
from entregent.records.models import Message, Owner, Person, Trial
from entregent.records.writing import messages, trials, versions
from entregent.records.writing.messages import Words

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 3, 9)
PAIR = ("Your bees", "A quick question")


@pytest.fixture
def owner() -> Owner:
    return accounts.ensure_owner()


@pytest.fixture
def trial(owner: Owner) -> Trial:
    return trials.begin(owner, "thanks", "en", PAIR)[0]


def people(owner: Owner, many: int) -> list[Person]:
    return [Person.objects.create(owner=owner, name=f"Awa {number}") for number in range(many)]


def write(owner: Owner, person: Person, **values: Any) -> Message:
    """A message begun on the desk, with the subject proposed there."""
    proposed = trials.propose(owner, person, "thanks", "en")
    assert proposed is not None
    words = Words(proposed.subject, "Thank you", "thanks", "en", arm=proposed.arm)
    return messages.keep(owner, new_id(), person, replace(words, **values))


def test_one_comparison_at_a_time_of_each_kind(owner: Owner, trial: Trial) -> None:
    with pytest.raises(trials.AlreadyCompared):
        trials.begin(owner, "thanks", "en", ("x", "y"))
    trials.begin(owner, "thanks", "fr", ("x", "y"))
    trials.begin(owner, "ask", "en", ("x", "y"))
    trials.end(owner, trial, DAY)
    assert trials.end(owner, trial, DAY) is None
    trials.begin(owner, "thanks", "en", ("x", "y"))
    assert Trial.objects.count() == 4


@pytest.mark.parametrize(
    ("purpose", "pair"),
    [
        ("thanks", ("Bees", " bees ")),
        ("thanks", ("", "Bees")),
        ("thanks", ("Bees", " ")),
        ("contact_request", PAIR),
        ("fame", PAIR),
    ],
)
def test_what_cannot_be_compared_is_refused(owner: Owner, purpose: str, pair: tuple[str, str]) -> None:
    with pytest.raises(trials.NotToCompare):
        trials.begin(owner, purpose, "en", pair)
    assert not Trial.objects.exists()


def test_both_ends_of_a_comparison_can_be_undone(owner: Owner) -> None:
    trial, begun = trials.begin(owner, "thanks", "en", PAIR)
    ended = trials.end(owner, trial, DAY)
    assert ended is not None
    undo_effects.take_back(owner, ended.pk)
    assert Trial.objects.get().ended_on is None
    undo_effects.take_back(owner, begun.pk)
    assert not Trial.objects.exists()


def test_the_two_take_turns(owner: Owner, trial: Trial) -> None:
    arms = [write(owner, person).arm for person in people(owner, 10)]
    assert sorted(arms) == ["a"] * 5 + ["b"] * 5
    assert all({one, other} == {"a", "b"} for one, other in zip(arms[::2], arms[1::2], strict=True))


def test_a_reload_proposes_the_same(owner: Owner, trial: Trial) -> None:
    person = people(owner, 1)[0]
    assert trials.propose(owner, person, "thanks", "en") == trials.propose(owner, person, "thanks", "en")
    assert trials.propose(owner, person, "thanks", "fr") is None
    assert trials.propose(owner, person, "news", "en") is None


def test_words_of_the_users_own_leave_the_comparison_and_come_back_with_the_subject(
    owner: Owner, trial: Trial
) -> None:
    person = people(owner, 1)[0]
    message = write(owner, person)
    proposed, arm = message.subject, message.arm
    assert message.trial == trial

    def kept(subject: str, channel: str = "email") -> Message:
        words = Words(subject, "Thank you", "thanks", "en", channel=channel, arm=arm)
        return messages.keep(owner, message.pk, person, words)

    assert (kept("Mine").trial, Message.objects.get().arm) == (None, "")
    assert (kept(f" {proposed} ").trial, Message.objects.get().arm) == (trial, arm)
    assert kept(proposed, "message").trial is None
    assert kept(proposed).trial == trial
    other = next(one for one in PAIR if one != proposed)
    assert kept(other).trial is None


def test_a_version_taken_back_is_as_it_was(owner: Owner, trial: Trial) -> None:
    person = people(owner, 1)[0]
    message = write(owner, person, subject="Mine", arm="")
    versions.keep(message)
    old = message.versions.get()
    words = Words(trial.subject_a, "Thank you", "thanks", "en", arm="a")
    message = messages.keep(owner, message.pk, person, words)
    assert message.trial == trial
    versions.back(message, old)
    assert Message.objects.get().trial is None


def test_what_is_sent_otherwise_or_too_late_is_left_out(owner: Owner, trial: Trial) -> None:
    first, second, third = (write(owner, person) for person in people(owner, 3))
    messages.sent(owner, first, DAY)
    note = messages.sent(owner, second, DAY, "message")
    assert Message.objects.get(pk=first.pk).trial == trial
    assert Message.objects.get(pk=second.pk).trial is None
    undo_effects.take_back(owner, note.pk)
    assert Message.objects.get(pk=second.pk).trial == trial
    trials.end(owner, trial, DAY)
    messages.sent(owner, third, DAY)
    assert Message.objects.get(pk=third.pk).trial is None


def test_standings_count_answers_of_two_weeks_and_say_what_waits(owner: Owner, trial: Trial) -> None:
    some = people(owner, 4)
    for days, person in zip((40, 30, 20, 3), some, strict=True):
        messages.sent(owner, write(owner, person), DAY - dt.timedelta(days=days))
    exchanges.log(owner, [some[0]], channel="email", on=DAY - dt.timedelta(days=26), direction="in")
    exchanges.log(owner, [some[1]], channel="email", on=DAY - dt.timedelta(days=15), direction="in")
    messages.answered(owner, Message.objects.get(person=some[2]), DAY - dt.timedelta(days=5))
    (standing,) = trials.standings(owner, DAY)
    assert (sum(standing.verdict.sent.values()), standing.verdict.waiting) == (3, 1)
    assert sum(standing.verdict.answered.values()) == 1
    assert (standing.verdict.pairs, standing.verdict.better) == (1, None)


def test_a_difference_is_told_once_it_is_one(owner: Owner, trial: Trial) -> None:
    for number, person in enumerate(people(owner, 24)):
        at = exchanges.noon(owner, DAY - dt.timedelta(days=60 - number))
        arm = "ab"[number % 2]
        Message.objects.create(
            owner=owner, person=person, purpose="thanks", trial=trial, arm=arm, sent_at=at,
            answered_at=at + dt.timedelta(days=1) if arm == "b" else None,
        )  # fmt: skip
    (standing,) = trials.standings(owner, DAY)
    assert standing.verdict.better == "b"
    assert trials.standings(Owner.objects.create_user("other@example.org"), DAY) == []

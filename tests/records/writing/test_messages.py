"""A message is kept as it grows, sent by hand, answered; nothing is lost, and each step can be undone."""

import datetime as dt

import pytest

from entregent.records import accounts, exchanges, undo_effects
from entregent.records.ids import new_id
from entregent.records.models import Decision, Exchange, Message, Owner, Person, Promise, Version
from entregent.records.writing import messages, unsent, versions
from entregent.records.writing.messages import Words

pytestmark = pytest.mark.django_db
DAY = dt.date(2026, 3, 9)


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day on which all of it has passed."""
    monkeypatch.setattr(exchanges, "today", lambda _owner: DAY + dt.timedelta(days=10))


@pytest.fixture
def owner() -> Owner:
    return accounts.ensure_owner()


@pytest.fixture
def awa(owner: Owner) -> Person:
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa")


def _keep(owner: Owner, awa: Person, body: str = "Dear Awa", message: Message | None = None) -> Message:
    pk = message.pk if message else new_id()
    seen = message.changed_at if message else None
    return messages.keep(owner, pk, awa, Words("Bees", body, "thanks", "en", seen=seen))


def test_a_message_is_begun_and_grows(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    _keep(owner, awa, "Dear Awa, thank you", message)
    kept = Message.objects.get()
    assert (kept.pk, kept.subject, kept.body) == (message.pk, "Bees", "Dear Awa, thank you")
    assert (kept.purpose, kept.language, kept.channel, kept.person) == ("thanks", "en", "email", awa)
    assert not Version.objects.exists()


def test_what_it_said_before_is_kept_when_much_goes_or_time_has_passed(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa, "x" * 300)
    _keep(owner, awa, "y", message)
    assert [version.body for version in Version.objects.all()] == ["x" * 300]
    Version.objects.update(created_at=message.created_at - versions.APART)
    _keep(owner, awa, "yes", Message.objects.get())
    assert {version.body for version in Version.objects.all()} == {"x" * 300, "y"}


def test_what_another_tab_wrote_is_kept(owner: Owner, awa: Person) -> None:
    first = _keep(owner, awa, "one")
    _keep(owner, awa, "one and two", first)
    _keep(owner, awa, "one and three", first)
    assert Message.objects.get().body == "one and three"
    assert [version.body for version in Version.objects.all()] == ["one and two"]


def test_the_oldest_versions_go_but_the_first_words_stay(owner: Owner, awa: Person) -> None:
    message = messages.keep(owner, new_id(), awa, Words("", "mine", first="first"))
    for number in range(versions.MOST + 5):
        message.body = f"turn {number}"
        message.save()
        versions.keep(message)
    kept = set(message.versions.values_list("body", flat=True))
    assert len(kept) == versions.MOST + 1
    assert {"first", f"turn {versions.MOST + 4}"} <= kept
    assert "turn 4" not in kept


def test_a_version_is_taken_back_and_what_stood_becomes_one(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa, "old words")
    versions.keep(message)
    _keep(owner, awa, "new words", message)
    message.refresh_from_db()
    versions.back(message, Version.objects.get())
    assert Message.objects.get().body == "old words"
    assert set(message.versions.values_list("body", flat=True)) == {"old words", "new words"}


def test_the_id_of_somebody_else_is_refused(owner: Owner, awa: Person) -> None:
    other = Owner.objects.create_user("other@example.org")
    message = _keep(owner, awa)
    person = Person.objects.create(owner=other, name="Bao")
    with pytest.raises(Message.DoesNotExist):
        messages.keep(other, message.pk, person, Words("", "mine now"))
    assert Message.objects.get().body == "Dear Awa"


def test_sent_is_an_exchange_once_and_can_be_undone(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    undo = messages.sent(owner, message, DAY)
    exchange = Exchange.objects.get()
    assert (exchange.direction, exchange.channel, exchange.words) == ("out", "email", "Dear Awa")
    assert exchange.at == exchanges.noon(owner, DAY)
    with pytest.raises(messages.AlreadySent):
        messages.sent(owner, message, DAY)
    with pytest.raises(messages.AlreadySent):
        _keep(owner, awa, "other words", message)
    undo_effects.take_back(owner, undo.pk)
    assert not Exchange.objects.exists()
    assert Message.objects.get().sent_at is None


def test_sent_does_the_line_of_the_day_that_called_for_it(owner: Owner, awa: Person) -> None:
    promise = Promise.objects.create(owner=owner, person=awa, what="send the article", made_on=DAY)
    key = f"promise:{awa.pk}:{promise.pk}"
    message = messages.keep(owner, new_id(), awa, Words("", "Here it is", "promise", action=key))
    undo = messages.sent(owner, message, DAY, "message")
    promise.refresh_from_db()
    assert promise.kept_on == DAY
    decision = Decision.objects.get()
    assert (decision.key, decision.verdict, decision.exchange) == (key, "done", Exchange.objects.get())
    undo_effects.take_back(owner, undo.pk)
    promise.refresh_from_db()
    assert promise.kept_on is None
    assert not Decision.objects.exists()


def test_an_answer_is_an_exchange_from_them_once(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    assert messages.answered(owner, message, DAY) is None
    messages.sent(owner, message, DAY)
    undo = messages.answered(owner, message, DAY + dt.timedelta(days=2), "With pleasure")
    assert undo
    assert messages.answered(owner, message, DAY) is None
    assert set(Exchange.objects.values_list("direction", "words")) == {
        ("out", "Dear Awa"),
        ("in", "With pleasure"),
    }
    undo_effects.take_back(owner, undo.pk)
    assert Message.objects.get().answered_at is None
    assert Exchange.objects.count() == 1


def test_what_is_thrown_away_comes_back_whole(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    versions.keep(message)
    undo = messages.drop(owner, message)
    assert not Message.objects.exists()
    undo_effects.take_back(owner, undo.pk)
    assert Message.objects.get().versions.get().body == "Dear Awa"


def test_an_answer_goes_with_the_sending_that_is_taken_back(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    sent = messages.sent(owner, message, DAY)
    messages.answered(owner, message, DAY)
    undo_effects.take_back(owner, sent.pk)
    message.refresh_from_db()
    assert (message.sent_at, message.answered_at) == (None, None)


def test_the_words_of_a_second_answer_are_kept_once(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    messages.sent(owner, message, DAY)
    messages.answered(owner, message, DAY, "Thank you!")
    first = Message.objects.get().answered_at
    assert messages.answered(owner, message, DAY + dt.timedelta(days=2), "One more thing")
    assert messages.answered(owner, message, DAY + dt.timedelta(days=2), "One more thing") is None
    assert messages.answered(owner, message, DAY) is None
    said = Exchange.objects.filter(direction="in").order_by("at").values_list("words", flat=True)
    assert list(said) == ["Thank you!", "One more thing"]
    assert Message.objects.get().answered_at == first


def test_one_thrown_away_comes_back_for_whoever_still_writes_on_it(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa, "x" * 300)
    pk = message.pk
    thrown = messages.drop(owner, message)
    messages.keep(owner, pk, awa, Words("Bees", "newer", "thanks", "en"))
    kept = Message.objects.get()
    assert (kept.pk, kept.body) == (pk, "newer")
    assert [version.body for version in kept.versions.all()] == ["x" * 300]
    thrown.refresh_from_db()
    assert thrown.undone_at  # what it would put back stands already


def test_nothing_is_longer_than_its_place(owner: Owner, awa: Person) -> None:
    words = Words("s" * 900, "b" * 60_000, "no such purpose", "xx", "ihr", "telepathy", "k" * 300)
    message = messages.keep(owner, new_id(), awa, words)
    message.refresh_from_db()
    assert (len(message.subject), len(message.body), len(message.action)) == (500, 50_000, 120)
    assert (message.purpose, message.language, message.register, message.channel) == ("", "", "", "")


@pytest.mark.parametrize("body", ["", " \n\u00a0\n"])
def test_what_has_no_words_was_not_sent(owner: Owner, awa: Person, body: str) -> None:
    message = _keep(owner, awa, body)
    with pytest.raises(messages.Empty):
        messages.sent(owner, message, DAY)
    assert not Exchange.objects.exists()
    assert Message.objects.get().sent_at is None


def test_nothing_was_sent_or_answered_on_a_day_to_come(owner: Owner, awa: Person) -> None:
    message, ahead = _keep(owner, awa), DAY + dt.timedelta(days=11)
    with pytest.raises(messages.ToCome):
        messages.sent(owner, message, ahead)
    messages.sent(owner, message, DAY)
    with pytest.raises(messages.ToCome):
        messages.answered(owner, message, ahead)
    with pytest.raises(messages.TooEarly):
        messages.answered(owner, message, DAY - dt.timedelta(days=1))
    assert Exchange.objects.count() == 1
    assert messages.answered(owner, message, DAY)


def test_what_was_not_sent_after_all_opens_what_it_settled(owner: Owner, awa: Person) -> None:
    promise = Promise.objects.create(owner=owner, person=awa, what="send the article", made_on=DAY)
    key = f"promise:{awa.pk}:{promise.pk}"
    message = messages.keep(owner, new_id(), awa, Words("", "Here it is", "promise", action=key))
    with pytest.raises(unsent.NotSent):
        unsent.unsent(owner, message)
    messages.sent(owner, message, DAY)
    unsent.unsent(owner, message)
    promise.refresh_from_db()
    assert promise.kept_on is None
    assert not Exchange.objects.exists()
    assert not Decision.objects.exists()
    kept = Message.objects.get()
    assert (kept.sent_at, kept.exchange, kept.body) == (None, None, "Here it is")
    messages.sent(owner, kept, DAY)
    unsent.unsent(owner, kept)
    assert not Exchange.objects.exists()


def test_what_was_answered_was_sent(owner: Owner, awa: Person) -> None:
    message = _keep(owner, awa)
    messages.sent(owner, message, DAY)
    answer = messages.answered(owner, message, DAY)
    with pytest.raises(unsent.Answered):
        unsent.unsent(owner, message)
    assert answer
    undo_effects.take_back(owner, answer.pk)
    unsent.unsent(owner, message)
    assert not Exchange.objects.exists()


def test_without_its_act_the_exchange_and_the_line_are_taken_back(owner: Owner, awa: Person) -> None:
    promise = Promise.objects.create(owner=owner, person=awa, what="send the article", made_on=DAY)
    key = f"promise:{awa.pk}:{promise.pk}"
    message = messages.keep(owner, new_id(), awa, Words("", "Here it is", "promise", action=key))
    messages.sent(owner, message, DAY).delete()
    hanging = Promise.objects.create(
        owner=owner, person=awa, what="call", made_on=DAY, exchange=Exchange.objects.get()
    )
    act = unsent.unsent(owner, message)
    assert act.act == unsent.UNSENT
    assert not Exchange.objects.exists()
    assert not Decision.objects.exists()
    assert Message.objects.get().sent_at is None
    undo_effects.take_back(owner, act.pk)
    exchange = Exchange.objects.get()
    hanging.refresh_from_db()
    assert (exchange.participations.get().person, hanging.exchange) == (awa, exchange)
    assert Message.objects.get().exchange == exchange
    assert Decision.objects.get().exchange == exchange

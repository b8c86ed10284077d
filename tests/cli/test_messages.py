"""`entregent messages` lists, marks and counts with the documents that it promises."""

import datetime as dt
import uuid

import pytest

from entregent.records import exchanges
from entregent.records.models import Exchange, Message, Owner, Person
from entregent.records.writing import trials
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

type Capsys = pytest.CaptureFixture[str]
DAY = "2026-03-31"


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """A day on which those of these tests have passed."""
    monkeypatch.setattr(exchanges, "today", lambda _owner: dt.date(2026, 5, 1))


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody to write to."""
    return Person.objects.create(owner=owner, name="Awa Diop", given="Awa")


@pytest.fixture
def begun(owner: Owner, awa: Person) -> Message:
    """Words that were not sent yet."""
    return Message.objects.create(
        owner=owner, person=awa, purpose="thanks", subject="Bees", body="Thank you", channel="email"
    )


def test_messages_are_listed_by_state_with_a_total(capsys: Capsys, begun: Message) -> None:
    document = call(capsys, "messages", "--json").document
    assert document["total"] == 1
    row = document["messages"][0]
    assert set(row) == {
        "id", "person", "state", "purpose", "language", "channel", "subject", "body", "changed_at", "sent_on",
        "answered_on", "trial", "arm",
    }  # fmt: skip
    assert (row["id"], row["state"], row["person"]["name"]) == (str(begun.pk), "begun", "Awa Diop")
    assert call(capsys, "messages", "--state", "waiting", "--json").document["total"] == 0
    out = call(capsys, "messages", "--lang", "en").out
    assert "Awa Diop  Thanks  Bees  begun, today" in out
    assert "1 message" in out


@pytest.mark.usefixtures("later")
def test_sent_then_answered_on_their_days(capsys: Capsys, owner: Owner, begun: Message) -> None:
    sent = call(capsys, "messages", "sent", begun.pk, "--on", DAY, "--channel", "letter", "--json").document
    assert (sent["state"], sent["channel"], sent["sent_on"]) == ("waiting", "letter", DAY)
    later = call(capsys, "messages", "answered", begun.pk, "--on", "2026-04-02", "--json").document
    assert (later["state"], later["answered_on"]) == ("answered", "2026-04-02")
    passed = Exchange.objects.order_by("at").values_list("direction", "channel")
    assert list(passed) == [("out", "letter"), ("in", "letter")]
    assert call(capsys, "messages", "--state", "answered", "--json").document["total"] == 1


def test_a_mark_is_set_once(capsys: Capsys, begun: Message) -> None:
    assert call(capsys, "messages", "answered", begun.pk).code == 1
    assert call(capsys, "messages", "sent", begun.pk, "--lang", "en").out == "Noted: you wrote to Awa Diop.\n"
    again = call(capsys, "messages", "sent", begun.pk, "--lang", "fr")
    assert (again.code, again.err) == (1, "entregent: Ce message est déjà parti.\n")
    assert call(capsys, "messages", "answered", begun.pk, "--lang", "en").out == "Noted: Awa Diop answered.\n"
    assert call(capsys, "messages", "answered", begun.pk).code == 1
    assert Exchange.objects.count() == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["sent"], 2),
        (["burn", str(uuid.uuid4())], 2),
        (["sent", "{id}", "--channel", "pigeon"], 2),
        (["answered", "{id}", "--channel", "email"], 2),
        (["--channel", "email"], 2),
        (["--limit", "-1"], 2),
        (["--state", "burnt"], 2),
        (["sent", "nothing"], 1),
        (["sent", str(uuid.uuid4())], 1),
    ],
)
def test_what_cannot_be_marked_is_refused_and_changes_nothing(
    capsys: Capsys, begun: Message, arguments: list[str], code: int
) -> None:
    before = Message.objects.values().get()
    answer = call(capsys, "messages", *(one.format(id=begun.pk) for one in arguments))
    assert answer.code == code
    assert not answer.out
    assert Message.objects.values().get() == before
    assert not Exchange.objects.exists()


def test_somebody_elses_message_is_none(capsys: Capsys, owner: Owner, begun: Message) -> None:
    other = Owner.objects.create_user("other@example.org")
    Message.objects.update(owner=other)
    assert call(capsys, "messages", "sent", begun.pk, "--owner", owner.email).code == 1
    assert call(capsys, "messages", "--owner", owner.email, "--json").document["total"] == 0
    assert Message.objects.get().sent_at is None


def test_what_gets_answers(capsys: Capsys, owner: Owner, awa: Person) -> None:
    for days in range(20):
        at = exchanges.noon(owner, dt.date(2026, 2, 1) - dt.timedelta(days=days))
        answer = at + dt.timedelta(days=1) if days % 2 else None
        Message.objects.create(
            owner=owner, person=awa, purpose="thanks", subject="Your bees", body="Thank you", sent_at=at,
            answered_at=answer,
        )  # fmt: skip
    trials.begin(owner, "thanks", "en", ("Your bees", "A quick question"))
    document = call(capsys, "messages", "--answers", "--on", DAY, "--json").document
    assert set(document) == {
        "practice", "least", "counted", "sent", "answered", "share", "low", "high", "waiting", "by", "trials",
    }  # fmt: skip
    assert (document["practice"], document["sent"], document["answered"], document["share"]) == (
        "D2", 20, 10, 0.5,
    )  # fmt: skip
    assert document["by"]["subject"] == [
        {"key": "short", "sent": 20, "answered": 10, "share": 0.5, "low": pytest.approx(0.299, abs=1e-3),
         "high": pytest.approx(0.701, abs=1e-3), "practice": "D2"}
    ]  # fmt: skip
    trial = document["trials"][0]
    assert (trial["subjects"], trial["evidence"], trial["better"]) == (
        {"a": "Your bees", "b": "A quick question"}, 1.0, None,
    )  # fmt: skip
    said = call(capsys, "messages", "--answers", "--on", DAY, "--lang", "fr").out
    assert "De deux à six mots\u00a0: 10\u00a0réponses pour 20\u00a0envois" in said
    assert "Ce n’est pas une preuve" in said


def test_few_messages_tell_how_many_more_it_takes(capsys: Capsys, owner: Owner) -> None:
    document = call(capsys, "messages", "--answers", "--json").document
    assert (document["sent"], document["share"], document["by"]["purpose"]) == (0, None, [])
    assert document["counted"] == "written_here"
    said = call(capsys, "messages", "--answers", "--lang", "en").out
    assert "20 messages more to tell" in said
    assert "Messages that you imported are not counted" in said


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["sent", "{id}", "--on", "2099-01-01"], "That day is still to come."),
        (["answered", "{id}", "--on", "2099-01-01"], "That day is still to come."),
        (["answered", "{id}", "--on", "2026-03-30"], "On that day the message had not been sent yet."),
        (["sent", "{id}", "--on", "1899-01-01"], "a day of the years 1900 to 2199."),
        (["sent", "{id}", "--on", "yesterday"], "a day is written like 2026-03-31."),
    ],
)
@pytest.mark.usefixtures("later")
def test_days_have_bounds(capsys: Capsys, begun: Message, arguments: list[str], line: str) -> None:
    if arguments[0] == "answered":
        call(capsys, "messages", "sent", begun.pk, "--on", DAY)
    before = Exchange.objects.count()
    answer = call(capsys, "messages", *(one.format(id=begun.pk) for one in arguments), "--lang", "en")
    assert answer.code
    assert line in answer.err
    assert Exchange.objects.count() == before


def test_a_message_without_words_is_not_sent(capsys: Capsys, begun: Message) -> None:
    Message.objects.update(body=" ")
    answer = call(capsys, "messages", "sent", begun.pk, "--lang", "fr")
    assert (answer.code, answer.err) == (
        1,
        "entregent: Ce message n’a pas encore de mots\u00a0: rien à envoyer.\n",
    )
    assert not Exchange.objects.exists()


@pytest.mark.usefixtures("later")
def test_it_was_not_sent_after_all(capsys: Capsys, begun: Message) -> None:
    assert call(capsys, "messages", "unsent", begun.pk).code == 1
    call(capsys, "messages", "sent", begun.pk, "--on", DAY)
    document = call(capsys, "messages", "unsent", begun.pk, "--json").document
    assert (document["state"], document["sent_on"]) == ("begun", None)
    assert not Exchange.objects.exists()
    call(capsys, "messages", "sent", begun.pk, "--on", DAY)
    call(capsys, "messages", "answered", begun.pk, "--on", DAY)
    refused = call(capsys, "messages", "unsent", begun.pk, "--lang", "en")
    assert (refused.code, refused.out) == (1, "")
    assert "was answered" in refused.err

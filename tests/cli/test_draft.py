"""`draft` writes first words from what is on record, in several ways, and keeps them only where asked to."""

import pytest

from entregent.records.models import Fact, Message, Owner, Person
from entregent.records.people import adding
from tests.cli.calling import call

type Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody who told something."""
    person = adding.add(owner, "Awa Diallo").person
    Fact.objects.create(owner=owner, person=person, kind="interest", text="bookbinding", beyond_work=True)
    return person


def test_first_words_have_their_practice_and_what_the_adviser_says(capsys: Capsys, awa: Person) -> None:
    document = call(capsys, "draft", "reconnect", "awa", "--language", "en", "--json").document
    assert {"subject", "body", "practice", "findings"} <= set(document)
    assert document["body"].startswith("Hello Awa,") or "Awa" in document["body"][:20]
    assert (document["practice"], document["person"]["name"]) == ("D12", "Awa Diallo")
    assert len(document["approaches"]) >= 2
    assert not Message.objects.exists()


def test_other_ways_differ(capsys: Capsys, awa: Person) -> None:
    first = call(capsys, "draft", "ask", "awa", "--language", "en", "--json").document
    bodies = {
        call(capsys, "draft", "ask", "awa", "--try", str(way["try"]), "--language", "en", "--json").document[
            "body"
        ]
        for way in first["approaches"]
    }
    assert len(bodies) == len(first["approaches"]) >= 2


def test_it_speaks_of_what_it_is_told(capsys: Capsys, awa: Person) -> None:
    about = ("--about", "ask=read two pages", "--about", "for_what=my application")
    document = call(capsys, "draft", "ask", "awa", *about, "--language", "en", "--json").document
    assert "read two pages" in document["body"]


def test_a_part_of_the_answer_is_spoken_of_without_the_rest(capsys: Capsys, awa: Person) -> None:
    about = ("--about", "for_what=my application to the museum")
    document = call(capsys, "draft", "ask", "awa", *about, "--language", "en", "--json").document
    assert "application to the museum" in document["body"]
    assert document["blanks"]


def test_kept_where_asked_to(capsys: Capsys, awa: Person) -> None:
    kept = call(capsys, "draft", "thanks", "awa", "--keep", "--register", "tu", "--language", "fr", "--json")
    message = Message.objects.get()
    assert kept.document["message"] == str(message.pk)
    assert (message.person, message.purpose, message.register) == (awa, "thanks", "tu")
    assert message.body == kept.document["body"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("hello", "awa"), "The purpose is one of:"),
        (
            ("ask", "awa", "--about", "weather=fine"),
            "--about weather is not known here: ask, for_what, prepared.",
        ),
        (("reconnect", "awa", "--about", "ask=x"), "This purpose takes no --about."),
        (("ask", "awa", "--about", f"ask={'x' * 301}"), "--about ask: at most 300 characters."),
        (("ask", "awa", "--about", "ask=read [what?]"), "--about ask holds a blank"),
        (("ask", "awa", "--about", "ask=hello {given}"), "--about ask holds a blank"),
        (("invitation", "awa", "--about", "on=31/03/2026"), "--about on is a day written like 2026-03-31."),
        (("invitation", "awa", "--about", "format=zzz"), "--about format is one of: "),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    capsys: Capsys, awa: Person, arguments: tuple[str, ...], words: str
) -> None:
    answer = call(capsys, "draft", *arguments, "--lang", "en")
    assert answer.code == 2
    assert words in answer.err
    assert not Message.objects.exists()


def test_in_words_it_is_the_letter_itself(capsys: Capsys, awa: Person) -> None:
    answer = call(
        capsys, "draft", "intro_request", "awa", "--about", "target=Noor Haddad", "--language", "en"
    )
    assert "Noor" in answer.out
    assert "---" in answer.out

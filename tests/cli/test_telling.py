"""`entregent news`, `promises`, `views` and `published`."""

import pytest
from django.utils import timezone

from entregent.records.models import Decision, News, Owner, Promise, Publication, Reaction
from tests.cli.calling import call
from tests.records.telling.known import know, likes

type Capsys = pytest.CaptureFixture[str]

DAY = ("--on", "2026-06-10")


@pytest.fixture
def awa(owner: Owner) -> str:
    """Somebody close who binds books; the name by which she is called."""
    person = know(owner, "Awa Diop", "close")
    likes(person, "bookbinding", "skill")
    return person.name


def test_news_is_kept_told_and_closed(capsys: Capsys, owner: Owner, awa: str) -> None:
    link = "example.org/b"
    made = call(capsys, "news", "I teach bookbinding now", "--link", link, "--json", *DAY).document
    assert (made["text"], made["link"], made["on"]) == (
        "I teach bookbinding now",
        "https://example.org/b",
        "2026-06-10",
    )
    assert [(row["name"], row["reasons"][0]["code"]) for row in made["today"]] == [(awa, "skill")]
    told = call(capsys, "news", "--of", made["id"], "--told", awa, "--json", *DAY).document
    assert told["today"] == []
    assert [row["name"] for row in told["told"]] == [awa]
    assert Decision.objects.count() == 1
    call(capsys, "news", "--of", made["id"], "--close", *DAY)
    assert str(News.objects.get().closed_on) == "2026-06-10"
    (row,) = call(capsys, "news", "--json").document["news"]
    assert row["closed_on"] == "2026-06-10"


def test_news_in_words_in_both_languages(capsys: Capsys, owner: Owner, awa: str) -> None:
    out = call(capsys, "news", "I teach bookbinding now", *DAY).out
    assert f"  {awa}  They know about it: bookbinding." in out
    assert "I teach bookbinding now" in call(capsys, "news").out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("news", "x", "--of", "y"), 2),
        (("news", "--told", "Awa"), 2),
        (("news", "  "), 2),
        (("news", "x", "--link", "javascript:alert(1)"), 2),
        (("news", "--of", "nothing"), 1),
        (("promises", "x", "--kept", "y"), 2),
        (("promises", "--kept", "nothing"), 1),
        (("promises", "call somebody"), 1),
        (("published", "x", "--kind", "rumour"), 2),
        (("published", "--of", "nothing"), 1),
        (("published", "--reacted", "Awa"), 2),
        (("views", " "), 2),
    ],
)
def test_what_cannot_be_done_is_one_clear_line(
    capsys: Capsys, owner: Owner, arguments: tuple[str, ...], code: int
) -> None:
    answer = call(capsys, *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith("entregent: ")
    assert answer.err.count("\n") == 1


def test_promises_are_noted_listed_and_settled(capsys: Capsys, owner: Owner, awa: str) -> None:
    made = call(capsys, "promises", "send Awa the article by Friday", "--lang", "en", "--json", *DAY)
    (one,) = made.document["promises"]
    assert (one["by"], one["due"], one["person"]["name"]) == ("me", "2026-06-12", awa)
    call(capsys, "promises", "the press will be repaired", "--with", awa, *DAY)
    assert len(call(capsys, "promises", "--json").document["promises"]) == 2
    call(capsys, "promises", "--kept", one["id"], *DAY)
    assert str(Promise.objects.get(pk=one["id"]).kept_on) == "2026-06-10"
    (kept,) = call(capsys, "promises", "--state", "kept", "--json").document["promises"]
    assert kept["id"] == one["id"]
    refused = call(capsys, "promises", "--dropped", one["id"], "--lang", "en", *DAY)
    assert (refused.code, "kept already" in refused.err) == (1, True)
    assert Promise.objects.get(pk=one["id"]).dropped_on is None
    assert call(capsys, "promises", "--theirs").out == "No promise.\n"


def test_the_promise_of_somebody_else_is_not_there(capsys: Capsys, owner: Owner, stranger: Owner) -> None:
    theirs = Promise.objects.create(
        owner=stranger, person=know(stranger, "Not Mine"), what="x", made_on=timezone.localdate()
    )
    assert call(capsys, "promises", "--kept", theirs.pk, "--owner", owner.email).code == 1
    theirs.refresh_from_db()
    assert theirs.kept_on is None


def test_whose_view(capsys: Capsys, owner: Owner, awa: str) -> None:
    answer = call(capsys, "views", "How is bookbinding taught?", "--json", *DAY).document
    assert [(row["name"], row["circle"], row["care"]) for row in answer["people"]] == [(awa, "close", "")]
    assert "They know about it: bookbinding." in call(capsys, "views", "How is bookbinding taught?", *DAY).out
    assert "Nothing on record" in call(capsys, "views", "astronomy").out


def test_what_was_published_and_who_reacted(capsys: Capsys, owner: Owner, awa: str) -> None:
    made = call(capsys, "published", "On bindings", "--place", "The Quay", "--json", *DAY).document[
        "published"
    ]
    for _twice in range(2):
        call(capsys, "published", "--of", made[0]["id"], "--reacted", awa, "--how", "question", *DAY)
    (one,) = call(capsys, "published", "--json").document["published"]
    assert (one["title"], one["kind"], one["place"], one["on"]) == (
        "On bindings",
        "article",
        "The Quay",
        "2026-06-10",
    )
    assert [(row["person"]["name"], row["kind"]) for row in one["reactions"]] == [(awa, "question")]
    assert Reaction.objects.get().publication == Publication.objects.get()
    assert "a question" in call(capsys, "published").out

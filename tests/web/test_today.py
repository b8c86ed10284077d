"""Today's page reads like a letter, and each of its lines can be decided with one tap."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.records import exchanges, ties
from entregent.records.models import Decision, Exchange, Owner, Person, Promise, Reach, Undo
from entregent.records.today.day import day


@pytest.fixture
def awa(owner: Owner) -> Person:
    """Somebody to whom something was promised for today."""
    today = exchanges.today(owner)
    person = Person.objects.create(
        owner=owner, name="Awa Diop", given="Awa", family="Diop", sort_name="diop awa"
    )
    Reach.objects.create(
        owner=owner, person=person, kind="email", value="awa@example.org", key="awa@example.org"
    )
    Reach.objects.create(
        owner=owner,
        person=person,
        kind="profile",
        value="https://www.linkedin.com/in/awa-example",
        key="awa-example",
    )
    Promise.objects.create(owner=owner, person=person, what="envoyer la partition", made_on=today, due=today)
    ties.recompute(owner)
    return person


def _key(owner: Owner) -> str:
    return day(owner, exchanges.today(owner)).entries[0].line.key


def _decide(client: Client, key: str, verdict: str, **more: str) -> int:
    return client.post(reverse("today_decide"), {"key": key, "verdict": verdict, **more}).status_code


def test_somebody_new_is_told_how_to_begin(signed_in: Client) -> None:
    page = signed_in.get("/", headers={"Accept-Language": "fr"}).text
    assert "Bienvenue, Camille." in page
    assert reverse("import") in page
    assert reverse("person_add") in page


@pytest.mark.parametrize(
    ("direction", "whose"),
    [("in", "Ses derniers mots"), ("out", "Vos derniers mots"), ("both", "entre vous")],
)
def test_the_last_words_stand_above_the_draft_shortened(
    signed_in: Client, awa: Person, direction: str, whose: str
) -> None:
    at = timezone.now() - dt.timedelta(days=20)
    words = "La partition te plaît-elle\u202f? <b>Dis-moi</b> {tout}.\n\n" + "la " * 200
    exchange = Exchange.objects.create(
        owner=awa.owner, at=at, channel="message", direction=direction, words=words
    )
    exchange.people.add(
        awa, through_defaults={"owner": awa.owner, "at": at, "channel": "message", "direction": direction}
    )
    page = signed_in.get("/", headers={"Accept-Language": "fr"}).text
    assert (
        f"{whose}\u00a0: «\u00a0La partition te plaît-elle\u202f? &lt;b&gt;Dis-moi&lt;/b&gt; {{tout}}. la"
        in page
    )
    assert "la …\u00a0»" in page or "la…\u00a0»" in page or "l…\u00a0»" in page


def test_without_words_on_record_none_are_shown(signed_in: Client, awa: Person) -> None:
    assert "derniers mots" not in signed_in.get("/", headers={"Accept-Language": "fr"}).text


def test_a_line_has_its_why_its_practice_its_words_and_its_ways(signed_in: Client, awa: Person) -> None:
    page = signed_in.get("/", headers={"Accept-Language": "fr"}).text
    assert "Vous avez dit à Awa" in page
    assert "envoyer la partition" in page
    assert reverse("practice", args=["F11"]) in page
    assert 'href="mailto:awa%40example.org?subject=' in page
    assert 'href="https://www.linkedin.com/in/awa-example"' in page
    assert '<mark class="blank">' in page


def test_it_is_as_good_in_english(signed_in: Client, awa: Person) -> None:
    page = signed_in.get("/", headers={"Accept-Language": "en"}).text
    assert "You told Awa" in page
    assert "Not this time" in page


@pytest.mark.parametrize(("verdict", "logged"), [("done", 1), ("snooze", 0), ("skip", 0), ("never", 0)])
def test_each_verdict_is_one_tap_that_can_be_undone(
    signed_in: Client, owner: Owner, awa: Person, verdict: str, logged: int
) -> None:
    assert _decide(signed_in, _key(owner), verdict) == 302
    assert (Decision.objects.get().verdict, Exchange.objects.count()) == (verdict, logged)
    page = signed_in.get("/").text
    undo = reverse("undo", args=[Undo.objects.get().pk])
    assert undo in page
    assert signed_in.post(undo).status_code == 302
    assert (Decision.objects.count(), Exchange.objects.count()) == (0, 0)


def test_later_until_a_chosen_day(signed_in: Client, owner: Owner, awa: Person) -> None:
    until = exchanges.today(owner) + dt.timedelta(days=30)
    _decide(signed_in, _key(owner), "snooze", until=until.isoformat())
    assert Decision.objects.get().until == until


@pytest.mark.parametrize("until", ["", "yesterday", "2001-01-01", "9999-12-31"])
def test_later_without_a_sensible_day_is_in_a_week(
    signed_in: Client, owner: Owner, awa: Person, until: str
) -> None:
    _decide(signed_in, _key(owner), "snooze", until=until)
    assert Decision.objects.get().until == exchanges.today(owner) + dt.timedelta(days=7)


def test_with_htmx_only_the_line_is_replaced(signed_in: Client, owner: Owner, awa: Person) -> None:
    said = signed_in.post(
        reverse("today_decide"), {"key": _key(owner), "verdict": "skip"}, headers={"HX-Request": "true"}
    ).text
    assert "Awa" in said
    assert "<html" not in said


def test_another_approach_changes_the_words(signed_in: Client, owner: Owner, awa: Person) -> None:
    Promise.objects.all().delete()
    exchanges.log(owner, [awa], channel="lunch", on=exchanges.today(owner) - dt.timedelta(days=300))
    exchanges.log(owner, [awa], channel="lunch", on=exchanges.today(owner) - dt.timedelta(days=310))
    ties.recompute(owner)
    key = _key(owner)
    first, other = (
        signed_in.get("/", query).context["letter"].paragraphs[0] for query in ({}, {"try": f"1!{key}"})
    )
    assert first.entry.draft.body != other.entry.draft.body


@pytest.mark.parametrize("key", ["", "x", "promise:1:2", "a" * 5000, "promise:\x00:1"])
@pytest.mark.parametrize("verdict", ["done", "snooze", "skip", "never", "steal", ""])
def test_nonsense_is_refused_and_changes_nothing(
    signed_in: Client, awa: Person, key: str, verdict: str
) -> None:
    assert _decide(signed_in, key, verdict) == 404
    assert not Decision.objects.exists()


def test_somebody_elses_line_is_not_found(stranger: Owner, owner: Owner, awa: Person) -> None:
    client = Client()
    client.force_login(stranger)
    assert _decide(client, _key(owner), "done") == 404
    assert not Exchange.objects.exists()


def test_signed_out_or_with_the_wrong_method(signed_in: Client, owner: Owner, awa: Person) -> None:
    key = _key(owner)
    assert Client().get("/").status_code == 302
    assert _decide(Client(), key, "done") == 302
    assert signed_in.get(reverse("today_decide")).status_code == 405
    assert signed_in.post("/").status_code == 405
    assert not Decision.objects.exists()


def test_words_of_the_record_are_never_markup(signed_in: Client, owner: Owner) -> None:
    today = exchanges.today(owner)
    evil = "<script>alert(1)</script>"
    person = Person.objects.create(owner=owner, name=evil, given=evil)
    Promise.objects.create(owner=owner, person=person, what=evil, made_on=today, due=today)
    Reach.objects.create(owner=owner, person=person, kind="profile", value="javascript:alert(1)", key="x")
    page = signed_in.get("/").text
    assert evil not in page
    assert "javascript:" not in page


def test_the_page_takes_few_queries(
    signed_in: Client, owner: Owner, awa: Person, django_assert_max_num_queries: object
) -> None:
    for number in range(10):
        person = Person.objects.create(owner=owner, name=f"P{number} Test", given=f"P{number}")
        Reach.objects.create(
            owner=owner, person=person, kind="email", value=f"p{number}@example.org", key=f"p{number}"
        )
        exchanges.log(owner, [person], channel="lunch", on=exchanges.today(owner) - dt.timedelta(days=200))
    ties.recompute(owner)
    with django_assert_max_num_queries(48):  # type: ignore[operator]
        signed_in.get("/")

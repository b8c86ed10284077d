"""Acts on thousands from the page of people: answered at once, followed on a page of their own."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records import acting, jobs, search, ties
from entregent.records.models import Group, Job, Owner, Person, Tie, Undo

ENGLISH = {"accept-language": "en"}
HTMX = {**ENGLISH, "HX-Request": "true"}
ALL = {"all": "1", "query": ""}


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Five people are many here, and two of them a batch."""
    for module in ("acting", "undo_effects", "people.deleting", "people.refreshing"):
        monkeypatch.setattr(f"entregent.records.{module}.MANY", 4)
    monkeypatch.setattr("entregent.records.snapshots.AT_ONCE", 2)
    yield


@pytest.fixture(autouse=True)
def five(owner: Owner) -> list[Person]:
    """Five people with what is derived of them."""
    made = [Person.objects.create(owner=owner, name=f"Awa Number{at}") for at in range(5)]
    ties.recompute(owner)
    search.recompute(owner)
    return made


def _shown(client: Client, address: str) -> str:
    return client.get(address, headers=ENGLISH).content.decode()


def _begin(client: Client, **act: str) -> str:
    """The page to which an act on everybody leads."""
    answer = client.post(reverse("people_bulk"), {**ALL, **act, "next": "/people/?sort=last"})
    address = answer["Location"]
    undo = Undo.objects.latest("created_at")
    assert address == reverse("act", args=[undo.pk]) + "?next=%2Fpeople%2F%3Fsort%3Dlast"
    return address


def test_the_page_says_how_far_it_is_and_then_what_was_done(signed_in: Client) -> None:
    address = _begin(signed_in, circle="wider")
    page = _shown(signed_in, address)
    assert "5 people are being put into the circle you chose." in page
    assert "Waiting for its turn" in page
    job = Job.objects.get(kind=acting.ACT)
    Job.objects.filter(pk=job.pk).update(state="running", done=2, total=5)
    part = signed_in.get(address, headers=HTMX).content.decode()
    assert ("2 of 5" in part, "<html" in part) == (True, False)
    Job.objects.filter(pk=job.pk).update(state="waiting", done=0)
    jobs.run_all()
    assert signed_in.get(address, headers=HTMX)["HX-Refresh"] == "true"
    page = _shown(signed_in, address)
    assert "5 people are in the circle you chose." in page
    assert 'href="/people/?sort=last"' in page
    assert "<progress" not in page


def test_the_undo_is_followed_likewise(signed_in: Client) -> None:
    _begin(signed_in, circle="wider")
    jobs.run_all()
    undo = Undo.objects.get()
    address = signed_in.post(reverse("undo", args=[undo.pk]), {"next": "/people/"})["Location"]
    assert address == reverse("act", args=[undo.pk]) + "?next=%2Fpeople%2F"
    page = _shown(signed_in, address)
    assert "This is being taken back" in page
    assert f'action="{reverse("undo", args=[undo.pk])}"' not in page
    jobs.run_all()
    assert "All is as it was." in _shown(signed_in, address)
    assert not Tie.objects.filter(circle="wider").exists()


def test_a_stopped_act_says_so_and_goes_on(signed_in: Client) -> None:
    address = _begin(signed_in, verb="delete", sure="yes")
    Job.objects.filter(kind=acting.ACT).update(state="failed", done=2, total=5, attempts=5)
    page = _shown(signed_in, address)
    assert "2 of 5 were reached" in page
    assert signed_in.get(address, headers=HTMX)["HX-Refresh"] == "true"
    again = reverse("act_again", args=[Undo.objects.get().pk])
    assert again in page
    assert signed_in.post(again, {"next": "/people/"})["Location"].startswith(
        reverse("act", args=[Undo.objects.get().pk])
    )
    jobs.run_all()
    assert Person.objects.living().count() == 2
    assert "5 people are deleted." in _shown(signed_in, address)


def test_what_can_no_longer_be_taken_back_says_so(owner: Owner, signed_in: Client) -> None:
    _begin(signed_in, verb="group", new_group="Chorale")
    jobs.run_all()
    answer = signed_in.post(reverse("group_delete", args=[Group.objects.get().pk]))
    undo = Undo.objects.get(act="group.deleted")
    assert answer["Location"].startswith(reverse("act", args=[undo.pk]))
    assert "“Chorale” is being deleted" in _shown(signed_in, answer["Location"])
    jobs.run_all()
    Group.objects.create(owner=owner, name="Chorale")
    address = signed_in.post(reverse("undo", args=[undo.pk]))["Location"]
    jobs.run_all()
    page = _shown(signed_in, address)
    assert "This can no longer be taken back." in page
    assert reverse("act_again", args=[undo.pk]) not in page


def test_what_was_done_lately_leads_to_what_is_going_on(signed_in: Client) -> None:
    _begin(signed_in, verb="group", new_group="Chorale")
    undo = Undo.objects.get(act="people.grouped")
    page = _shown(signed_in, reverse("acts"))
    assert "5 people are being put into “Chorale”." in page
    assert reverse("act", args=[undo.pk]) in page
    assert f'action="{reverse("undo", args=[undo.pk])}"' not in page
    jobs.run_all()
    page = _shown(signed_in, reverse("acts"))
    assert "5 people are now in “Chorale”." in page
    assert reverse("undo", args=[undo.pk]) in page


def test_deleting_thousands_says_in_brief_what_goes(owner: Owner, signed_in: Client) -> None:
    Tie.objects.update(exchanges=700)
    asked = signed_in.post(
        reverse("people_bulk"), {**ALL, "verb": "delete"}, headers=ENGLISH
    ).content.decode()
    assert "Delete 5 people?" in asked
    assert "about 3,500 exchanges" in asked
    assert "the ways to reach them" in asked
    assert Person.objects.living().count() == 5


def test_an_act_of_others_is_not_there(stranger: Owner, signed_in: Client) -> None:
    _begin(signed_in, circle="wider")
    undo = Undo.objects.get()
    other = Client()
    other.force_login(stranger)
    for name in ("act", "act_again", "undo"):
        ask = other.get if name == "act" else other.post
        assert ask(reverse(name, args=[undo.pk])).status_code == 404
    jobs.run_all()
    assert Tie.objects.filter(circle="wider").count() == 5


def test_the_page_asks_as_much_however_many_there_are(
    signed_in: Client, django_assert_max_num_queries: pytest.FixtureRequest
) -> None:
    address = _begin(signed_in, circle="wider")
    signed_in.get(address)
    with django_assert_max_num_queries(6):  # type: ignore[operator]
        signed_in.get(address, headers=HTMX)

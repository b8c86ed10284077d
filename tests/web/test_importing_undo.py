"""The page after an import says what came, what was unclear and who is new; and takes all of it back."""

import html
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import connection as database
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from entregent.records import importing, jobs
from entregent.records.importing import undoing
from entregent.records.importing.undoing import work
from entregent.records.models import Group, ImportRun, Owner, Person
from entregent.records.people import merging
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import TODAY, bring


@pytest.fixture(autouse=True)
def _uploads(settings: LazySettings, tmp_path: Path) -> None:
    settings.UPLOADS = tmp_path / "uploads"


def _archive(path: Path, people: int = 3) -> Path:
    rows = [connection(f"Person Number{n}", f"person-{n}", "Harbour Works", "Pilot") for n in range(people)]
    rows += [
        connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice"),
        connection("Awa Diop", "awa-diop-2", "Quai Nord", "Capitaine", on="09 Mar 2021"),
    ]
    talk = messages(sent("Awa Diop", "awa-diop", "Still bees?"), got("Nosy Stranger", "nosy", "Buy this."))
    return archive(path / f"{people}.zip", Connections=connections(*rows), messages=talk)


@pytest.fixture
def run(owner: Owner, tmp_path: Path) -> ImportRun:
    """Five people, two of one name."""
    return bring(owner, _archive(tmp_path))


def _get(client: Client, address: str, **headers: str) -> str:
    response = client.get(address, headers={"accept-language": "en", **headers})
    assert response.status_code == 200
    return html.unescape(response.content.decode())


def _page(client: Client, run: ImportRun) -> str:
    return _get(client, reverse("import_run", args=[run.pk]))


def test_what_came_is_counted_and_nothing_else(signed_in: Client, run: ImportRun) -> None:
    page = _page(signed_in, run)
    assert "<b>5</b> new people" in page
    assert "<b>1</b> new exchange" in page
    assert "promise" not in page
    assert "<b>0</b>" not in page
    assert "Person Number2" in page
    assert f"{reverse('people')}?import={run.pk}" in page
    assert reverse("triage") in page


def test_people_of_one_name_are_told_of_unless_said_to_be_two(
    signed_in: Client, owner: Owner, run: ImportRun
) -> None:
    assert "The same name twice" in _page(signed_in, run)
    one, other = Person.objects.filter(name="Awa Diop")
    merging.say_different(owner, one, other, TODAY)
    assert "The same name twice" not in _page(signed_in, run)
    going = undoing.foresee(run)
    assert (going.people, going.staying) == (5, 2)


def test_somebody_on_record_of_the_same_name_is_told_of(
    signed_in: Client, owner: Owner, tmp_path: Path
) -> None:
    for number in (1, 2):  # two bear the name: nobody is joined in doubt
        Person.objects.create(
            owner=owner, name="Person Number0", sort_name="number0 person", note=f"{number}"
        )
    run = bring(owner, _archive(tmp_path))
    page = _page(signed_in, run)
    assert all(
        reverse("person", args=[person.pk]) in page for person in Person.objects.filter(name="Person Number0")
    )


def test_reasons_are_summed_up(signed_in: Client, run: ImportRun) -> None:
    page = _page(signed_in, run)
    assert "<b>2</b> Somebody you never wrote to" in page
    assert '<details class="why" id="left-out">' in page
    assert '<details class="why" id="left-out" open>' in _get(
        signed_in, f"{reverse('import_run', args=[run.pk])}?page=1"
    )


def test_what_goes_of_a_large_import_is_counted_once_the_page_is_there(
    signed_in: Client, run: ImportRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = reverse("import_undo", args=[run.pk])
    monkeypatch.setattr("entregent.web.importing.undoing.AT_ONCE", 3)
    page = _get(signed_in, address)
    assert "5 people whom it brought" not in page
    assert 'hx-get="?counted=1"' in page
    assert "Take it back" in page
    counts = _get(signed_in, f"{address}?counted=1", **{"hx-request": "true"})
    assert "5 people whom it brought" in counts
    assert "<h1" not in counts
    assert "5 people whom it brought" in _get(
        signed_in, f"{address}?counted=1"
    )  # by the link, without script
    signed_in.post(address)
    late = signed_in.get(f"{address}?counted=1", headers={"hx-request": "true"})
    assert late.headers["HX-Refresh"] == "true"


def test_it_is_taken_back_after_a_page_has_said_so(signed_in: Client, run: ImportRun) -> None:
    address = reverse("import_undo", args=[run.pk])
    page = _get(signed_in, address)
    assert "5 people whom it brought" in page
    assert "1 exchange" in page
    assert "can be imported again" in page
    assert Person.objects.living().count() == 5
    assert signed_in.post(address).status_code == 302
    under_way = _page(signed_in, run)
    assert "The import is being taken back" in under_way
    assert reverse("import_cancel", args=[run.pk]) not in under_way
    bar = _get(signed_in, reverse("import_run", args=[run.pk]), **{"hx-request": "true"})
    assert "Waiting for its turn" in bar
    jobs.run_all()
    assert not Person.objects.living().exists()
    after = _page(signed_in, run)
    assert "This import is taken back" in after
    assert reverse("import_undo", args=[run.pk]) not in after
    assert signed_in.get(address).status_code == 302
    assert "taken back" in _get(signed_in, reverse("import"))


def test_who_stays_is_said_before_and_after(signed_in: Client, run: ImportRun) -> None:
    Person.objects.filter(name="Person Number1").update(pinned_circle="close")
    assert "1 person about whom you have noted something" in _get(
        signed_in, reverse("import_undo", args=[run.pk])
    )
    signed_in.post(reverse("import_undo", args=[run.pk]))
    jobs.run_all()
    assert "<b>1</b> person stays, for you have said something of them" in _page(signed_in, run)
    found = _get(signed_in, f"{reverse('people')}?import={run.pk}")
    assert "Person Number1" in found


def test_not_while_another_import_is_under_way(
    signed_in: Client, owner: Owner, run: ImportRun, tmp_path: Path
) -> None:
    other = importing.begin(owner, _archive(tmp_path, 4), "other.zip")
    importing.confirm(other, TODAY)
    address = reverse("import_undo", args=[run.pk])
    assert "Another import is under way" in _get(signed_in, address)
    response = signed_in.post(address, follow=True, headers={"accept-language": "en"})
    assert "Another import is under way" in response.content.decode()
    run.refresh_from_db()
    assert run.state == "done"


def test_one_that_failed_can_go_on(
    signed_in: Client, run: ImportRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in.post(reverse("import_undo", args=[run.pk]))

    def broken(_way: object, _scope: object) -> None:
        raise jobs.Hopeless("broken")

    with monkeypatch.context() as patch:
        patch.setattr(work, "_close", broken)
        jobs.run_all()
    page = _page(signed_in, run)
    assert "Nothing is lost, and it can go on." in page
    assert 'hx-trigger="every 1s"' not in page
    signed_in.post(reverse("import_undo", args=[run.pk]))
    jobs.run_all()
    assert "This import is taken back" in _page(signed_in, run)


def test_a_preview_has_nothing_to_take_back(signed_in: Client, owner: Owner, tmp_path: Path) -> None:
    run = importing.begin(owner, _archive(tmp_path), "archive.zip")
    assert signed_in.get(reverse("import_undo", args=[run.pk])).status_code == 302
    response = signed_in.post(
        reverse("import_undo", args=[run.pk]), follow=True, headers={"accept-language": "en"}
    )
    assert "cannot be taken back" in response.content.decode()


def test_nobody_elses(stranger: Owner, run: ImportRun) -> None:
    client = Client()
    client.force_login(stranger)
    for address in (reverse("import_undo", args=[run.pk]), reverse("import_run", args=[run.pk])):
        assert client.get(address).status_code == 404
        assert client.post(address).status_code in (404, 405)
    page = _get(client, f"{reverse('people')}?import={run.pk}")
    assert "Person Number1" not in page
    assert "from the import of" not in page
    run.refresh_from_db()
    assert run.state == "done"


def test_signed_out_and_by_the_wrong_method(client: Client, signed_in: Client, run: ImportRun) -> None:
    address = reverse("import_undo", args=[run.pk])
    assert "/account/" in client.post(address)["Location"]
    assert signed_in.delete(address).status_code == 405


def test_the_list_tells_of_the_import_and_keeps_to_it(
    signed_in: Client, owner: Owner, run: ImportRun
) -> None:
    Person.objects.create(owner=owner, name="Person Typed", sort_name="typed person")
    page = _get(signed_in, f"{reverse('people')}?import={run.pk}&circle=weak")
    assert "from the import of" in page
    assert f'href="{reverse("people")}?circle=weak"' in page
    assert f'<input type="hidden" name="import" value="{run.pk}">' in page
    assert "Person Typed" not in page
    signed_in.post(reverse("group_keep"), {"name": "Newcomers", "query": f"import={run.pk}"})
    group = Group.objects.get(name="Newcomers")
    kept = _get(signed_in, reverse("group", args=[group.pk]))
    assert "from the import of" in kept
    assert "Person Number1" in kept
    assert "Person Typed" not in kept


def test_as_many_questions_for_many_as_for_few(signed_in: Client, owner: Owner, tmp_path: Path) -> None:
    counts = []
    for people in (3, 60):
        run = bring(owner, _archive(tmp_path, people))
        for name in ("import_run", "import_undo"):
            _get(signed_in, reverse(name, args=[run.pk]))
            with CaptureQueriesContext(database) as asked:
                _get(signed_in, reverse(name, args=[run.pk]))
            counts.append(len(asked))
    assert counts[2] <= counts[0] < 30
    assert counts[3] == counts[1] < 55

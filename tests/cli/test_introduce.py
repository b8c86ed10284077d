"""`entregent introduce` considers, asks, moves and lists introductions, and refuses what cannot be."""

import uuid

import pytest

from entregent.records.models import Introduction, Owner, Person, Step
from tests.cli.calling import call

pytestmark = pytest.mark.django_db

type Capsys = pytest.CaptureFixture[str]
DAY = "2026-03-02"


@pytest.fixture
def two(owner: Owner) -> tuple[Person, Person]:
    """Two who could meet."""
    made = [Person.objects.create(owner=owner, name=name) for name in ("Awa Diop", "Léo Brun")]
    return made[0], made[1]


def test_two_are_considered_asked_and_introduced(capsys: Capsys, two: tuple[Person, Person]) -> None:
    first, second = (str(one.pk) for one in two)
    made = call(capsys, "introduce", first, second, "--gain", "orgues", "--on", DAY, "--json").document
    assert (made["state"], made["gain"], made["practice"]) == ("considered", "orgues", "E1")
    for event, side in (("ask", "first"), ("agree", "first"), ("ask", "second"), ("agree", "second")):
        call(capsys, "introduce", "move", made["id"], event, "--side", side, "--on", DAY)
    found = call(capsys, "introduce", "--on", DAY, "--json").document["introductions"][0]
    assert (found["state"], found["first"]["state"], found["second"]["state"]) == ("agreed", "yes", "yes")
    assert [(one["do"], one["due"]) for one in found["next"]] == [("introduce", DAY)]
    assert {"event": "ask", "side": "first", "on": DAY, "note": ""} in found["steps"]


def test_one_is_asked_for_by_name_or_field(capsys: Capsys, two: tuple[Person, Person]) -> None:
    through = two[0].pk
    named = call(
        capsys, "introduce", "--ask", through, "Mona Riou", "--gain", "the organs", "--json"
    ).document
    assert (named["asked_for"], named["target"], named["second"]) == (True, "Mona Riou", None)
    known = call(capsys, "introduce", "--ask", through, two[1].pk, "--json").document
    assert known["second"]["name"] == "Léo Brun"
    field = call(capsys, "introduce", "--ask", through, "--field", "organ building", "--json").document
    assert (field["field"], field["possible"]) == ("organ building", ["ask", "ask_ideas", "drop"])


def test_a_veto_holds(capsys: Capsys, two: tuple[Person, Person]) -> None:
    first, second = (one.pk for one in two)
    assert call(capsys, "introduce", first, second, "--veto", "--json").document["state"] == "vetoed"
    again = call(capsys, "introduce", second, first, "--lang", "fr")
    said = "entregent: Vous avez décidé de ne jamais mettre ces deux personnes en relation.\n"
    assert (again.code, again.err) == (1, said)
    assert call(capsys, "introduce", "--closed", "--json").document["total"] == 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["{first}"], 2),
        (["{first}", "{first}"], 1),
        (["{first}", "{second}", "ask"], 2),
        (["--ask", "{first}"], 2),
        (["--ask", "{first}", "{first}"], 1),
        (["--ask", "{first}", "Mona", "--field", "x"], 2),
        (["move"], 2),
        (["move", "{id}", "fly"], 2),
        (["move", "{id}", "introduce"], 1),
        (["move", "{id}", "ask"], 1),
        (["move", "nothing", "ask"], 1),
        (["move", str(uuid.uuid4()), "ask"], 1),
    ],
)
def test_what_cannot_be_is_refused_in_a_line(
    capsys: Capsys, owner: Owner, two: tuple[Person, Person], arguments: list[str], code: int
) -> None:
    row = Introduction.objects.create(owner=owner, first=two[0], second=two[1])
    known = {"first": two[0].pk, "second": two[1].pk, "id": row.pk}
    answer = call(capsys, "introduce", *(one.format(**known) for one in arguments))
    assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1), answer
    assert not Step.objects.exists()
    assert Introduction.objects.count() == 1


def test_somebody_elses_is_none(capsys: Capsys, owner: Owner, stranger: Owner) -> None:
    theirs = Person.objects.create(owner=stranger, name="Awa Diop")
    row = Introduction.objects.create(owner=stranger, first=theirs, target="Mona", asked_for=True)
    assert call(capsys, "introduce", "move", row.pk, "ask", "--owner", owner.email).code == 1
    assert call(capsys, "introduce", "--owner", owner.email, "--json").document["total"] == 0


def test_one_is_shown_with_its_steps_and_notes(capsys: Capsys, two: tuple[Person, Person]) -> None:
    first, second = (str(one.pk) for one in two)
    made = call(capsys, "introduce", first, second, "--gain", "orgues", "--on", DAY, "--json").document
    call(
        capsys, "introduce", "move", made["id"], "ask", "--side", "second", "--note", "au marché", "--on", DAY
    )
    assert call(capsys, "introduce", made["id"], "--json").document["steps"] == [
        {"event": "consider", "side": None, "on": DAY, "note": ""},
        {"event": "ask", "side": "second", "on": DAY, "note": "au marché"},
    ]
    said = call(capsys, "introduce", made["id"], "--lang", "fr").out
    assert "2 mars 2026" in said
    assert "au marché" in said
    assert "orgues" in said
    assert call(capsys, "introduce", uuid.uuid4()).code == 1


def test_never_two_of_the_same(capsys: Capsys, two: tuple[Person, Person]) -> None:
    first, second = (str(one.pk) for one in two)
    for wanted, again in ((["Mona Riou"], ["mona riou"]), (["--field", "orgues"], ["--field", "Orgues"])):
        made = call(capsys, "introduce", "--ask", first, *wanted, "--json").document
        refused = call(capsys, "introduce", "--ask", first, *again)
        assert (refused.code, refused.err.count("\n"), made["id"] in refused.err) == (1, 1, True)
    assert Introduction.objects.count() == 2
    made = call(capsys, "introduce", first, second, "--json").document
    filled = call(capsys, "introduce", second, first, "--gain", "un regard", "--json")
    assert (filled.document["id"], filled.document["gain_other"], filled.err) == (made["id"], "un regard", "")
    same = call(capsys, "introduce", second, first, "--gain", "autre", "--lang", "fr")
    assert (
        same.err == "Une mise en relation de ces deux personnes est déjà en cours\u202f; rien n’a changé.\n"
    )
    assert Introduction.objects.get(pk=made["id"]).second_reason == "un regard"


def test_what_cannot_be_says_what_can_who_is_meant_and_from_when(
    capsys: Capsys, owner: Owner, two: tuple[Person, Person]
) -> None:
    first, second = (str(one.pk) for one in two)
    made = call(capsys, "introduce", first, second, "--on", DAY, "--json").document["id"]
    early = call(capsys, "introduce", "move", made, "introduce", "--on", DAY, "--lang", "en").err
    assert early == (
        "entregent: Something else must come first. "
        "Possible now: ask --side first, ask --side second, drop, veto.\n"
    )
    call(capsys, "introduce", "move", made, "ask", "--side", "first", "--on", "2026-03-05")
    dated = call(capsys, "introduce", "move", made, "agree", "--side", "first", "--on", DAY, "--lang", "fr")
    assert dated.err.endswith("Ce jour n’est pas possible\u00a0: l’étape précédente date du 5 mars 2026.\n")
    for name in ("Ida Roux", "Max Petit"):
        other = Person.objects.create(owner=owner, name=name)
        row = call(capsys, "introduce", other.pk, second, "--json").document["id"]
        full = call(capsys, "introduce", "move", row, "ask", "--side", "first", "--lang", "en").err
    assert full == "entregent: Léo Brun is in two introductions already: let one of these end first.\n"


def test_the_list_says_why_one_waits(capsys: Capsys, two: tuple[Person, Person]) -> None:
    first, second = (str(one.pk) for one in two)
    made = call(capsys, "introduce", "--ask", first, "Mona Riou", "--json").document["id"]
    call(capsys, "introduce", "move", made, "ask")
    call(capsys, "introduce", "--ask", second, "mona riou")
    line = call(capsys, "introduce", "--lang", "en").out.splitlines()[0]
    assert "It waits: Awa Diop has been asked already" in line

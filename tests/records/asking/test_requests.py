"""Requests received: every move at every stage, what was given, who is better placed."""

import itertools

import pytest

from entregent.core.asking.requests import REQUEST
from entregent.core.moves import Refusal
from entregent.records import search, undo_effects
from entregent.records.asking import requests
from entregent.records.asking.better import better_placed
from entregent.records.asking.requests import Asked, Said, standing_of
from entregent.records.models import Fact, Favour, Organisation, Owner, Person, Position, Request, Step
from entregent.records.refused import Gone, NotPossible
from tests.records.asking.conftest import TODAY, days

WAYS = {
    "open": (),
    "yes": ("accept",),
    "passed_on": ("pass_on",),
    "done": ("help",),
    "no": ("decline",),
    "closed": ("pass_on", "close"),
    "withdrawn": ("withdraw",),
}


@pytest.fixture
def asked(owner: Owner, awa: Person) -> Request:
    """What Awa asked three days ago."""
    said = Asked("une relecture de deux pages", TODAY - days(3), TODAY + days(4))
    return requests.keep(owner, awa, said, "t")[0]


def rows() -> list[list[object]]:
    return [list(model.objects.order_by("pk").values()) for model in (Request, Step, Favour)]


@pytest.mark.parametrize(("stage", "event"), list(itertools.product(REQUEST.stages, REQUEST.events)))
def test_every_move_at_every_stage(owner: Owner, asked: Request, stage: str, event: str) -> None:
    for before in WAYS[stage]:
        requests.move(owner, asked, before, TODAY)
    asked.refresh_from_db()
    assert asked.state == stage
    kept, wanted = rows(), REQUEST.move(standing_of(owner, asked).state, event)
    if isinstance(wanted, Refusal):
        with pytest.raises(NotPossible):
            requests.move(owner, asked, event, TODAY)
        assert rows() == kept
        return
    undo = requests.move(owner, asked, event, TODAY)
    asked.refresh_from_db()
    assert asked.state == wanted.stage
    assert (asked.closed_on is not None) is REQUEST.is_closed(wanted)
    undo_effects.take_back(owner, undo.pk)
    assert rows() == kept


def test_what_was_done_is_given_once(owner: Owner, asked: Request) -> None:
    requests.move(owner, asked, "accept", TODAY)
    requests.move(owner, asked, "help", TODAY, Said(note="Deux pages relues", kind="expertise"))
    given = Favour.objects.get()
    assert (given.key, given.given, given.kind, given.what) == (
        f"request:{asked.pk}", True, "expertise", "Deux pages relues",
    )  # fmt: skip
    assert given.person_id == asked.person_id


def test_handed_over_to_somebody_it_is_a_referral_once_it_has_helped(owner: Owner, asked: Request) -> None:
    lea = Person.objects.create(owner=owner, name="Léa Roche")
    requests.move(owner, asked, "pass_on", TODAY, Said(better=lea))
    asked.refresh_from_db()
    assert asked.better == lea
    assert not Favour.objects.exists()
    requests.move(owner, asked, "close", TODAY + days(30), Said(note="Léa a tout relu."))
    given = Favour.objects.get()
    assert (given.kind, given.about, given.person) == ("referral", lea, asked.person)


def test_handed_over_to_nobody_named_it_gives_nothing(owner: Owner, asked: Request) -> None:
    requests.move(owner, asked, "pass_on", TODAY, Said(note="la mairie"))
    requests.move(owner, asked, "close", TODAY)
    assert not Favour.objects.exists()


def test_kept_once_and_corrected_until_it_is_closed(owner: Owner, asked: Request, awa: Person) -> None:
    again, undo = requests.keep(owner, awa, Asked("autre chose", TODAY), "t")
    assert (again.pk, undo, Request.objects.count()) == (asked.pk, None, 1)
    assert requests.reword(owner, asked, Asked("trois pages", TODAY, None))
    asked.refresh_from_db()
    assert (asked.text, asked.due) == ("trois pages", None)
    requests.move(owner, asked, "decline", TODAY)
    assert requests.reword(owner, asked, Asked("quatre pages", TODAY)) is None


def test_nobody_else_moves_it(stranger: Owner, asked: Request) -> None:
    with pytest.raises(Gone):
        requests.move(stranger, asked, "accept", TODAY)


def test_who_is_better_placed_by_skill_and_by_trade_the_closest_first(
    owner: Owner, stranger: Owner, awa: Person
) -> None:
    def known(name: str, of: Owner = owner, **more: str) -> Person:
        made = Person.objects.create(owner=of, name=name, given=name, pinned_circle=more.get("circle", ""))
        if "skill" in more:
            Fact.objects.create(owner=of, person=made, kind="skill", text=more["skill"])
        if "title" in more:
            Position.objects.create(owner=of, person=made, kind="work", title=more["title"], current=True)
        search.refresh(of, [made.pk])
        return made

    far = known("Paul", skill="traduction de l’espagnol")
    near = known("Léa", title="Traductrice", circle="close")
    known("Zoé", skill="jardins")
    known("Sacha", of=stranger, skill="traduction")
    found = better_placed(owner, "une traduction de trois pages", but=[awa.pk])
    assert {one.person.pk for one in found} == {far.pk, near.pk}
    assert {one.why for one in found} == {"traduction de l’espagnol", "Traductrice"}
    assert better_placed(owner, "une traduction", but=[far.pk, near.pk]) == []
    assert better_placed(owner, "pourriez-vous m’aider ?") == []


def test_the_name_of_a_house_is_no_skill_of_who_works_there(owner: Owner) -> None:
    def works(name: str, where: str, title: str, skill: str = "") -> Person:
        made = Person.objects.create(owner=owner, name=name, given=name)
        house = Organisation.objects.create(owner=owner, name=where, folded=where.lower())
        Position.objects.create(
            owner=owner, person=made, kind="work", title=title, organisation=house, current=True
        )
        if skill:
            Fact.objects.create(owner=owner, person=made, kind="skill", text=skill)
        search.refresh(owner, [made.pk])
        return made

    works("Paul", "Jardins Lambda", "Comptable")
    plain = works("Léa", "Traduction Juridique Lambda", "Directrice")
    able = works("Zoé", "Mairie de Bourg", "Adjointe", skill="traduction")
    found = better_placed(owner, "une traduction juridique")
    assert [(one.person, one.why) for one in found] == [
        (able, "traduction"),
        (plain, "Traduction Juridique Lambda"),
    ]
    assert better_placed(owner, "quels jardins visiter ?") == []


def test_whoever_asks_is_not_better_placed(owner: Owner, asked: Request, awa: Person) -> None:
    kept = rows()
    with pytest.raises(NotPossible, match="asker"):
        requests.move(owner, asked, "pass_on", TODAY, Said(better=awa))
    assert rows() == kept

"""An introduction on record moves step by step, once each, leaves its trace in the ledger, and goes back."""

import datetime as dt

import pytest

from entregent.core.introducing import asked, made
from entregent.records import undo_effects
from entregent.records.introducing import introductions as verbs
from entregent.records.introducing import vetoes
from entregent.records.introducing.introductions import Said, Wish
from entregent.records.models import Favour, Introduction, Owner, Person, Step
from entregent.records.people.merging.acts import merge
from entregent.records.refused import NotPossible
from entregent.records.undo import NothingToUndo
from tests.records.introducing.conftest import TODAY, go, person

pytestmark = pytest.mark.django_db
BOTH = ("ask:first", "agree:first", "ask:second", "agree:second")


def code(owner: Owner, row: Introduction, event: str, side: str = "", note: str = "") -> str:
    with pytest.raises(NotPossible) as refused:
        verbs.move(owner, row, event, TODAY, Said(side, note))
    return refused.value.refusal.code


def test_the_same_form_twice_makes_one_and_so_do_the_same_two(
    owner: Owner, awa: Person, leo: Person, pair: Introduction
) -> None:
    again, act = verbs.consider(owner, awa, leo, ("", ""), TODAY, "one")
    turned, other = verbs.consider(owner, leo, awa, ("", ""), TODAY, "other")
    assert (again, act, turned, other) == (pair, None, pair, None)
    assert Introduction.objects.count() == 1


def test_nobody_is_introduced_to_themselves(owner: Owner, awa: Person) -> None:
    with pytest.raises(NotPossible):
        verbs.consider(owner, awa, awa, ("", ""), TODAY, "x")
    with pytest.raises(NotPossible):
        verbs.wish(owner, awa, Wish(person=awa), TODAY, "x")
    with pytest.raises(NotPossible):
        verbs.wish(owner, awa, Wish(), TODAY, "x")
    assert not Introduction.objects.exists()


def test_both_sides_and_every_day_are_kept(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:second", "agree:second", "ask:first")
    assert (pair.state, pair.first_side, pair.second_side) == ("both_asked", "asked", "yes")
    steps = pair.steps.order_by("at").values_list("event", "side")
    assert list(steps) == [("consider", ""), ("ask", "second"), ("agree", "second"), ("ask", "first")]


def test_two_favours_stand_in_the_ledger_with_what_came_of_it(
    owner: Owner, awa: Person, leo: Person, pair: Introduction
) -> None:
    go(owner, pair, *BOTH, "introduce", "meet")
    verbs.move(owner, pair, "come", TODAY + dt.timedelta(90), Said(note="un chantier à Brest"))
    rows = Favour.objects.order_by("key")
    assert [(row.person, row.about, row.given, row.kind, row.what) for row in rows] == [
        (awa, leo, True, "introduction", "des chantiers en Bretagne"),
        (leo, awa, True, "introduction", "un regard sur la soufflerie"),
    ]
    assert {row.outcome for row in rows} == {"un chantier à Brest"}
    pair.refresh_from_db()
    assert (pair.state, pair.outcome, pair.closed_on) == (
        "done",
        "un chantier à Brest",
        TODAY + dt.timedelta(90),
    )


def test_an_act_is_taken_back_whole(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, *BOTH)
    act = verbs.move(owner, pair, "introduce", TODAY + dt.timedelta(5))
    assert Favour.objects.count() == 2
    undo_effects.take_back(owner, act.pk)
    pair.refresh_from_db()
    assert (pair.state, Favour.objects.count(), pair.steps.count()) == ("agreed", 0, 5)


def test_what_has_moved_on_since_is_taken_back_from_its_end(owner: Owner, pair: Introduction) -> None:
    first = verbs.move(owner, pair, "ask", TODAY, Said("first"))
    second = verbs.move(owner, pair, "agree", TODAY, Said("first"))
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(owner, first.pk)
    for act in (second, first):
        undo_effects.take_back(owner, act.pk)
    pair.refresh_from_db()
    assert (pair.state, pair.steps.count()) == ("considered", 1)


def test_a_no_ends_it_and_only_whoever_was_asked_is_left_to_be_told(owner: Owner, pair: Introduction) -> None:
    go(owner, pair, "ask:first", "ask:second", "decline:second")
    assert (pair.state, pair.closed_on) == ("refused", None)
    assert code(owner, pair, "tell_other", "second") == "passed"
    go(owner, pair, "tell_other:first", on=TODAY + dt.timedelta(4))
    assert pair.closed_on == TODAY + dt.timedelta(4)


def test_a_pair_vetoed_is_never_proposed_again_not_even_after_a_merge(
    owner: Owner, awa: Person, leo: Person, pair: Introduction
) -> None:
    act = verbs.move(owner, pair, "veto", TODAY)
    double = person(owner, "Léo Brun again")
    merge(owner, double, leo)
    with pytest.raises(NotPossible) as refused:
        verbs.consider(owner, double, awa, ("", ""), TODAY, "again")
    assert refused.value.refusal.code == "vetoed"
    assert vetoes.pairs(owner) == {frozenset((str(awa.pk), str(double.pk)))}
    assert act.act == "introduction.veto"


def test_a_veto_can_be_taken_back(owner: Owner, awa: Person, leo: Person, pair: Introduction) -> None:
    act = verbs.move(owner, pair, "veto", TODAY)
    assert vetoes.is_vetoed(owner, leo.pk, awa.pk)
    undo_effects.take_back(owner, act.pk)
    assert not vetoes.is_vetoed(owner, leo.pk, awa.pk)


def test_nobody_is_in_too_many_at_once(owner: Owner, awa: Person, pair: Introduction) -> None:
    for name in ("Ida Roux", "Max Petit"):
        row, _act = verbs.consider(owner, awa, person(owner, name), ("", ""), TODAY, name)
        go(owner, row, "ask:second")
    before = list(Step.objects.values_list("pk", flat=True))
    assert code(owner, pair, "ask", "second") == "crowded"
    assert list(Step.objects.values_list("pk", flat=True)) == before


def every_refusal(owner: Owner, row: Introduction, events: tuple[str, ...], sides: tuple[str, ...]) -> None:
    """Whatever is not possible now is refused with a code, and changes nothing."""
    before = Introduction.objects.values().get(pk=row.pk), row.steps.count(), Favour.objects.count()
    possible = set(verbs.standing_of(owner, row).possible)
    for event in (*events, "fly"):
        for side in sides:
            if (event, side) not in possible:
                assert code(owner, row, event, side, "x")
    assert (Introduction.objects.values().get(pk=row.pk), row.steps.count(), Favour.objects.count()) == before


@pytest.mark.parametrize(
    "gone",
    [
        (), ("ask:first",), ("ask:first", "lapse:first"), BOTH, (*BOTH, "introduce"),
        (*BOTH, "introduce", "meet"), (*BOTH, "introduce", "come"), ("ask:first", "decline:first"),
        (*BOTH, "drop"), ("veto",),
    ],
)  # fmt: skip
def test_every_wrong_move_changes_nothing(owner: Owner, pair: Introduction, gone: tuple[str, ...]) -> None:
    go(owner, pair, *gone)
    every_refusal(owner, pair, made.EVENTS, ("", *made.SIDES))


@pytest.mark.parametrize(
    "gone",
    [
        (), ("ask",), ("ask", "lapse"), ("ask", "agree"), ("ask", "agree", "hand_over", "pass_on"),
        ("ask", "agree", "hand_over", "reach", "meet"), ("ask", "decline"), ("drop",),
        ("ask", "agree", "hand_over", "turn_down"), ("ask_ideas", "suggest"),
    ],
)  # fmt: skip
def test_every_wrong_move_of_one_asked_for_changes_nothing(
    owner: Owner, wished: Introduction, gone: tuple[str, ...]
) -> None:
    go(owner, wished, *gone)
    every_refusal(owner, wished, asked.ASKED.events, ("", "first"))


def test_the_introducer_is_thanked_and_told_to_the_end(
    owner: Owner, awa: Person, wished: Introduction
) -> None:
    go(owner, wished, "ask", "agree", "hand_over", "pass_on", "reach", "meet", "thank")
    favour = Favour.objects.get()
    assert (favour.person, favour.given, favour.kind, favour.what) == (
        awa,
        False,
        "introduction",
        "Mona Riou",
    )
    verbs.move(owner, wished, "say_met", TODAY + dt.timedelta(30), Said(note="elle relit mon bail"))
    wished.refresh_from_db()
    favour.refresh_from_db()
    assert (wished.state, wished.outcome) == ("done", "elle relit mon bail")
    assert (favour.told_on, favour.outcome) == (TODAY + dt.timedelta(30), "elle relit mon bail")


def test_what_was_told_in_the_loops_is_told_here(owner: Owner, wished: Introduction) -> None:
    go(owner, wished, "ask", "agree", "hand_over", "reach", "meet")
    Favour.objects.update(told_on=TODAY + dt.timedelta(20))
    possible = {event for event, _side in verbs.standing_of(owner, wished).possible}
    assert possible == {"thank", "let_go_thanks"}


def test_a_second_introducer_waits_until_the_first_declined(
    owner: Owner, leo: Person, wished: Introduction
) -> None:
    go(owner, wished, "ask")
    second, _act = verbs.wish(owner, leo, Wish(target="mona  riou"), TODAY, "three")
    assert code(owner, second, "ask") == "still_open"
    go(owner, wished, "decline", on=TODAY + dt.timedelta(3))
    go(owner, second, "ask", on=TODAY + dt.timedelta(4))
    assert second.state == "asked"


def test_the_same_idea_twice_is_one(owner: Owner, leo: Person) -> None:
    row, _act = verbs.wish(owner, leo, Wish(field="la restauration d’orgues"), TODAY, "field")
    go(owner, row, "ask_ideas")
    verbs.move(owner, row, "suggest", TODAY, Said(note="Ida Roux"))
    assert code(owner, row, "suggest", note="Ida Roux") == "already"
    verbs.move(owner, row, "suggest", TODAY, Said(note="Max Petit"))
    favour = Favour.objects.get()
    assert (favour.kind, favour.what) == ("information", "Ida Roux")


def test_reasons_are_said_otherwise_until_it_is_over(owner: Owner, pair: Introduction) -> None:
    assert verbs.reword(owner, pair, ("des chantiers", "un regard")) is not None
    assert verbs.reword(owner, pair, ("des chantiers", "un regard")) is None
    go(owner, pair, "drop")
    assert verbs.reword(owner, pair, ("x", "y")) is None
    pair.refresh_from_db()
    assert pair.reason == "des chantiers"

"""Asks on record: judged from what passed, moved once, taken back whole, and refused where it cannot be."""

import datetime as dt
import itertools

import pytest

from entregent.core import asking
from entregent.core.asking.asks import ASK
from entregent.core.moves import Refusal
from entregent.records import exchanges, ties, undo_effects
from entregent.records.asking import asks
from entregent.records.asking.asks import Said, standing_of
from entregent.records.asking.scenario import Wanted, scenario
from entregent.records.models import Ask, Favour, Owner, Person, Step
from entregent.records.refused import Gone, NotPossible
from tests.records.asking.conftest import TODAY, Consider, days

HELPED = ("ask", "agree", "help")
WAYS = {
    "considered": (),
    "asked": ("ask",),
    "postponed": ("ask", "postpone"),
    "silent": ("ask", "lapse"),
    "yes": ("ask", "agree"),
    "helped": HELPED,
    "done": (*HELPED, "thank", "tell", "return"),
    "no": ("ask", "decline"),
    "dropped": ("drop",),
}
"""How each stage is reached."""


def brought_to(owner: Owner, ask: Ask, stage: str) -> Ask:
    for event in WAYS[stage]:
        asks.move(owner, ask, event, TODAY)
    return Ask.objects.get(pk=ask.pk)


def rows() -> list[list[object]]:
    """Every row that an ask may touch, as it stands."""
    return [
        list(Ask.objects.order_by("pk").values()),
        list(Step.objects.order_by("pk").values()),
        list(Favour.objects.order_by("pk").values()),
    ]


def test_too_soon_then_fair_once_time_has_passed_and_something_was_given(owner: Owner, awa: Person) -> None:
    wanted = Wanted("Pourriez-vous relire mon dossier de douze pages ?", size="medium", language="fr")
    now = asking.check(scenario(owner, awa, wanted, TODAY))
    assert now.verdict == "not_yet"
    assert {one.code for one in now.reasons} >= {"too_soon", "nothing_given"}
    Favour.objects.create(
        owner=owner, person=awa, given=True, kind="information", what="un article", on=TODAY
    )
    later = TODAY + days(150)
    exchanges.log(owner, [awa], channel="coffee", on=later - days(10))
    ties.refresh(owner, [awa.pk], later)
    assert asking.check(scenario(owner, awa, wanted, later)).verdict == "yes"


def test_the_scenario_is_what_the_record_says(owner: Owner, awa: Person, consider: Consider) -> None:
    awa.worked_together = True
    awa.save()
    Favour.objects.create(owner=owner, person=awa, given=True, kind="support", what="x", on=TODAY - days(9))
    Favour.objects.create(owner=owner, person=awa, given=False, kind="advice", what="y", on=TODAY - days(5))
    Favour.objects.create(owner=owner, person=awa, given=False, kind="gift", what="z", on=TODAY + days(5))
    refused = consider(awa, "Un stage au musée ?", topic="stage au musée")
    asks.move(owner, refused, "ask", TODAY - days(4))
    asks.move(owner, refused, "decline", TODAY - days(3))
    open_ = consider(awa, "Relire deux pages ?")
    asks.move(owner, open_, "ask", TODAY - days(2))
    found = scenario(owner, awa, Wanted("Une place de stage dans votre musée ?"), TODAY)
    assert found.person.first_contact == TODAY - days(21)
    assert found.person.last_exchange == max(*found.refused, *found.open_asks)  # steps are words between them
    assert (found.person.exchanges, found.person.worked_together, found.person.friend) == (3, True, False)
    assert [(one.kind, one.on) for one in found.given] == [("support", TODAY - days(9))]
    assert [(one.kind, one.told) for one in found.received] == [("advice", False)]
    assert found.refused == (TODAY - days(3),)
    assert found.open_asks == (TODAY - days(2),)
    assert scenario(owner, awa, Wanted("Un prêt de vélo ?"), TODAY).refused == ()


@pytest.mark.parametrize(("stage", "event"), list(itertools.product(ASK.stages, ASK.events)))
def test_every_move_at_every_stage(
    owner: Owner, awa: Person, consider: Consider, stage: str, event: str
) -> None:
    ask = brought_to(owner, consider(awa, "Relire deux pages ?"), stage)
    assert ask.state == stage
    before, wanted = rows(), ASK.move(standing_of(owner, ask).state, event)
    if isinstance(wanted, Refusal):
        with pytest.raises(NotPossible) as refused:
            asks.move(owner, ask, event, TODAY)
        assert refused.value.refusal == wanted
        assert rows() == before
        return
    undo = asks.move(owner, ask, event, TODAY)
    ask.refresh_from_db()
    assert ask.state == wanted.stage
    assert (ask.closed_on is not None) is ASK.is_closed(wanted)
    if isinstance(ASK.move(wanted, event), Refusal):
        with pytest.raises(NotPossible):
            asks.move(owner, ask, event, TODAY)
    undo_effects.take_back(owner, undo.pk)
    assert rows() == before


def test_help_stands_in_the_ledger_until_told_and_a_return_beside_it(
    owner: Owner, awa: Person, consider: Consider
) -> None:
    ask = brought_to(owner, consider(awa, "Relire deux pages ?"), "yes")
    asks.move(owner, ask, "help", TODAY, Said(kind="advice", note="Deux pages relues"))
    got = Favour.objects.get(key=f"ask:{ask.pk}")
    assert (got.given, got.kind, got.what, got.on, got.told_on) == (
        False,
        "advice",
        "Deux pages relues",
        TODAY,
        None,
    )
    asks.move(owner, ask, "thank", TODAY)
    asks.move(owner, ask, "tell", TODAY + days(30), Said(note="Le dossier est accepté."))
    got.refresh_from_db()
    assert (got.told_on, got.outcome) == (TODAY + days(30), "Le dossier est accepté.")
    asks.move(owner, ask, "return", TODAY + days(40), Said(note="présentée à Léo", kind="introduction"))
    back = Favour.objects.get(key=f"ask:{ask.pk}:return")
    assert (back.given, back.kind, back.what) == (True, "introduction", "présentée à Léo")
    ask.refresh_from_db()
    assert (ask.state, ask.closed_on, ask.outcome) == ("done", TODAY + days(40), "Le dossier est accepté.")


def test_what_a_loop_told_elsewhere_counts_here(owner: Owner, awa: Person, consider: Consider) -> None:
    ask = brought_to(owner, consider(awa, "Relire deux pages ?"), "helped")
    for event in ("thank", "let_go_favour"):
        asks.move(owner, ask, event, TODAY)
    Favour.objects.filter(key=f"ask:{ask.pk}").update(told_on=TODAY)
    ask.refresh_from_db()
    assert standing_of(owner, ask).stage == "done"


def test_a_no_costs_nothing_and_rests_the_topic_longer_each_time(
    owner: Owner, awa: Person, consider: Consider
) -> None:
    first = consider(awa, "Un stage au musée ?", topic="stage")
    asks.move(owner, first, "ask", TODAY)
    asks.move(owner, first, "decline", TODAY)
    first.refresh_from_db()
    assert (first.state, first.closed_on) == ("no", TODAY)
    assert first.rests_until == dt.date(2026, 12, 15)
    assert not Favour.objects.exists()
    again = consider(awa, "Un stage cet été ?", topic="stage", token="again")
    assert "declined" in again.judgement["reasons"]
    asks.move(owner, again, "ask", TODAY + days(200))
    asks.move(owner, again, "decline", TODAY + days(201))
    again.refresh_from_db()
    assert again.rests_until == dt.date(2028, 1, 2)


def test_overruling_is_remembered_with_what_the_check_said(
    owner: Owner, awa: Person, consider: Consider
) -> None:
    ask = consider(awa, "Pourriez-vous relire mon dossier de douze pages ?")
    assert (ask.judgement["verdict"], ask.overruled) == ("not_yet", False)
    undo = asks.overrule(owner, ask, TODAY)
    ask.refresh_from_db()
    assert ask.overruled
    assert "too_soon" in ask.judgement["reasons"]
    assert asks.overrule(owner, ask, TODAY) is None
    assert standing_of(owner, ask).stage == "considered"
    assert undo
    undo_effects.take_back(owner, undo.pk)
    ask.refresh_from_db()
    assert not ask.overruled
    at_once = consider(awa, "Relire mon dossier de douze pages ?", anyway=True)
    assert at_once.overruled


def test_the_same_token_makes_one_and_an_undo_none(owner: Owner, awa: Person) -> None:
    wanted = Wanted("Relire deux pages ?", size="small", language="fr")
    first, undo = asks.consider(owner, awa, wanted, TODAY, "t")
    second, again = asks.consider(owner, awa, wanted, TODAY, "t")
    assert (first.pk, again) == (second.pk, None)
    assert undo
    undo_effects.take_back(owner, undo.pk)
    assert not Ask.objects.exists() and not Step.objects.exists()


def test_later_waits_until_the_day_that_they_named(owner: Owner, awa: Person, consider: Consider) -> None:
    ask = brought_to(owner, consider(awa, "Relire deux pages ?"), "asked")
    asks.move(owner, ask, "postpone", TODAY, Said(until=TODAY + days(60)))
    ask.refresh_from_db()
    standing = standing_of(owner, ask)
    assert standing.due(TODAY + days(59)) == ()
    assert [one.code for one in standing.due(TODAY + days(60))] == ["ask_again"]


def test_it_is_worded_anew_only_while_it_has_not_gone(owner: Owner, awa: Person, consider: Consider) -> None:
    ask = consider(awa, "Relire deux pages ?")
    anew = Wanted("Relire une page ?", "dossier", "small", "fr", suggestions=True)
    assert asks.reword(owner, ask, anew)
    ask.refresh_from_db()
    assert (ask.text, ask.topic, ask.size, ask.suggestions) == ("Relire une page ?", "dossier", "small", True)
    asks.move(owner, ask, "ask", TODAY)
    assert asks.reword(owner, ask, anew) is None


def test_nobody_else_moves_it(stranger: Owner, owner: Owner, awa: Person, consider: Consider) -> None:
    ask = consider(awa, "Relire deux pages ?")
    with pytest.raises(Gone):
        asks.move(stranger, ask, "ask", TODAY)

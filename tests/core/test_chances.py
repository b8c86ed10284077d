"""Chances to give: what would do the most for somebody first; each with its practice and its evidence."""

import datetime as dt
from dataclasses import replace

import pytest

from entregent.core.chances import Chance, Contact, Event, Need, Praise, chances, pair_keys

TODAY = dt.date(2026, 3, 10)
AWA = Contact("a", "Awa", needs=(Need("n1", "a place to print lithographs", TODAY),))
LEO = Contact("l", "Léo", skills=("lithograph printing",))
ZOE = Contact("z", "Zoé", interests=("Bell ringing",))
IAN = Contact("i", "Ian", interests=("bell ringing",))


def of(*contacts: Contact, skills: tuple[str, ...] = (), **how: object) -> tuple[Chance, ...]:
    return chances(contacts, skills, today=TODAY, **how)  # type: ignore[arg-type]


def test_what_one_needs_another_can_do() -> None:
    (one,) = of(AWA, LEO)
    assert (one.kind, one.person, one.other, one.practice) == ("pair", "a", "l", "E1")
    need = {"need": "a place to print lithographs", "on": TODAY}
    told = {"skill": "lithograph printing", "other": "Léo", "other_trade": ""}
    assert one.reason == ("need_met", {**need, **told})


def test_the_users_own_skill_answers_a_need() -> None:
    (one,) = of(AWA, skills=("accounting", "I know lithographs"))
    assert (one.kind, one.practice, one.reason.values["skill"]) == ("skill", "E3", "I know lithographs")


def test_a_rare_interest_brings_two_together_whoever_is_named_first() -> None:
    assert [one.key for one in of(ZOE, IAN)] == [one.key for one in of(IAN, ZOE)] == ["chance:i:pair-z"]


def test_what_many_care_about_is_no_reason() -> None:
    many = [Contact(f"p{n}", f"P{n}", interests=("football",)) for n in range(4)]
    assert of(*many) == ()


def test_one_trade_in_one_place_but_not_in_one_house() -> None:
    one = Contact("a", "Awa", trade="Luthier", place="Nantes", employer="one")
    other = Contact("l", "Léo", trade="luthier", place="nantes", employer="two")
    assert [each.reason.code for each in of(one, other)] == ["trade"]
    assert of(one, replace(other, employer="one")) == ()
    assert of(one, replace(other, place="Brest")) == ()


def test_a_need_comes_before_a_liking_and_praise_comes_last() -> None:
    praised = Contact("p", "Paul", praise=Praise("praise_work", ""))
    codes = [one.reason.code for one in of(praised, ZOE, IAN, AWA, LEO)]
    assert codes == ["need_met", "interest", "praise_work"]


def test_good_news_is_a_line_of_the_day_too() -> None:
    (one,) = of(Contact("e", "Eve", events=(Event("7", "award", "a prize", TODAY),)))
    assert (one.kind, one.practice, one.key) == ("cheer", "E5", "event:e:7")


def test_fresh_news_comes_first() -> None:
    old = Contact("a", "A", events=(Event("1", "award", "", TODAY - dt.timedelta(50)),))
    new = Contact("b", "B", events=(Event("2", "award", "", TODAY),))
    assert [one.person for one in of(old, new)] == ["b", "a"]


@pytest.mark.parametrize("change", [{"reachable": False}, {"quiet": True}])
def test_whoever_cannot_be_written_to_or_is_quiet_is_left_in_peace(change: dict[str, bool]) -> None:
    assert of(AWA, replace(LEO, **change)) == ()  # type: ignore[arg-type]


def test_a_pair_put_aside_whichever_way_never_comes_back() -> None:
    for key in pair_keys("a", "l"):
        assert of(AWA, LEO, decided={key}) == ()


def test_those_who_know_each_other_are_not_introduced() -> None:
    assert of(AWA, LEO, acquainted={frozenset(("l", "a"))}) == ()


def test_nobody_is_given_to_twice_in_a_week() -> None:
    assert of(AWA, LEO, given_lately={"l"}) == ()
    both = replace(AWA, events=(Event("7", "award", "a prize", TODAY),))
    named = [name for one in of(both, LEO, ZOE, IAN) for name in (one.person, one.other) if name]
    assert len(named) == len(set(named))


def test_a_need_of_years_ago_has_passed() -> None:
    old = Need("n", "a place to print lithographs", TODAY - dt.timedelta(900))
    assert of(replace(AWA, needs=(old,)), LEO) == ()


def test_a_week_holds_a_few_of_each_kind() -> None:
    told = [Contact(f"e{n}", f"E{n}", events=(Event(str(n), "award", "", TODAY),)) for n in range(9)]
    assert len(of(*told)) == 2
    assert len(of(*told, AWA, LEO, most=2)) == 2

"""The edges of the readiness check, and what holds of every scenario whatever is in it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.core.asking import SIZES, Ask, Favour, Judgement, Person, Scenario, Size, check
from entregent.core.asking.cooling import MONTHS, fair_from
from entregent.core.exchanges import CIRCLES, Circle

TODAY = date(2026, 6, 1)
GIFT = Favour("introduction", date(2026, 5, 2))
ADVICE = Favour("advice", date(2026, 3, 2))
ASK = Ask("medium", "Could you introduce me to the director of your museum?", "en")
FIRST = date(2026, 1, 15)


def scenario(circle: Circle = "wider", first: date = FIRST, ask: Ask = ASK) -> Scenario:
    person = Person(circle, first, date(2026, 5, 30), 12, responsiveness=0.6)
    return Scenario(TODAY, person, ask, given=(GIFT,))


def judged(one: Scenario) -> tuple[str, tuple[str, ...], date | None]:
    found = check(one)
    return found.verdict, tuple(reason.code for reason in found.reasons), found.from_


@pytest.mark.parametrize("circle", CIRCLES)
@pytest.mark.parametrize("size", SIZES[:2])
def test_the_day_that_is_named_is_the_first_on_which_it_is_fair(circle: Circle, size: Size) -> None:
    ask = replace(ASK, size=size)
    first = TODAY - timedelta(20)
    until = fair_from(first, circle, size)
    one = scenario(circle, first, ask)
    assert judged(one) == ("not_yet", ("too_soon",), until)
    assert judged(replace(one, today=until - timedelta(1)))[0] == "not_yet"
    assert judged(replace(one, today=until))[0] == "yes"


def test_months_grow_with_what_is_asked_and_with_the_distance() -> None:
    for circle in CIRCLES:
        assert sorted(MONTHS[circle].values()) == [MONTHS[circle][size] for size in SIZES]
    for size in SIZES:
        assert sorted(MONTHS[circle][size] for circle in CIRCLES) == [MONTHS[c][size] for c in CIRCLES]


def test_several_barriers_are_all_told_with_the_latest_day() -> None:
    person = Person("weak", date(2026, 5, 20), date(2026, 5, 30), 4)
    ask = Ask("medium", "Could you help me with my career?", "en")
    one = Scenario(TODAY, person, ask, refused=(date(2026, 5, 25),), open_asks=(date(2026, 5, 26),))
    verdict, codes, from_ = judged(one)
    assert (verdict, from_) == ("not_yet", date(2026, 11, 25))
    assert codes == ("declined", "too_soon", "nothing_given", "still_open", "vague")
    assert [step.code for step in check(one).first] == [
        "let_rest", "let_time", "give", "wait_answer", "say_exactly",
    ]  # fmt: skip


def test_a_no_outweighs_what_time_would_mend_and_names_no_day() -> None:
    ask = Ask("small", "Could you lend me 40,000 euros?", "en")
    found = check(scenario(first=TODAY - timedelta(3), ask=ask))
    assert (found.verdict, found.from_) == ("no", None)
    assert [reason.code for reason in found.reasons] == ["beyond_reason", "too_soon"]
    assert [step.code for step in found.first] == ["ask_less"]


def test_after_a_third_no_the_topic_is_closed() -> None:
    days = (date(2023, 1, 1), date(2024, 1, 1), date(2024, 9, 1))
    assert judged(replace(scenario(), refused=days[:2]))[0] == "yes"
    assert judged(replace(scenario(), refused=days))[:2] == ("no", ("declined_for_good",))


def test_silence_counts_from_the_only_day_that_is_known() -> None:
    person = Person("wider", first_contact=date(2024, 1, 1), exchanges=1)
    assert judged(Scenario(TODAY, person, ASK, given=(GIFT,)))[:2] == ("not_yet", ("silent",))


def test_an_unknown_first_day_is_made_up_for_by_many_exchanges() -> None:
    last = date(2026, 5, 20)
    many = Scenario(TODAY, Person("wider", None, last, 30), ASK, given=(GIFT,))
    assert judged(many)[0] == "yes"
    few = replace(many, person=Person("wider", None, last, 2))
    assert judged(few) == ("not_yet", ("too_soon",), date(2026, 8, 20))
    undated = replace(many, person=Person("wider", None, None, 3))
    assert judged(undated) == ("not_yet", ("since_unknown",), None)


def test_help_just_thanked_for_may_wait_for_its_result() -> None:
    fresh = Favour("advice", date(2026, 5, 20), told=False, thanked=True)
    assert judged(replace(scenario(), received=(fresh,)))[0] == "yes"
    old = fresh._replace(on=date(2026, 3, 1))
    assert judged(replace(scenario(), received=(old,)))[:2] == ("not_yet", ("result_untold",))
    assert judged(replace(scenario(), received=(old._replace(told=None),)))[0] == "yes"


@pytest.mark.parametrize(("days", "verdict"), [(40, "not_yet"), (10, "yes")])
def test_help_on_which_not_a_word_was_said_since_comes_first(days: int, verdict: str) -> None:
    one = scenario("close")
    helped = TODAY - timedelta(days)
    person = replace(one.person, last_exchange=helped, exchanges=30, worked_together=True)
    given = (Favour("support", TODAY - timedelta(200)), Favour("expertise", TODAY - timedelta(100)))
    found = check(replace(one, person=person, given=given, received=(Favour("advice", helped),)))
    assert found.verdict == verdict
    assert ("result_untold" in [reason.code for reason in found.reasons]) == (verdict == "not_yet")


def test_what_was_not_given_yet_is_proposed_first() -> None:
    one = replace(scenario(), given=(GIFT, Favour("information")), received=(ADVICE,) * 8)
    assert check(one).first[0].values["kinds"] == ("expertise", "visibility", "support")


DAYS = st.dates(date(2015, 1, 1), TODAY)
FAVOURS = st.lists(
    st.builds(
        Favour,
        st.sampled_from(["advice", "introduction", ""]),
        st.none() | DAYS,
        st.none() | st.booleans(),
        st.none() | st.booleans(),
    ),
    max_size=6,
).map(tuple)
WORDS = st.sampled_from(["", "Could you help me?", "Peux-tu relire ma lettre ?", "Lend me 900 euros", "aide"])


@st.composite
def people(draw: st.DrawFn) -> Person:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Person(
        draw(st.none() | st.sampled_from(CIRCLES)),
        draw(st.none() | st.just(first)),
        draw(st.none() | st.just(last)),
        draw(st.none() | st.integers(0, 80)),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.none() | st.floats(0, 1)),
    )


ASKS = st.builds(Ask, st.none() | st.sampled_from(SIZES), WORDS | st.text(max_size=60), st.none())
DATES = st.lists(DAYS, max_size=2).map(tuple)
SCENARIOS = st.builds(
    Scenario, st.just(TODAY), people(), ASKS, given=FAVOURS, received=FAVOURS, refused=DATES, open_asks=DATES
)


@settings(max_examples=300)
@given(SCENARIOS)
def test_an_answer_is_whole(one: Scenario) -> None:
    found = check(one)
    assert len({reason.code for reason in found.reasons}) == len(found.reasons)
    if found.verdict == "yes":
        assert (found.from_, found.first) == (None, ())
    else:
        assert found.reasons
        assert found.first
        assert found.from_ is None or (found.verdict == "not_yet" and found.from_ > TODAY)


@settings(max_examples=200)
@given(SCENARIOS)
def test_giving_telling_and_thanking_never_make_an_ask_less_fair(one: Scenario) -> None:
    done = tuple(favour._replace(told=True, thanked=True) for favour in one.received)
    before, after = check(one), check(replace(one, given=(*one.given, GIFT), received=done))
    assert _weight(after) <= _weight(before)


@settings(max_examples=200)
@given(SCENARIOS)
def test_a_smaller_ask_is_never_less_fair(one: Scenario) -> None:
    sized = [check(replace(one, ask=replace(one.ask, size=size))) for size in SIZES]
    assert [_weight(found) for found in sized] == sorted(_weight(found) for found in sized)


def _weight(found: Judgement) -> int:
    return ("yes", "not_yet", "no").index(found.verdict)


def test_a_gift_of_these_days_is_no_price() -> None:
    early = replace(scenario(), given=(Favour("information", TODAY - timedelta(3)),))
    found = check(early)
    assert [one.code for one in found.reasons] == ["just_given"]
    assert found.from_ == TODAY + timedelta(11)
    assert check(replace(early, today=TODAY + timedelta(11))).verdict == "yes"
    before = (*early.given, Favour("support", TODAY - timedelta(90)))
    assert check(replace(early, given=before)).verdict == "yes"
    friend = replace(early.person, friend=True)
    assert check(replace(early, person=friend)).verdict == "yes"

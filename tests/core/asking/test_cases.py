"""Forty asks as a friend would judge them: a scenario each, the answer, and practices that it must name."""

from datetime import date
from typing import Any, NamedTuple

import pytest

from entregent.core.asking import check, read

GIVEN = [{"kind": "introduction", "on": "2026-02-10"}]
ADVICE = {"kind": "advice", "on": "2026-03-02"}
DIRECTOR = "Could you introduce me to the director of your museum?"
LEASE = "Would you be guarantor for our flat?"
BAIL = "Pourriez-vous vous porter garant pour mon bail ?"
LETTER = "Could you read my covering letter? It is one page."


class Case(NamedTuple):
    """What happened, what is asked, and how it is to be judged; `from_` is the month of the day named."""

    name: str
    person: dict[str, Any]
    ask: dict[str, Any]
    verdict: str
    practices: str = ""
    given: list[dict[str, Any]] = []
    received: list[dict[str, Any]] = []
    from_: str | None = None
    more: dict[str, Any] = {}


def person(circle: str, first: str | None, last: str | None, exchanges: int, **more: Any) -> dict[str, Any]:
    return {
        "circle": circle,
        "first_contact": first,
        "last_exchange": last,
        "exchanges": exchanges,
        "friend": False,
        "worked_together": False,
        "responsiveness": 0.7,
        **more,
    }


def ask(size: str | None = "medium", text: str = DIRECTOR, lang: str = "en") -> dict[str, Any]:
    return {"size": size, "text": text, "lang": lang}


REGULAR = person("wider", "2024-03-01", "2026-05-04", 18)
CLOSE = person("close", "2023-01-10", "2026-05-20", 60)
DISTANT = person("weak", "2024-09-01", "2026-01-15", 3)
MET = person("weak", "2026-05-26", "2026-05-28", 2)
OLD = person("wider", "2017-06-01", "2022-04-01", 25)
LATELY = person("wider", "2017-06-01", "2024-12-10", 25)
LUNCH = person("wider", "2026-04-20", "2026-05-25", 4)
WINTER = person("wider", "2026-01-20", "2026-05-25", 7)
AT_ONCE = person("close", "2026-05-10", "2026-05-30", 9)
FRIEND = {"friend": True}
COLLEAGUE = {"worked_together": True}

CASES = [
    Case("an acquaintance whom one has helped", REGULAR, ask(), "yes", "H1", GIVEN),
    Case("nothing was ever given", REGULAR, ask(), "not_yet", "H1"),
    Case("a small thing between people in touch", REGULAR, ask("small", LETTER), "yes"),
    Case(
        "a small thing, but seldom in touch and nothing given", DISTANT, ask("small", LETTER), "not_yet", "H1"
    ),
    Case("a small thing of a distant one, given before", DISTANT, ask("small", LETTER), "yes", "H1", GIVEN),
    Case("met on Tuesday", MET, ask(), "not_yet", "H2 H1", from_="2026-09"),
    Case("met on Tuesday, and given much at once", MET, ask(), "not_yet", "H2", GIVEN * 4, from_="2026-09"),
    Case("met on Tuesday, only a question", MET, ask("small", "Which glue do you use on teak?"), "yes", "D4"),
    Case("met on Tuesday, a small service", MET, ask("small", LETTER), "not_yet", "H2", from_="2026-08"),
    Case("met on Tuesday, but worked together for years", MET | COLLEAGUE, ask(), "yes", "H3", GIVEN),
    Case("friends who are new on record", MET | FRIEND, ask(), "yes", "H3"),
    Case("six weeks after a first lunch", LUNCH, ask(), "not_yet", "H2", GIVEN, from_="2026-07"),
    Case("four months after, having helped", WINTER, ask(), "yes", "H1", GIVEN),
    Case("four months after, much is asked", WINTER, ask("large"), "not_yet", "H2", GIVEN, from_="2026-07"),
    Case("close at once, three weeks after", AT_ONCE, ask(), "not_yet", "H2", GIVEN, from_="2026-07"),
    Case("silent for four years", OLD, ask(), "not_yet", "H10 D12", GIVEN),
    Case("silent for four years, a small thing", OLD, ask("small", LETTER), "not_yet", "H10 D12", GIVEN),
    Case("a former colleague, silent for four years", OLD | COLLEAGUE, ask(), "not_yet", "H10", GIVEN),
    Case("a friend, silent for four years", OLD | FRIEND, ask(), "not_yet", "H10", GIVEN),
    Case("a friend, silent for a year and a half", LATELY | FRIEND, ask(), "yes", "H3", GIVEN),
    Case("an acquaintance, silent for a year and a half", LATELY, ask(), "not_yet", "H10", GIVEN),
    Case("the close circle, nothing written down", CLOSE, ask(), "yes"),
    Case(
        "the close circle, much is asked",
        CLOSE,
        ask("large", "Could you help us move house on Saturday?"),
        "yes",
    ),
    Case("the close circle, whose help was all one way", CLOSE, ask(), "not_yet", "H1 H7", [], [ADVICE] * 5),
    Case("the scales hang a little", REGULAR, ask(), "yes", "H1", GIVEN * 2, [ADVICE] * 3),
    Case("the scales hang far", REGULAR, ask(), "not_yet", "H1 H7", GIVEN, [ADVICE] * 6),
    Case(
        "their advice was never told what came of it",
        REGULAR,
        ask(),
        "not_yet",
        "H7 F7",
        GIVEN,
        [{**ADVICE, "told": False}],
    ),
    Case("it was told", REGULAR, ask(), "yes", "H1", GIVEN, [{**ADVICE, "told": True}]),
    Case(
        "they were never thanked",
        REGULAR,
        ask("small", LETTER),
        "not_yet",
        "H7",
        GIVEN,
        [{**ADVICE, "thanked": False}],
    ),
    Case(
        "a distant one, and much is asked",
        {**DISTANT, "exchanges": 8},
        ask("large", "Could you recommend me to your board?"),
        "not_yet",
        "H4",
        GIVEN,
    ),
    Case(
        "a distant one who worked with me, much is asked",
        DISTANT | COLLEAGUE,
        ask("large", "Could you write the reference for my application?"),
        "yes",
        "H3",
        GIVEN,
    ),
    Case("a vague ask", REGULAR, ask(text="Could you help me with my career?"), "not_yet", "H4", GIVEN),
    Case(
        "a vague ask in French, of a friend",
        CLOSE | FRIEND,
        ask(text="Tu pourrais m’aider ?", lang="fr"),
        "not_yet",
        "H4",
    ),
    Case("a fortune", REGULAR, ask("large", "Could you lend me 30,000 euros?"), "no", "H4", GIVEN),
    Case(
        "a fortune, of a friend",
        CLOSE | FRIEND,
        ask("large", "Peux-tu me prêter 30 000 € ?", "fr"),
        "no",
        "H4",
        GIVEN,
    ),
    Case(
        "everyone they know",
        REGULAR,
        ask("medium", "Could you introduce me to all your clients?"),
        "no",
        "H4 H9",
        GIVEN,
    ),
    Case("a signature under a lease", DISTANT, ask("large", BAIL, "fr"), "no", "H4", GIVEN),
    Case(
        "a signature under a lease, of one’s closest", CLOSE | FRIEND, ask("large", LEASE), "yes", "H3", GIVEN
    ),
    Case("somebody who never answers", {**REGULAR, "responsiveness": 0.05}, ask(), "not_yet", "F9", GIVEN),
    Case(
        "they said no to it in spring",
        REGULAR,
        ask(),
        "not_yet",
        "H6",
        GIVEN,
        from_="2026-10",
        more={"refused": ["2026-04-12"]},
    ),
    Case(
        "they said no to it two years ago",
        REGULAR,
        ask(),
        "yes",
        "H1",
        GIVEN,
        more={"refused": ["2024-04-12"]},
    ),
    Case(
        "they have not answered the last one yet",
        REGULAR,
        ask(),
        "not_yet",
        "H4",
        GIVEN,
        from_="2026-07",
        more={"open": ["2026-05-20"]},
    ),
    Case("nobody one has ever written to", person("weak", None, None, 0), ask(), "not_yet", "H2"),
    Case("nothing is known at all", {}, {}, "not_yet", "H2 H1"),
    Case("met on Tuesday, a coffee", MET, ask("small", "Would you like a coffee next week?"), "yes", "C6"),
    Case("a coffee after four years", OLD, ask("small", "On prend un café mardi ?", "fr"), "yes", "C6"),
    Case(
        "a lie, of a friend", CLOSE | FRIEND, ask("small", "Could you lie to my landlord?"), "no", "H4", GIVEN
    ),
    Case("a loan among friends", CLOSE | FRIEND, ask("large", "Lend me 400 euros?"), "yes", "H3", GIVEN),
    Case("a larger one", CLOSE | FRIEND, ask("large", "Lend me 2,400 euros?"), "not_yet", "H4", GIVEN),
    Case(
        "a year of coaching, of a friend",
        CLOSE | FRIEND,
        ask("large", "Could you coach me every week?"),
        "not_yet",
        "H4",
        GIVEN,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_judged_as_a_friend_would(case: Case) -> None:
    document = {
        "person": case.person,
        "given": case.given,
        "received": case.received,
        "ask": case.ask,
        "today": "2026-06-01",
        **case.more,
    }
    scenario, problems = read(document)
    assert scenario is not None, problems
    found = check(scenario)
    assert found.verdict == case.verdict, found
    assert set(case.practices.split()) <= set(found.practices), found
    assert (found.from_ and f"{found.from_:%Y-%m}") == case.from_
    assert bool(found.first) == (found.verdict != "yes")
    assert found.from_ is None or found.from_ > date(2026, 6, 1)

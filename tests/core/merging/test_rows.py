"""Lists joined without doubles: which rows are one, and what the one that stays takes over."""

from typing import Any

from entregent.core.merging import Pair, Rule, doubles, filled

FACT = Rule(("kind", "text"), ("on",))
REACH = Rule(("kind", "key"), ("label",), ("preferred",), surer=("status", ("guessed", "known")), anyway=True)
MET = Rule(("gathering",), together=("topic",), limit=20, anyway=True)


def fact(text: str, on: str | None = None) -> dict[str, Any]:
    """Something known of somebody."""
    return {"kind": "interest", "text": text, "on": on}


def reach(label: str = "", status: str = "known", *, preferred: bool = False) -> dict[str, Any]:
    """An address."""
    return {"kind": "email", "key": "a@example.org", "label": label, "status": status, "preferred": preferred}


def test_the_same_words_are_one_whatever_their_case_and_accents() -> None:
    assert doubles([fact("Bees"), fact("Théâtre")], [fact("theatre"), fact("choir")], FACT) == [Pair(1, 0)]


def test_no_row_meets_two() -> None:
    assert doubles([fact("Bees")], [fact("bees"), fact("bees")], FACT) == [Pair(0, 0)]


def test_rows_that_say_different_things_stay_both() -> None:
    assert doubles([fact("Bees", "2020-01-01")], [fact("Bees", "2021-01-01")], FACT) == []
    assert doubles([fact("Bees", "2020-01-01")], [fact("Bees")], FACT) == [Pair(0, 0)]


def test_words_in_signs_alone_are_told_apart() -> None:
    assert doubles([fact("🐝")], [fact("🎭")], FACT) == []


def test_the_row_that_stays_takes_what_it_lacks() -> None:
    assert filled(fact("Bees"), fact("Bees", "2020-01-01"), FACT) == {"on": "2020-01-01"}
    assert filled(fact("Bees", "2020-01-01"), fact("Bees"), FACT) == {}


def test_where_one_row_alone_may_be_what_the_user_typed_wins() -> None:
    assert doubles([reach("home")], [reach("work")], REACH) == [Pair(0, 0)]
    assert filled(reach("home"), reach("work"), REACH) == {}
    assert filled(reach("home"), reach("work"), REACH, typed=True) == {"label": "work"}


def test_yes_and_the_surer_win() -> None:
    assert filled(reach(status="guessed"), reach(preferred=True), REACH) == {
        "preferred": True,
        "status": "known",
    }
    assert filled(reach(preferred=True), reach(status="guessed"), REACH) == {}


def test_two_texts_stay_together_where_there_is_room() -> None:
    met = [{"gathering": 1, "topic": topic} for topic in ("bees", "choir", "bees · choir", "", "c" * 19)]
    assert filled(met[0], met[1], MET) == {"topic": "bees · choir"}
    assert filled(met[3], met[1], MET) == {"topic": "choir"}
    assert filled(met[2], met[1], MET) == filled(met[0], met[3], MET) == filled(met[0], met[4], MET) == {}

"""Every mode, effect, value and purpose has words of its own, in both languages."""

import pytest
from django.utils import translation

from entregent.core.modes import EFFECTS, MODES
from entregent.core.planning import Habit
from entregent.records.aims import PURPOSES
from entregent.records.ways import FORMATS
from entregent.wording import ways


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_left_as_a_code(language: str) -> None:
    with translation.override(language):
        for effect in EFFECTS:
            values = [ways.value(effect.code, value) for value in effect.options]
            assert ways.effect(effect.code) != effect.code
            assert not {"in_turn", "first", "closest", "usual", "any", "written"} & set(values)
            assert len(set(values)) == len(values)
            assert "{" not in "".join(values)
        assert all(ways.mode(code) != code for code in MODES)
        assert all(ways.purpose(code) != code for code in PURPOSES)
        assert all(str(ways.FORMAT_WORDS[code]) != code for code in FORMATS)


def test_counts_are_said_as_one_says_them() -> None:
    with translation.override("fr"):
        assert [ways.value("rest_days", days) for days in (0, 1, 2)] == [
            "aucun jour",
            "un jour",
            "deux jours",
        ]
        assert ways.value("people_a_week", 1) == "une personne"
    with translation.override("en"):
        assert [ways.value("people_a_week", many) for many in (1, 4)] == ["one person", "four people"]
        assert ways.habit(Habit("Walk", None, 20, "call")) == "any day, about 20 minutes, to call somebody"
        assert ways.weekday(1) == "Tuesday"


def test_what_no_page_knows_is_shown_as_it_is() -> None:
    assert ways.purpose("fame") == "fame"
    assert ways.weekday(9) == "9"

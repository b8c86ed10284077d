"""Every refusal of a step has its sentence, in both languages."""

from typing import get_args

import pytest
from django.utils import translation

from entregent.core.introducing import made
from entregent.core.introducing.asked import another
from entregent.core.moves import Refusal, RefusalCode
from entregent.wording import moves

SPECIAL = {"which_side", "other_declined", "still_open", "turned_down"}
ON_RECORD = set("same_person vetoed nobody crowded asker open changed too_early too_late".split())
"""What only the record can tell: who the two are, in how many others they are, what is open or has changed
meanwhile, who asks, and whether a day can be."""


def test_no_code_is_without_words_and_no_words_without_a_code() -> None:
    assert set(moves.REFUSAL_WORDS) == {*get_args(RefusalCode), *SPECIAL, *ON_RECORD}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_is_said_its_own_way(language: str) -> None:
    with translation.override(language):
        said = [moves.refusal(Refusal(code, "asked", "ask")) for code in moves.REFUSAL_WORDS]
    assert len(set(said)) == len(said)
    assert all(one.endswith(".") for one in said)


def test_a_refusal_of_core_is_said() -> None:
    wrong = made.move(made.Pair(), "introduce")
    second = another(["asked"])
    assert isinstance(wrong, Refusal)
    assert second is not None
    with translation.override("fr"):
        assert moves.refusal(wrong) == "Autre chose doit venir d’abord."
        assert moves.refusal(second).startswith("Quelqu’un a déjà été sollicité")

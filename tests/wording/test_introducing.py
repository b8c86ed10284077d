"""Where introductions stand, in words: whose turn it is, who met whom, and names after "de"."""

import pytest
from django.utils import translation

from entregent.wording import introducing


@pytest.mark.parametrize(
    ("names", "sides", "said"),
    [
        (("Eunice", "Noah"), ("yes", "unasked"), "Eunice said yes: now Noah is to be asked."),
        (("Awa", "Léo"), ("unasked", "yes"), "Léo said yes: now Awa is to be asked."),
        (("Awa", "Léo"), ("asked", "unasked"), "One of them has been asked; there is no hurry."),
    ],
)
def test_once_one_said_yes_the_other_is_to_be_asked(
    names: tuple[str, str], sides: tuple[str, str], said: str
) -> None:
    with translation.override("en"):
        assert introducing.stage("one_asked", *names, asked_for=False, sides=sides) == said


@pytest.mark.parametrize(("first", "other"), [("Isaure Vannier", "Solène Darc"), ("Awa", "Océane")])
def test_a_meeting_asked_for_is_one_of_the_users(first: str, other: str) -> None:
    values = {"name": first, "other": other, "asked_for": "yes"}
    with translation.override("en"):
        assert introducing.act("introduction.meet", values) == f"You and {other} met."
        assert (
            introducing.act("introduction.meet", {"name": first, "other": other})
            == f"{first} and {other} met."
        )


@pytest.mark.parametrize(
    ("name", "of"), [("Océane", "d’Océane"), ("Éloi Ravenel", "d’Éloi Ravenel"), ("Noah", "de Noah")]
)
def test_a_name_is_elided_after_de(name: str, of: str) -> None:
    with translation.override("fr"):
        assert f"Pas de réponse {of}\u00a0:" in introducing.event("lapse", name, "Awa")
        assert f"le silence {of} pour" in introducing.next_step("take_silence", name)

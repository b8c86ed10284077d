"""Every circle, channel, direction and side has its words, in both languages."""

import pytest
from django.utils import translation

from entregent.core.exchanges import CHANNELS, CIRCLES, DIRECTIONS
from entregent.wording import exchanges


def test_every_code_has_its_words() -> None:
    assert set(exchanges.CIRCLE_WORDS) == set(CIRCLES)
    assert set(exchanges.CHANNEL_WORDS) == set(CHANNELS)
    assert set(exchanges.DIRECTION_WORDS) == set(DIRECTIONS) - {""}
    assert set(exchanges.SIDE_WORDS) == {"me", "them", "both"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("phone call", "from you", "distant tie", "you")),
        ("fr", ("appel", "de votre part", "lien lointain", "vous")),
    ],
)
def test_codes_in_words(language: str, said: tuple[str, ...]) -> None:
    with translation.override(language):
        assert (exchanges.channel("call"), exchanges.direction("out")) == said[:2]
        assert (exchanges.circle("weak"), exchanges.side("me")) == said[2:]


def test_a_code_of_elsewhere_stays_as_it_is() -> None:
    assert exchanges.channel("pigeon") == "pigeon"
    assert exchanges.direction("") == ""

"""The small French words that lose their vowel before a name."""

import pytest

from entregent.core.elision import of, that


@pytest.mark.parametrize(
    ("name", "after_of", "after_that"),
    [
        ("Océane", "d’Océane", "qu’Océane"),
        ("Éloi Ravenel", "d’Éloi Ravenel", "qu’Éloi Ravenel"),
        ("Yves", "d’Yves", "qu’Yves"),
        ("Yasmine", "de Yasmine", "que Yasmine"),
        ("Hector", "d’Hector", "qu’Hector"),
        ("Zoé", "de Zoé", "que Zoé"),
        ("[Un nom ?]", "de [Un nom ?]", "que [Un nom ?]"),
        ("", "de ", "que "),
    ],
)
def test_a_vowel_cuts_the_word_before_it(name: str, after_of: str, after_that: str) -> None:
    assert (of(name), that(name)) == (after_of, after_that)

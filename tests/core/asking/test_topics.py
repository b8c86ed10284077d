"""Two asks about the same thing, said in other words or not."""

import pytest

from entregent.core.asking.topics import same_topic, topic_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("un stage au musée", "Auriez-vous une place de stage dans votre musée ?"),
        ("museum internship", "Would you have an internship at the museum?"),
        ("CV", "cv"),
        ("relire le rapport annuel", "Pourriez-vous relire mon rapport ?"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same_topic(one, other)
    assert same_topic(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("an introduction to Paul Roche", "an introduction to Marie Petit"),
        ("un stage au musée", "un prêt de vélo"),
        ("", ""),
        ("", "un stage"),
        ("pourriez-vous m’aider ?", "une question"),
    ],
)
def test_something_else(one: str, other: str) -> None:
    assert not same_topic(one, other)
    assert not same_topic(other, one)


def test_words_that_only_ask_say_nothing() -> None:
    assert topic_words("Pourriez-vous me mettre en relation avec quelqu’un qui traduit ?") == {"tradu"}

"""A question waits for an answer; a thank-you does not."""

import pytest

from entregent.core.waiting import waits


@pytest.mark.parametrize(
    "words",
    [
        "Tu es libre jeudi ?",
        "Merci ! Peux-tu m’envoyer le lien",
        "Thanks! Let me know how it goes.",
        "J’ai repris un atelier de reliure à Lyon et je cherche des clients autour de chez toi.",
        "I have just moved to Leeds with the whole family and started work last Monday.",
    ],
)
def test_what_waits(words: str) -> None:
    assert waits(words)


@pytest.mark.parametrize(
    "words",
    ["", "   ", "Merci beaucoup !", "Ok, parfait. À bientôt", "Thanks a lot Camille!", "👍", "Super, merci.",
     "Bien reçu", "Félicitations !", "Sounds good, see you then."],
)  # fmt: skip
def test_what_closes(words: str) -> None:
    assert not waits(words)


def test_a_huge_text_is_read_in_no_time_worth_naming() -> None:
    assert waits("mot " * 100_000)

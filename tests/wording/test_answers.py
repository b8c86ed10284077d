"""Counts are said as sentences say them, in both languages; none at all is a sentence too."""

import pytest
from django.utils import translation

from entregent.core.answers import row
from entregent.wording import answers


@pytest.mark.parametrize(
    ("sent", "answered", "french", "english"),
    [
        (
            0,
            0,
            "Aucun envoi n’a encore eu le temps de recevoir une réponse.",
            "Nothing sent has had its time",
        ),
        (1, 0, "0\u00a0réponse pour 1\u00a0envoi", "0 answers, 1 sent"),
        (1, 1, "1\u00a0réponse pour 1\u00a0envoi", "1 answer, 1 sent"),
        (20, 2, "2\u00a0réponses pour 20\u00a0envois", "2 answers, 20 sent"),
    ],
)
def test_counts_agree_with_their_numbers(sent: int, answered: int, french: str, english: str) -> None:
    with translation.override("fr"):
        assert answers.counts(sent, answered) == french
    with translation.override("en"):
        assert answers.counts(sent, answered).startswith(english)


def test_of_no_message_no_number_is_told() -> None:
    with translation.override("fr"):
        assert "0" not in answers.line("", row("", 0, 0)).split("·")[0]

"""The language and register are read from what people wrote, and left open where that does not tell."""

import pytest

from entregent.core.manner import manner


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Salut, tu vas bien ? On se voit pour ton projet ?"], ("fr", "tu")),
        (["Bonjour, je vous remercie de votre message et je reviens vers vous."], ("fr", "vous")),
        (["C’est noté pour jeudi, avec plaisir, dans le hall."], ("fr", "")),
        (["Hi, thanks for your note, I will be there on Friday with the team."], ("en", "")),
        (["ok", "👍"], ("", "")),
        ([], ("", "")),
        (
            ["Merci, à jeudi, je suis dans le train", "Great, see you then, I have the papers with me"],
            ("", ""),
        ),
        (["On t’attend avec les enfants, dis bonjour à vos voisins de notre part, tu verras"], ("fr", "tu")),
    ],
)
def test_manner(texts: list[str], expected: tuple[str, str]) -> None:
    assert manner(texts) == expected

"""What a message wants of its reader is told apart: an answer, an opinion, a meeting, an act, a favour."""

import pytest

from entregent.core.lint.message import read
from entregent.core.lint.message.requests import Request


def wanted(text: str) -> list[Request]:
    return list(read(f"{text}\n\nPaul").requests)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Quelle colle prenez-vous pour les volets ?", "question"),
        ("Pourriez-vous me dire quelle colle vous prenez ?", "question"),
        ("J’aimerais savoir quelle colle vous prenez.", "question"),
        ("Que pensez-vous de cette colle ?", "opinion"),
        ("À ma place, prendriez-vous cette colle ?", "opinion"),
        ("Auriez-vous un quart d’heure pour un café jeudi ?", "meeting"),
        ("Peux-tu vider le grenier avec moi ?", "act"),
        ("Relirais-tu ma lettre ?", "service"),
        ("Merci de transmettre mon CV à votre sœur.", "service"),
        ("Mets-moi en contact avec ta sœur.", "introduction"),
        ("Me donneriez-vous les coordonnées de votre sœur ?", "introduction"),
        ("Ajoutez-moi sur LinkedIn.", "follow"),
        ("Voulez-vous que je vide le grenier ?", "offer"),
        ("Comme tu es à la mairie, pourrais-tu voir où en est mon dossier ?", "act"),
        ("Je me disais que tu pourrais accrocher une affiche.", "act"),
        ("Trouvez-vous toujours du temps pour peindre ?", "question"),
        ("Ton atelier pourrait exposer mes volets ?", "service"),
        ("What glue do you use on the shutters?", "question"),
        ("Could you tell me which glue you use?", "question"),
        ("I wonder which glue you use on the shutters.", "question"),
        ("What do you think of this glue?", "opinion"),
        ("Would you have fifteen minutes for a coffee on Thursday?", "meeting"),
        ("Could you clear the attic with me?", "act"),
        ("Would you proofread my letter?", "service"),
        ("I was hoping you might sponsor our fair.", "service"),
        ("Would your shop hang my shutters?", "service"),
        ("If you had to start again, would you buy or rent?", "question"),
        ("Would you mind putting up our poster?", "act"),
        ("Please forward my CV to your sister.", "service"),
        ("Put me in touch with your sister.", "introduction"),
        ("Please follow my page.", "follow"),
        ("Would you like me to clear the attic?", "offer"),
    ],
)
def test_the_kind_of_a_request(text: str, kind: str) -> None:
    assert [request.kind for request in wanted(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Je peux vous aider à vider le grenier.",
        "Je n’ai aucun service à vous demander.",
        "Il m’a dit : « Relisez ma lettre. » Et je l’ai relue.",
        "Si vous n’avez pas le temps, n’y pensez plus.",
        "Présentée au concours, ma lettre a plu.",
        "I can help you clear the attic.",
        "I have no favour to ask of you at all.",
        "He said “proofread my letter”, and so I did.",
        "If you’re too busy, don’t give it a thought.",
    ],
)
def test_what_asks_for_nothing(text: str) -> None:
    assert wanted(text) == []


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("Si vous aviez un avis, cela m’intéresserait.", True),
        ("Si vous pouviez me donner votre avis, merci.", False),
        ("Any thoughts would be welcome.", True),
        ("I’d love to hear your thoughts.", False),
    ],
)
def test_a_hint_is_not_yet_a_request(text: str, soft: bool) -> None:
    assert [request.soft for request in wanted(text)] == [soft]

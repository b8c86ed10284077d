"""A text that is surely in another language is judged by no French or English rule."""

import pytest

from entregent.core.lint import Context, lint

LETTERS = {
    "de": "Guten Tag Frau Roy,\n\nich habe Ihren Artikel gelesen und er hat mir sehr gefallen. Wir haben "
    "eine Mühle und ich suche Holz für die Räder. Welches nehmen Sie?\n\nPaul",
    "es": "Hola Ana,\n\nHe leído tu artículo sobre los molinos. Estoy con un amigo en una casa muy vieja "
    "y no sé cómo hacer las ruedas del molino. ¿Qué madera usas? Gracias por todo.\n\nPablo",
    "it": "Buongiorno Anna,\n\nho letto il suo articolo sui mulini della valle e vorrei sapere quale "
    "legno usa per le ruote. Abbiamo anche una casa con un mulino. Può dirmelo? Grazie molto.\n\nPaolo",
    "pt": "Olá Ana,\n\nLi o seu artigo sobre os moinhos e gostei muito. Estou com um amigo numa casa antiga "
    "e não sei que madeira usar para as rodas. Você poderia dizer? Obrigado.\n\nPaulo",
    "nl": "Dag Anna,\n\nIk heb uw artikel over de molens gelezen. Wij hebben een oude molen maar ik weet "
    "niet welk hout voor het rad goed is. Zou u dat kunnen zeggen? Bedankt en groeten.\n\nJan",
}


@pytest.mark.parametrize("tongue", LETTERS)
def test_another_language_is_known_and_left_alone(tongue: str) -> None:
    found = lint(LETTERS[tongue], Context("first_contact"))
    assert (found.tongue, found.questions, found.findings) == (tongue, 1, ())


def test_what_holds_in_every_language_is_told() -> None:
    body = f"{LETTERS['de']}\n\n{'Das ist sehr gut und ich bin froh. ' * 90}[Was?] {{NAME}}"
    found = {one.rule: one.suggestion for one in lint(body, Context(subject="")).findings}
    assert set(found) == {"open_blank", "placeholder", "subject_missing", "wall", "words"}
    assert found["subject_missing"] is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Danke und bis bald!",
        "¡Muchas gracias!",
        "Bonjour Ana,\n\nJ’ai lu « el libro de los molinos con una rueda », et je vous le rends jeudi.",
        "Hello Anna, as they say: ich und du, das ist nicht der Fall. I will come with the book.",
        "Salut, tu es à la gare de Los Angeles ou en bus ?",
    ],
)
def test_short_and_mixed_texts_stay_french_or_english(text: str) -> None:
    assert lint(text).tongue == ""

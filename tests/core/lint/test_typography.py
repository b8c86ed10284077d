"""The line that is offered for one with a slip is right: spaces, quotation marks, accents, capitals."""

import pytest

from entregent.core.lint import Finding, lint
from entregent.core.lint.message.accents import accented

FRENCH = "Bonjour Marie,\n\n{}\n\nMerci de votre aide pour la halle.\n\nPaul"


def offered(text: str) -> tuple[str, str | None]:
    body = FRENCH.format(text)
    found = slips(body)
    return (body[found[0].start : found[0].end], found[0].suggestion) if found else ("", None)


def slips(body: str) -> list[Finding]:
    return [one for one in lint(body).findings if one.rule == "typography"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Voici le texte:il est bon.", "Voici le texte\u00a0: il est bon."),
        ("Voici le texte :il est bon.", "Voici le texte\u00a0: il est bon."),
        ("Le toit tient .Voici le plan.", "Le toit tient. Voici le plan."),
        ("Le toit tient . Voici le plan.", "Le toit tient."),
        ("Le toit tient.Voici le plan.", "Le toit tient. Voici le plan."),
        ("Du pain ,du lait.", "Du pain, du lait."),
        ('On dit "la halle" ici.', "On dit «\u00a0la halle\u00a0» ici."),
        ("Je pensais... à vous!", "Je pensais…"),
        ("Je pensais à vous... toujours!", "Je pensais à vous…"),
        ("A tres bientot j’espère !", "À très bientôt j’espère\u202f!"),
        ("A cette occasion,nous dînons.", "À cette occasion, nous dînons."),
        ("Etes-vous libre,jeudi ?", "Êtes-vous libre, jeudi\u202f?"),
        ("Ecole ouverte,enfin.", "École ouverte, enfin."),
        ("L'equipe a deja ete reunie,hier.", "L’équipe a déjà été reunie, hier."),
        ("Ca va,merci.", "Ça va, merci."),
        ('Il dit « je "viens" » :oui.', "Il dit «\u00a0je “viens”\u00a0»\u00a0: oui."),
    ],
)
def test_the_line_set_right(text: str, right: str | None) -> None:
    assert offered(text)[1] == right


@pytest.mark.parametrize(
    "text",
    [
        "Le train de 12:30 arrive à 16:9 contre un.",
        "Voyez https://example.org:8080/a:b.C,d et paul@example.org.",
        "Le plan A me va, la vitamine A aussi, et le fichier .pdf est là.",
        "A-t-il vu Eric et Elodie ? Je relis ;-) ou :D, et :rocket: puis (...).",
        'Un écran de 15" et un autre de 17".',
        "C'est beau! Le toit tient-il? Oui: il tient.",
        'Merci pour [quoi:tout, ou "rien" ?], vraiment.',
        "Le meme du jour : il a precise la date, aout sera chaud.",
    ],
)
def test_what_is_no_slip_is_left_alone(text: str) -> None:
    assert offered(text) == ("", None)


def test_the_words_of_a_blank_stay_in_the_line_set_right() -> None:
    text = 'Merci pour [quoi:tout, ou "rien" ?], le plan ,vraiment.'
    assert offered(text) == (text, 'Merci pour [quoi:tout, ou "rien" ?], le plan, vraiment.')


def test_a_line_begins_with_its_first_letter() -> None:
    line = "Le marché de la halle ouvre à huit heures le samedi et aussi le dimanche\n"
    body = FRENCH.format(f"{line}Etant,ici la suite.")
    (found,) = slips(body)
    assert body[found.start : found.end] == "Etant,ici la suite."


def test_one_finding_whatever_the_slips() -> None:
    assert len(slips(FRENCH.format('Un ,deux .Trois...\n\nQuatre:cinq "six".'))) == 1


@pytest.mark.parametrize(
    ("bare", "right"),
    [
        ("Grace à vous, la soeur de Grace est ravie", "Grâce à vous, la sœur de Grace est ravie"),
        ("grace a vous", "grâce à vous"),
        ("voyez etat.example.org et #etude", "voyez etat.example.org et #etude"),
        ("ETAT, Etat, état", "ETAT, État, état"),
        ("bien sur, le site ; bien sur le site", "bien sûr, le site ; bien sur le site"),
    ],
)
def test_accents_come_back_where_they_are_sure(bare: str, right: str) -> None:
    assert accented(bare) == right

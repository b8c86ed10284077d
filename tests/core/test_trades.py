"""Words of one trade meet, in both languages; words that only look alike, or say nothing, do not."""

from datetime import date

import pytest

from entregent.core.chances import Contact, Need, chances
from entregent.core.likeness import likeness, words
from entregent.core.trades import trade_of

MEET = """
cherche des clients dans l’édition|éditrice jeunesse
cherche une comptable|expert-comptable
cherche quelqu’un pour la comptabilité|accountant for small shops
somebody who repairs bindings|relieuse d’art
veut faire relier ses thèses : une reliure solide|bookbinder
cherche un photographe|photo de mariage
needs photos of the workshop|photographe
legal advice on a lease|avocate
cherche un juriste en droit du travail|employment lawyer
a lawyer for a small association|juriste
cherche une traduction en portugais|traductrice
looking for a translator|traduction littéraire
cherche un menuisier|carpenter and joiner
someone to mend the roof|couvreur-zingueur
cherche un plombier de confiance|plumber
needs an electrician|électricien
cherche une graphiste|graphic designer
looking for an illustrator|illustrations pour la jeunesse
cherche un architecte|architecture écologique
looking for a gardener|jardins et balcons
cherche un vigneron pour un repas|winemaker
a baker for our fair|boulangère
cherche un développeur|software developer
cherche un logiciel sur mesure|développeuse Python
cherche un luthier|violin repairs
looking for a singer|cheffe de chœur, chant
cherche une infirmière|nurse
a veterinarian for her goats|vétérinaire
someone who knows veterinary law|vétérinaire rural
cherche un formateur|training for beginners
looking for a librarian|bibliothécaire
cherche une libraire à Brest|bookshop owner
cherche un notaire|notary
an insurer for the boat|courtier en assurances maritimes
cherche une relectrice|proofreading
needs a copywriter|rédactrice
"""
APART = """
cherche un conseil|conseillère
développer mon réseau|ingénieur réseaux
a project for the summer|project manager
vendre ma maison|vendeuse en librairie
un mode de garde|styliste, modes et tissus
the cover of a novel, couverture|couvreur
cherche une place en crèche|éditeur
looking for a guide to the city archives|guitarist
cherche un marché pour ses légumes|marketing digital
reads the market|marketing
un chat avec l’équipe|chargée de mission
watches the birds|watercolour
mon dossier médiocre|médecin
cherche un port pour l’été|portraitiste
work in a team|teamwork
le bon moment|monteur
la banquette du salon|banquière d’affaires en Asie
un bureau calme|bureaucratie
interested in people|peopleware
loves the north|northern lights chaser
un cours du soir|coursier
a course of study|courier
l’art de vivre|artisan
an open mind|mindfulness
cherche un local|localisation de jeux
le service public|publicité
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [(one, other) for line in text.strip().splitlines() for one, _, other in [line.partition("|")]]


@pytest.mark.parametrize(("need", "skill"), pairs(MEET))
def test_a_need_meets_whoever_is_of_that_trade(need: str, skill: str) -> None:
    assert likeness(words(need), words(skill), {}).worth > 0


@pytest.mark.parametrize(("need", "skill"), pairs(APART))
def test_words_that_only_look_alike_do_not_meet(need: str, skill: str) -> None:
    assert likeness(words(need), words(skill), {}).worth == 0


def test_a_chance_names_both_as_they_stand_on_record() -> None:
    need = Need("n1", "cherche des clients dans l’édition", date(2026, 3, 1))
    found = chances(
        [Contact("1", "Awa Diop", needs=(need,)), Contact("2", "Léo Petit", trade="éditeur jeunesse")],
        (),
        today=date(2026, 3, 9),
    )
    values = [(one.person, one.other, one.reason.values["need"], one.reason.values["skill"]) for one in found]
    assert values == [("1", "2", "cherche des clients dans l’édition", "éditeur jeunesse")]


@pytest.mark.parametrize("word", ["", "a", "chose", "x" * 500, "travail", "conseil", "projet", "service"])
def test_most_words_are_of_no_trade(word: str) -> None:
    assert trade_of(word) == ""

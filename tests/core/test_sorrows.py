"""News that call for sympathy are told from those that call for congratulations."""

import pytest

from entregent.core.sorrows import calls_for_sympathy


@pytest.mark.parametrize(
    "text",
    [
        "elle a perdu son père la semaine dernière",
        "Il vient de perdre sa femme",
        "Décès de sa mère",
        "ils divorcent",
        "elle est en arrêt maladie depuis mardi",
        "il s’est fait licencier",
        "opérée du genou, hospitalisée",
        "her dad passed away",
        "he lost his brother in May",
        "they are splitting up",
        "she got laid off",
        "he’s in hospital",
        "Loss of a loved one",
        "Perte d’un proche",
        "Fin d’une relation",
    ],
)
def test_losses_illnesses_partings_and_dismissals_do(text: str) -> None:
    assert calls_for_sympathy(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "elle change de boîte en janvier",
        "il se marie en juin",
        "elle a accouché d’une fille",
        "il part à la retraite",
        "she’s moving to Leeds, still looking for a flat",
        "his book is out",
        "he won the Alder prize",
        "she got the job at Mortimer’s, a skilled team",
        "new job, and he lost no time",
    ],
)
def test_the_rest_does_not(text: str) -> None:
    assert not calls_for_sympathy(text)

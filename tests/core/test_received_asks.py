"""What a message that came in asks, and the day for which it is wanted."""

from datetime import date

import pytest

from entregent.core.received import received

TODAY = date(2026, 3, 9)  # a Monday

ASKS = """
Peux-tu m’envoyer le devis avant le 30/04/2026 ?|2026-04-30
Pourriez-vous me transmettre les chiffres d’ici samedi ?|2026-03-14
Il me faudrait la liste pour lundi.|2026-03-16
Tu peux me rappeler demain|2026-03-10
Vous me transmettez le dossier d’ici vendredi.|2026-03-13
Peux-tu m’envoyer le fichier ? J’en ai besoin pour jeudi.|2026-03-12
Es-tu libre jeudi ?|2026-03-12
Je pars lundi, peux-tu m’envoyer la clé ?|
As-tu reçu mon mail de mardi ?|
Tu as vu Mona mardi ?|
Could you send me the quote by Friday?|2026-03-13
I need the figures for Thursday.|2026-03-12
Please send it back by Monday.|2026-03-16
Can you check the list before 30 April 2026?|2026-04-30
Could you send me the file? I need it by Thursday.|2026-03-12
Did you see Mona on Tuesday?|
I sent you the list on Tuesday, have you read it?|
Have you read the report from Tuesday?|
"""


@pytest.mark.parametrize("row", ASKS.strip().splitlines())
def test_what_is_asked_has_the_day_for_which_it_is_wanted(row: str) -> None:
    text, due = row.split("|")
    first = received(text, today=TODAY).asks[0]
    assert (first.due.isoformat() if first.due else "") == due


@pytest.mark.parametrize(
    "text",
    ["J’ai besoin de vacances.", "I need a break.", "On a besoin de repos.", "Merci de votre accueil."],
)
def test_what_they_need_for_themselves_is_not_asked_of_the_user(text: str) -> None:
    assert received(text, today=TODAY).asks == ()

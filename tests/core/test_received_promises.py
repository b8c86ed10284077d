"""Who promises what in a message that came in: theirs, of both, of the user; news of a life are none."""

from datetime import date

import pytest

from entregent.core.received import received

TODAY = date(2026, 3, 9)  # a Monday

THUMBED = """
jte rapel demain|them|2026-03-10
je vous envoi le devis vendredi|them|2026-03-13
tkt je moccupe de la salle|them|
je tenverrai les photos samedi|them|2026-03-14
tu mavais promis la recette|me|
ill send u the plan tmrw|them|2026-03-10
U were going to lend me ur tent|me|
je te rappellerais demain|them|2026-03-10
"""


@pytest.mark.parametrize("row", THUMBED.strip().splitlines())
def test_promises_are_found_in_words_that_were_thumbed(row: str) -> None:
    text, by, due = row.split("|")
    found = received(text, today=TODAY).promises
    assert [(one.by, one.due.isoformat() if one.due else "") for one in found] == [(by, due)]


def test_what_is_thumbed_on_without_a_stop_is_no_promise_of_a_life() -> None:
    found = received("jpasse mon oral mercredi jte raconte", today=TODAY)
    assert found.promises == ()
    assert [one.about for one in found.told] == [date(2026, 3, 11)]


LIVES = """
On part à Oslo du 3 au 10 avril.
Je passe mon permis le 12 mars.
J’ai mon oral le 20 mars.
Je commence mon stage lundi.
Nous déménageons à Brest le 15 avril.
On se marie le 19 juin.
Je reprends le travail lundi.
Je soutiens ma thèse jeudi.
Je me fais opérer mardi.
On fête les 40 ans de mon frère samedi.
On dîne chez mes parents dimanche.
Je cours le semi-marathon le 5 avril.
Je prends ma retraite le 30 juin.
I’m taking my driving test on 12 March.
We’re moving to Leeds on 15 April.
I start my new job on Monday.
We’re flying to Oslo on Friday.
We’re getting married on 19 June.
I’m having an operation on Tuesday.
I’ll be going back to work on Monday.
We’re launching our podcast on Thursday.
We’re having dinner with my parents on Sunday.
I’m running the marathon on 5 April.
I’ll be defending my thesis on Thursday.
"""


@pytest.mark.parametrize("text", LIVES.strip().splitlines())
def test_news_of_a_life_is_told_and_not_promised(text: str) -> None:
    found = received(text, today=TODAY)
    assert found.promises == ()
    assert [one.about and one.about > TODAY for one in found.told] == [True]


PROMISES = """
Je t’envoie le plan mardi.|them|2026-03-10
Je vous présente à mon éditrice d’ici vendredi.|them|2026-03-13
Je te rappelle demain.|them|2026-03-10
J’y réfléchis et je reviens vers vous avant le 4 avril.|them|2026-04-04
J’apporte les chaises samedi.|them|2026-03-14
Je passe jeudi.|them|2026-03-12
Je viens à ton concert le 5 avril.|them|2026-04-05
Je te promets de te prêter la tente.|them|
On se voit jeudi.|both|2026-03-12
Nous avons bien reçu votre dossier et reviendrons vers vous d’ici lundi.|them|2026-03-16
I’ll take a look on Monday.|them|2026-03-16
Nous vous envoyons la facture lundi.|them|2026-03-16
I’ll send you the plan on Tuesday.|them|2026-03-10
I promise to lend you the tent.|them|
I’ll think about it and get back to you by Friday.|them|2026-03-13
I’m coming to your concert on 5 April.|them|2026-04-05
I’ll bring the chairs on Saturday.|them|2026-03-14
We’ll send the invoice on Monday.|them|2026-03-16
Let’s have lunch on Thursday, I’ve booked.|both|2026-03-12
"""


@pytest.mark.parametrize("row", PROMISES.strip().splitlines())
def test_what_is_done_for_or_with_the_user_is_promised(row: str) -> None:
    text, by, due = row.split("|")
    found = received(text, today=TODAY).promises
    assert [(one.by, one.due.isoformat() if one.due else "", one.sure) for one in found] == [(by, due, True)]


@pytest.mark.parametrize(
    "text",
    ["Je finis la maquette vendredi.", "On prépare la salle lundi.", "I’ll finish the model on Friday."],
)
def test_what_may_be_a_promise_is_found_and_not_sure(text: str) -> None:
    assert [one.sure for one in received(text, today=TODAY).promises] == [False]


RECALLED = """
Tu m’avais promis le plan du jardin|donner le plan du jardin
Vous deviez m’envoyer les horaires.|envoyer les horaires
Tu devais me rappeler !|rappeler
Tu étais censée me prêter ta tente.|prêter ta tente
Tu m’as dit que tu m’enverrais les photos.|envoyer les photos
Vous aviez promis de relire mon dossier.|relire mon dossier
J’attends toujours la recette que tu m’as promise.|donner la recette
You promised me the garden plan.|give the garden plan
You were going to send me the timetable.|send them the timetable
You said you’d call me back.|call them back
You were supposed to lend us your tent.|lend them your tent
I’m still waiting for the recipe you promised me.|give the recipe
"""


@pytest.mark.parametrize("row", RECALLED.strip().splitlines())
def test_a_promise_of_the_users_that_they_recall_is_the_users(row: str) -> None:
    text, what = row.split("|")
    found = received(text, today=TODAY).promises
    assert [(one.by, one.what, one.sure) for one in found] == [("me", what, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Merci pour la recette que tu m’avais promise !",
        "Thanks for the recipe you promised me.",
        "Tu devais partir en Norvège, je crois.",
        "You were going to move to Leeds, I think.",
        "Tu ne m’avais rien promis.",
        "Tu m’as promis la lune, lol",
    ],
)
def test_what_was_kept_or_was_the_users_own_affair_is_not_owed(text: str) -> None:
    assert received(text, today=TODAY).promises == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Ma collègue vous enverra la convention d’ici vendredi.",
            "Ma collègue vous enverra la convention d’ici",
        ),
        ("J’ai vu Karim et il t’appelle lundi.", "il t’appelle lundi"),
        ("I met Priya and she’ll call you on Monday.", "she’ll call you on Monday"),
    ],
)
def test_what_another_will_do_is_in_the_words_of_the_message_and_not_sure(text: str, what: str) -> None:
    (one,) = received(text, today=TODAY).promises
    assert (one.by, one.what.startswith(what), one.sure) == ("them", True, False)


def test_what_is_recalled_beside_its_thing_is_named_with_it() -> None:
    found = received("Où en est le devis que vous deviez nous transmettre ?", today=TODAY)
    assert [(one.by, one.what) for one in found.promises] == [("me", "transmettre le devis")]


def test_a_question_may_recall_a_promise_without_being_sure_of_it() -> None:
    found = received("Tu ne devais pas m’envoyer les photos ?", today=TODAY)
    assert [(one.by, one.what, one.sure) for one in found.promises] == [("me", "envoyer les photos", False)]
    assert len(found.asks) == 1


def test_an_order_is_asked_and_not_promised() -> None:
    found = received("Pense à m’envoyer la photo.", today=TODAY)
    assert (len(found.asks), found.promises) == (1, ())

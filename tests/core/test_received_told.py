"""What a message that came in tells: news to react to, and what to come back to when its day has come."""

from datetime import date

import pytest

from entregent.core.received import received

TODAY = date(2026, 3, 9)  # a Monday

NEWS = """
Léo est né mardi.|family|2026-03-03
Ma sœur a eu une petite fille dimanche dernier.|family|2026-03-01
Mon père est décédé la semaine dernière.|family|2026-03-02
J’ai obtenu mon diplôme !|study|
Je suis nommée directrice.|promotion|
J’ai trouvé un nouveau poste.|new_job|
Nous avons emménagé samedi.|move|2026-03-07
Je suis en arrêt depuis dimanche.|other|2026-03-08
Je suis à la retraite depuis le 1er janvier.|other|2026-01-01
Je vous annonce que ma fille s’est mariée samedi.|family|2026-03-07
Mia was born on Tuesday.|family|2026-03-03
My brother got married last Sunday.|family|2026-03-01
My father passed away three days ago.|family|2026-03-06
I got the job!|new_job|
We moved into our new flat on Saturday.|move|2026-03-07
I’ve been off work since Sunday.|other|2026-03-08
I passed my exam yesterday.|study|2026-03-08
I wanted to tell you that I’m pregnant.|family|
"""


@pytest.mark.parametrize("row", NEWS.strip().splitlines())
def test_what_has_happened_is_news_of_its_day(row: str) -> None:
    text, kind, on = row.split("|")
    found = received(text, today=TODAY)
    assert found.promises == ()
    assert [(one.news, one.on.isoformat() if one.on else "", one.about) for one in found.told] == [
        (kind, on, None)
    ]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Je suis en congés jusqu’au 4 avril.", date(2026, 4, 4)),
        ("On part à Oslo du 3 au 10 avril.", date(2026, 4, 10)),
        ("On part à Oslo du 28 mars au 3 avril.", date(2026, 4, 3)),
        ("We’re off to Oslo from 3 to 10 April.", date(2026, 4, 10)),
        ("We’re flying to Oslo from 28 March to 3 April.", date(2026, 4, 3)),
        ("Je serai à Paris jeudi.", date(2026, 3, 12)),
        ("Nous organisons une fête le 20 mars.", date(2026, 3, 20)),
        ("We’ll be in London on Thursday.", date(2026, 3, 12)),
        ("My flight lands on Friday.", date(2026, 3, 13)),
        ("We’re throwing a party on 20 March.", date(2026, 3, 20)),
    ],
)
def test_plans_are_told_with_their_day(text: str, about: date) -> None:
    found = received(text, today=TODAY)
    assert (found.promises, [(one.about, one.news) for one in found.told]) == ((), [(about, None)])


@pytest.mark.parametrize(
    "text",
    [
        "On a réservé pour le 5 avril.",
        "Mon oral est prévu le 5 avril.",
        "My viva is set for 5 April.",
    ],
)
def test_what_was_planned_lies_ahead(text: str) -> None:
    assert [one.about for one in received(text, today=TODAY).told] == [date(2026, 4, 5)]


@pytest.mark.parametrize(
    "text",
    [
        "Mon téléphone est mort hier.",
        "Le projet est né en mars.",
        "My laptop died yesterday.",
        "I’m off to bed.",
        "Suis-je admise à la réunion de lundi ?",
        "J’ai perdu mes clés samedi.",
    ],
)
def test_what_is_no_event_in_a_life_is_no_news(text: str) -> None:
    assert not any(one.news or one.sure for one in received(text, today=TODAY).told)


def test_the_day_of_something_else_is_not_that_of_the_news() -> None:
    found = received("Ma fille est malade, je dois annuler notre déjeuner de mardi.", today=TODAY)
    assert [(one.news, one.about, one.on) for one in found.told] == [("other", None, None)]


def test_each_part_of_a_sentence_has_its_tense() -> None:
    found = received("Léo est né mardi et je passe mon oral mercredi.", today=TODAY)
    assert [one.about for one in found.told] == [date(2026, 3, 11)]


def test_what_a_sentence_tells_beside_a_promise_or_a_question_is_told() -> None:
    vow = received("Léo est né mardi, et je t’envoie des photos dimanche.", today=TODAY)
    assert [one.text for one in vow.told] == ["Léo est né mardi"]
    assert [one.due for one in vow.promises] == [date(2026, 3, 15)]
    ask = received("On se marie le 19 juin, vous venez ?", today=TODAY)
    assert [(one.text, one.about) for one in ask.told] == [("On se marie le 19 juin", date(2026, 6, 19))]


def test_a_sentence_about_the_user_is_not_their_news() -> None:
    assert received("Bravo, tu as obtenu ton diplôme mardi !", today=TODAY).told == ()
    assert received("Congratulations, you passed your exam.", today=TODAY).told == ()


def test_what_only_may_be_of_their_life_is_not_sure() -> None:
    found = received("Je rêve d’ouvrir une librairie un jour.", today=TODAY)
    assert [(one.sure, one.news) for one in found.told] == [(False, None)]

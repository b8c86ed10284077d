"""Whose view would help is found by what is known, and by what was said; never for another account."""

import datetime as dt

from entregent.records import exchanges
from entregent.records.models import Owner
from entregent.records.telling import views
from tests.records.telling.known import TODAY, know, likes, works

QUESTION = "Comment assurer un atelier de reliure ?"


def test_who_knows_and_who_spoke_of_it_the_closest_first(owner: Owner, stranger: Owner) -> None:
    far = know(owner, "Far Binder")
    likes(far, "la reliure", "skill")
    near = know(owner, "Near Binder", "close")
    works(near, "Atelier de reliure")
    spoke = know(owner, "Spoke Once", "wider")
    words = exchanges.Words("", "On a parlé de reliure toute la soirée")
    exchanges.log(owner, [spoke], channel="email", on=TODAY, direction="in", words=words)
    likes(know(stranger, "Not Mine", "close"), "la reliure", "skill")
    know(owner, "Just Close", "close")
    found = views.views(owner, QUESTION, TODAY)
    assert [one.person for one in found] == [str(near.pk), str(spoke.pk), str(far.pk)]
    assert [one.reasons[0].code for one in found] == ["trade", "said", "skill"]


def test_a_question_that_says_nothing_finds_nobody(owner: Owner) -> None:
    know(owner, "Just Close", "close")
    assert views.views(owner, "Que faire ?", TODAY) == ()
    assert views.views(owner, "", TODAY + dt.timedelta(days=1)) == ()

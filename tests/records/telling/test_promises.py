"""Promises: listed by side and state, noted once, and proposed from what was written, never decided."""

import datetime as dt

from entregent.records import exchanges, undo_effects
from entregent.records.models import Owner, Promise
from entregent.records.people.conversations import Vow
from entregent.records.telling import promises
from tests.records.telling.known import TODAY, know

FRIDAY = dt.date(2026, 6, 12)


def test_sides_and_states(owner: Owner, stranger: Owner) -> None:
    awa = know(owner, "Awa Diop")
    rows = [
        ("me", "undated", None, None, None),
        ("me", "late", TODAY, None, None),
        ("both", "together", FRIDAY, None, None),
        ("them", "theirs", None, None, None),
        ("me", "done", None, TODAY, None),
        ("me", "gone", None, None, TODAY),
    ]
    for by, what, due, kept, dropped in rows:
        Promise.objects.create(
            owner=owner,
            person=awa,
            by=by,
            what=what,
            made_on=TODAY,
            due=due,
            kept_on=kept,
            dropped_on=dropped,
        )
    not_mine = know(stranger, "Not Mine")
    Promise.objects.create(owner=stranger, person=not_mine, what="not mine", made_on=TODAY)

    def listed(side: str, state: str) -> list[str]:
        return [one.what for one in promises.promises(owner, side, state)]

    assert listed("mine", "open") == ["late", "together", "undated"]
    assert listed("theirs", "open") == ["together", "theirs"]
    assert (listed("mine", "kept"), listed("mine", "dropped")) == (["done"], ["gone"])


def test_a_token_notes_once_and_the_undo_takes_it_back(owner: Owner) -> None:
    awa = know(owner, "Awa Diop")
    vows = [Vow("me", awa, "send the article", FRIDAY), Vow("them", awa, "call back")]
    made, undo = promises.add(owner, vows, TODAY, "token")
    again, none = promises.add(owner, vows, TODAY, "token")
    assert {one.pk for one in again} == {one.pk for one in made}
    assert none is None
    assert undo is not None
    undo_effects.take_back(owner, undo.pk)
    assert not Promise.objects.exists()


def test_what_was_written_proposes_and_the_user_decides(owner: Owner) -> None:
    awa = know(owner, "Awa Diop")
    words = exchanges.Words("", "Merci pour hier. Je t’envoie le devis vendredi.")
    exchanges.log(owner, [awa], channel="email", on=TODAY, direction="in", words=words)
    mine = exchanges.Words("", "", "Je lui envoie l’article lundi.")
    exchanges.log(owner, [awa], channel="call", on=TODAY, direction="both", words=mine)
    found = {one.by: one for one in promises.found(owner, TODAY)}
    assert set(found) == {"me", "them"}
    assert found["them"].due == FRIDAY
    undo = promises.keep_found(owner, found["them"])
    assert undo is not None
    assert promises.keep_found(owner, found["them"]) is None
    assert [one.by for one in promises.found(owner, TODAY)] == ["me"]
    left = promises.leave_found(owner, found["me"], TODAY)
    assert left is not None
    assert promises.found(owner, TODAY) == []
    undo_effects.take_back(owner, left.pk)
    undo_effects.take_back(owner, undo.pk)
    assert len(promises.found(owner, TODAY)) == 2
    assert not Promise.objects.exists()


def test_what_was_looked_at_when_it_was_logged_is_not_proposed_again(owner: Owner, stranger: Owner) -> None:
    awa = know(owner, "Awa Diop")
    note = exchanges.Words("", "", "Je lui envoie l’article lundi.")
    exchange = exchanges.log(owner, [awa], channel="call", on=TODAY, words=note)
    Promise.objects.create(owner=owner, person=awa, exchange=exchange, what="l’article", made_on=TODAY)
    assert promises.found(owner, TODAY) == []
    assert promises.found(stranger, TODAY) == []

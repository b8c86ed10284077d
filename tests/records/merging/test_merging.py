"""Making one person of two: fields, lists without doubles, rows about the two, and who may not be merged."""

import datetime as dt
import uuid

import pytest
from django.utils import timezone

from entregent.core.merging import NoSuchChoice
from entregent.records import exchanges, undo_effects
from entregent.records.models import (
    Ask,
    Attendance,
    Decision,
    Exchange,
    Fact,
    Favour,
    Gathering,
    Group,
    Identity,
    Introduction,
    LifeEvent,
    Membership,
    Message,
    Organisation,
    Owner,
    Participation,
    Person,
    Portrait,
    Position,
    Promise,
    Reach,
    Relation,
    SearchEntry,
    SearchWord,
    Step,
    Tie,
)
from entregent.records.people import former, merging
from entregent.records.people.merging import NotMergeable
from entregent.records.queries import people as queries
from entregent.records.undo import NothingToUndo
from tests.records.merging.making import DAY, back, dump, person

LATER = DAY + dt.timedelta(days=1)


def test_fields_are_taken_where_more_is_said_or_as_chosen(owner: Owner, keep: Person, gone: Person) -> None:
    Person.objects.filter(pk=gone.pk).update(place="Nantes")
    one = back(owner, keep, gone, place="other")
    assert (one.name, one.nickname, one.note, one.place) == ("Awa Diop", "Aw", "Bees.", "Nantes")
    assert one.typed == ["family", "given", "name", "place"]
    assert (one.sort_name, one.source, one.run_id) == ("diop awa", "", None)


def test_a_field_that_is_none_is_refused_and_nothing_changes(
    owner: Owner, keep: Person, gone: Person
) -> None:
    before = dump()
    for taken in ({"age": "other"}, {"place": "both"}, {"portrait": "both"}):
        with pytest.raises(NoSuchChoice):
            merging.merge(owner, keep, gone, taken)
    assert dump() == before


def test_nobody_is_merged_with_the_user_with_themselves_or_with_somebody_else_s(
    owner: Owner, stranger: Owner, keep: Person
) -> None:
    me = person(owner, "Camille Martin", is_self=True)
    deleted = person(owner, "Awa D", deleted_at=timezone.now())
    theirs = person(stranger, "Awa Diop")
    before = dump()
    for other, why in ((me, "self"), (keep, "same"), (deleted, "gone"), (theirs, "gone")):
        for pair in ((keep, other), (other, keep)):
            with pytest.raises(NotMergeable, match=why):
                merging.merge(owner, *pair)
    assert dump() == before


def test_an_exchange_with_both_is_one_with_the_one(owner: Owner, keep: Person, gone: Person) -> None:
    both = exchanges.log(owner, [keep, gone], channel="lunch", on=DAY)
    alone = exchanges.log(owner, [gone], channel="call", on=LATER)
    back(owner, keep, gone)
    assert set(keep.exchanges.all()) == {both, alone}
    assert Participation.objects.count() == 2
    assert Tie.objects.get(person=keep).exchanges == 2


def test_doubles_are_one_and_nothing_of_them_is_lost(owner: Owner, keep: Person, gone: Person) -> None:
    address = {"owner": owner, "kind": "email", "key": "awa@example.org", "value": "awa@example.org"}
    Reach.objects.create(person=keep, **address, source="linkedin", status="guessed")
    Reach.objects.create(person=gone, **address, label="home", preferred=True)
    Fact.objects.create(owner=owner, person=keep, kind="interest", text="Bees")
    Fact.objects.create(owner=owner, person=gone, kind="interest", text="bees", on=DAY)
    acme = Organisation.objects.create(owner=owner, name="Acme", folded="acme")
    for one in (keep, gone):
        Position.objects.create(
            owner=owner, person=one, organisation=acme, title="Curator", source="linkedin"
        )
        Promise.objects.create(owner=owner, person=one, what="send the article", made_on=DAY)
        LifeEvent.objects.create(owner=owner, person=one, kind="move", on=DAY, noticed_on=DAY)
    Position.objects.create(owner=owner, person=gone, organisation=acme, title="Curator", ended="2019")
    back(owner, keep, gone)
    mail = Reach.objects.get()
    assert (mail.person, mail.source, mail.status, mail.label) == (keep, "", "known", "home")
    assert mail.preferred
    assert Fact.objects.values_list("text", "on").get() == ("Bees", DAY)
    assert sorted(keep.positions.values_list("ended", flat=True)) == ["", "2019"]
    assert (keep.promises.count(), keep.life_events.count()) == (1, 1)


def test_what_differs_stays_beside_the_other(owner: Owner, keep: Person, gone: Person) -> None:
    for one, day in ((keep, DAY), (gone, LATER)):
        Fact.objects.create(owner=owner, person=one, kind="told", text="She moves", on=day)
        Promise.objects.create(owner=owner, person=one, what="call", made_on=day)
        Ask.objects.create(owner=owner, person=one, text="a word on my letter")
        Favour.objects.create(owner=owner, person=one, kind="advice", what="read it", on=day)
    back(owner, keep, gone)
    for rows in (keep.facts, keep.promises, keep.asks, keep.favours):
        assert rows.count() == 2


def test_imported_favours_stay_both_for_an_import_knows_them_by_their_ids(
    owner: Owner, keep: Person, gone: Person
) -> None:
    for one in (keep, gone):
        Favour.objects.create(owner=owner, person=one, kind="visibility", what="x", on=DAY, source="linkedin")
    back(owner, keep, gone)
    assert keep.favours.count() == 2


def test_somebody_is_once_in_a_group_and_at_a_gathering(owner: Owner, keep: Person, gone: Person) -> None:
    choir = Group.objects.create(owner=owner, name="Choir")
    dinner = Gathering.objects.create(owner=owner, title="Dinner", starts_at=exchanges.noon(owner, DAY))
    for one, met, topic in ((keep, False, "bees"), (gone, True, "the move")):
        Membership.objects.create(owner=owner, group=choir, person=one)
        Attendance.objects.create(owner=owner, gathering=dinner, person=one, met=met, topic=topic)
    back(owner, keep, gone)
    assert Membership.objects.get().person == keep
    there = Attendance.objects.get()
    assert (there.person, there.met, there.topic) == (keep, True, "bees · the move")


def test_what_was_between_the_two_says_nothing_any_more(owner: Owner, keep: Person, gone: Person) -> None:
    Person.objects.filter(pk=keep.pk).update(met_through=gone)
    keep.refresh_from_db()
    brought = person(owner, "Léo Roy", met_through=gone)
    between = Introduction.objects.create(owner=owner, first=gone, second=keep)
    Step.objects.create(owner=owner, introduction=between, state="considered", at=timezone.now())
    Introduction.objects.create(owner=owner, first=keep, second=brought)
    Relation.objects.create(owner=owner, person=keep, other=gone, name="A. Diop", kind="spouse")
    Relation.objects.create(owner=owner, person=gone, other=brought, name="Léo Roy", kind="friend")
    for about, of in ((gone, keep), (keep, gone)):
        Favour.objects.create(owner=owner, person=of, about=about, kind="referral", what="x", on=DAY)
    back(owner, keep, gone)
    brought.refresh_from_db()
    assert (keep.met_through, brought.met_through) == (None, keep)
    assert Introduction.objects.get().second == brought
    assert not Step.objects.exists()
    assert Relation.objects.get().other == brought
    assert Favour.objects.filter(person=keep, about=None).count() == Favour.objects.count() == 1


@pytest.mark.parametrize(("chosen", "shown"), [("", b"keep"), ("keep", b"keep"), ("other", b"gone")])
def test_one_picture_stays_the_chosen_one(
    owner: Owner, keep: Person, gone: Person, chosen: str, shown: bytes
) -> None:
    for one, image in ((keep, b"keep"), (gone, b"gone")):
        Portrait.objects.create(owner=owner, person=one, image=image)
    back(owner, keep, gone, **({"portrait": chosen} if chosen else {}))
    assert bytes(Portrait.objects.get(person=keep).image) == shown
    assert Portrait.objects.count() == 1


def test_the_only_picture_moves(owner: Owner, keep: Person, gone: Person) -> None:
    Portrait.objects.create(owner=owner, person=gone, image=b"gone")
    back(owner, keep, gone)
    assert Portrait.objects.get().person == keep


def _decide(owner: Owner, about: Person, key: str, verdict: str, on: dt.date = DAY) -> Decision:
    return Decision.objects.create(owner=owner, person=about, key=key, verdict=verdict, on=on)


def test_what_was_decided_holds(owner: Owner, keep: Person, gone: Person) -> None:
    promise = Promise.objects.create(owner=owner, person=keep, what="call", made_on=DAY)
    twin = Promise.objects.create(owner=owner, person=gone, what="call", made_on=DAY)
    _decide(owner, gone, f"promise:{gone.pk}:{twin.pk}", "snooze")
    _decide(owner, gone, f"rhythm:{gone.pk}:2026-03-31", "done", LATER)
    _decide(owner, keep, f"rhythm:{keep.pk}:2026-03-31", "skip")
    _decide(owner, keep, f"weak:{keep.pk}:x", "never")
    _decide(owner, gone, f"weak:{gone.pk}:x", "done", LATER)
    draft = Message.objects.create(
        owner=owner, person=gone, purpose="x", action=f"rhythm:{gone.pk}:2026-03-31"
    )
    back(owner, keep, gone)
    assert dict(Decision.objects.filter(person=keep).values_list("key", "verdict")) == {
        f"promise:{keep.pk}:{promise.pk}": "snooze",
        f"rhythm:{keep.pk}:2026-03-31": "done",
        f"weak:{keep.pk}:x": "never",
    }
    draft.refresh_from_db()
    assert draft.action == f"rhythm:{keep.pk}:2026-03-31"


def test_they_are_found_under_all_that_was_said_with_either(owner: Owner, keep: Person, gone: Person) -> None:
    exchanges.log(owner, [gone], channel="call", on=DAY, words=exchanges.Words(words="Saxophones"))
    Fact.objects.create(owner=owner, person=gone, kind="interest", text="Lighthouses")
    back(owner, keep, gone)
    for word in ("saxophones", "lighthouses"):
        assert SearchWord.objects.get(word=word).entry.person == keep
    assert SearchEntry.objects.count() == 1


def test_whoever_asks_for_the_former_id_finds_who_it_is_now(
    owner: Owner, stranger: Owner, keep: Person, gone: Person
) -> None:
    merging.merge(owner, keep, gone)
    third = person(owner, "Awa D. Diop")
    undo = merging.merge(owner, third, keep)
    assert former.now(owner, gone.pk) == former.now(owner, keep.pk) == third.pk
    assert former.now(stranger, gone.pk) is None
    assert {(one.then, one.name) for one in former.of(owner, [third.pk])} == {
        (str(gone.pk), "A. Diop"),
        (str(keep.pk), "Awa Diop"),
    }
    undo_effects.take_back(owner, undo.pk)
    assert former.now(owner, gone.pk) == keep.pk
    assert former.now(owner, uuid.uuid4()) is None


def test_identities_lead_to_the_one_who_stays(owner: Owner, keep: Person, gone: Person) -> None:
    Identity.objects.create(owner=owner, person=keep, scheme="linkedin", key="in/awa")
    Identity.objects.create(owner=owner, person=gone, scheme="linkedin", key="in/a-diop")
    back(owner, keep, gone)
    assert set(Identity.objects.filter(scheme="linkedin").values_list("person", flat=True)) == {keep.pk}


def test_nothing_of_another_owner_is_touched(
    owner: Owner, stranger: Owner, keep: Person, gone: Person
) -> None:
    theirs = person(stranger, "A. Diop")
    exchanges.log(stranger, [theirs], channel="lunch", on=DAY)
    Decision.objects.create(owner=stranger, key=f"rhythm:{gone.pk}:x", verdict="skip", on=DAY)
    before = [list(model._default_manager.filter(owner=stranger).values()) for model in (Exchange, Decision)]
    undo = merging.merge(owner, keep, gone)
    with pytest.raises(NothingToUndo):
        undo_effects.take_back(stranger, undo.pk)
    after = [list(model._default_manager.filter(owner=stranger).values()) for model in (Exchange, Decision)]
    assert after == before
    assert queries.person(stranger, theirs.pk) == theirs

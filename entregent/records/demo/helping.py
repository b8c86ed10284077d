"""What is given, asked and told in the demo: favours, asks, introductions, requests, news, publications."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from typing import Final

from django.db import models

from entregent.core import asking
from entregent.core.asking.asks import ASK, rest
from entregent.core.asking.requests import REQUEST
from entregent.core.moves import Machine, Refusal, State
from entregent.records.asking.asks import HELP, kept
from entregent.records.asking.requests import KEY as REQUEST_KEY
from entregent.records.asking.scenario import KEY as ASK_KEY
from entregent.records.asking.scenario import scenario, wanted_by
from entregent.records.demo import dealings, give_and_ask
from entregent.records.demo.rows import SOURCE, Rows
from entregent.records.introducing import ledger
from entregent.records.introducing.standing import Standing
from entregent.records.models import (
    Ask,
    Decision,
    Favour,
    Introduction,
    News,
    Person,
    Publication,
    Reaction,
    Request,
    Step,
)
from entregent.records.telling import news as telling

_LISTED: Final = (Ask, Introduction, Request, News, Publication)
_EVER: Final = 100
"""A demo has fewer of each: so many ids are its own, whatever the demo of another version tells."""


def fill(rows: Rows, language: str) -> None:
    """Everything that is given, asked and told."""
    for tell in (_favours, _asks, _introductions, _wishes, _requests):
        tell(rows)
    _news(rows, language)
    _published(rows, language)


def own_ids(rows: Rows) -> "dict[type[models.Model], set[uuid.UUID]]":
    """The ids under which the demo keeps rows of tables that tell no source."""
    return {model: {_id(rows, model, at) for at in range(_EVER)} for model in _LISTED}


def _id(rows: Rows, model: type[models.Model], number: int) -> uuid.UUID:
    return rows.id_of(str(model._meta.model_name), number)


def judge(rows: Rows) -> None:
    """Keeps with each ask what the check says of it, on the day on which it was sent or thought of."""
    for ask in Ask.objects.filter(owner=rows.owner, pk__in=own_ids(rows)[Ask]).select_related("person"):
        moved = ask.steps.filter(event__in=("consider", "ask")).order_by("-at")[0]
        on = moved.at.astimezone(rows.zone).date()
        ask.judgement = kept(asking.check(scenario(rows.owner, ask.person, wanted_by(ask), on)))
        ask.save(update_fields=["judgement"])


def _favours(rows: Rows) -> None:
    for number, one in enumerate(give_and_ask.FAVOURS):
        rows.add(
            Favour(
                id=rows.id_of("favour", number), owner=rows.owner, source=SOURCE, person=rows.people[one.who],
                about=rows.people.get(one.about), given=one.given, kind=one.kind, what=one.what,
                on=rows.ago(one.ago), used=one.used, used_on=_day(rows, one.used_ago),
                outcome=one.outcome, outcome_on=_day(rows, one.outcome_ago),
                told_on=_day(rows, one.told_ago),
            )
        )  # fmt: skip


def _day(rows: Rows, ago: int | None) -> dt.date | None:
    return None if ago is None else rows.ago(ago)


def _asks(rows: Rows) -> None:
    for number, one in enumerate(give_and_ask.ASKS):
        person, states, last = rows.people[one.who], _states(ASK, one.moves), one.moves[-1]
        ask = Ask(
            id=_id(rows, Ask, number), owner=rows.owner, person=person, text=one.text, topic=one.topic,
            size=one.size, language=person.language, state=states[-1].stage,
            created_at=_begun(rows, one.moves), outcome=_said(one.moves, "tell"),
            rests_until=_rest(rows, one), closed_on=rows.ago(last.ago) if ASK.is_closed(states[-1]) else None,
        )  # fmt: skip
        rows.add(ask)
        _steps(rows, ask, one.moves, [state.stage for state in states])
        _helped(rows, ask, one)


def _rest(rows: Rows, one: dealings.Ask) -> dt.date | None:
    if one.moves[-1].event == "decline":
        return rest(rows.ago(one.moves[-1].ago))
    return rows.ago(-one.until) if one.until else None


def _helped(rows: Rows, ask: Ask, one: dealings.Ask) -> None:
    """What an ask brought, and what was given in return, stand in the ledger."""
    days = {move.event: rows.ago(move.ago) for move in one.moves}
    if "help" in days:
        what = _said(one.moves, "help") or ask.text
        told = {"outcome": ask.outcome, "outcome_on": days.get("tell"), "told_on": days.get("tell")}
        _passed(
            rows, ask.person, f"{ASK_KEY}{ask.pk}", one.kind or HELP, what, days["help"], given=False, **told
        )
    if "return" in days:
        what = _said(one.moves, "return")
        _passed(rows, ask.person, f"{ASK_KEY}{ask.pk}:return", "support", what, days["return"], given=True)


def _passed(rows: Rows, person: Person, key: str, kind: str, what: str, on: dt.date, **more: object) -> None:
    rows.add(
        Favour(
            id=rows.id_of("passed", key), owner=rows.owner, source=SOURCE, person=person, key=key, kind=kind,
            what=what, on=on, **more,
        )
    )  # fmt: skip


def _introductions(rows: Rows) -> None:
    for number, one in enumerate(give_and_ask.INTRODUCTIONS):
        stood = _led(rows, one.moves)
        now = stood[-1]
        made = Introduction(
            id=_id(rows, Introduction, number), owner=rows.owner, first=rows.people[one.first],
            second=rows.people[one.second], reason=one.reason, second_reason=one.second_reason,
            state=now.stage, first_side=now.side("first"), second_side=now.side("second"),
            outcome=one.outcome, created_at=_begun(rows, one.moves),
            closed_on=rows.ago(one.moves[-1].ago) if now.closed else None,
        )  # fmt: skip
        rows.add(made)
        _steps(rows, made, one.moves, [standing.stage for standing in stood])
        _introduced(rows, made, one)


def _introduced(rows: Rows, made: Introduction, one: dealings.Introduction) -> None:
    """Made, it was given to both."""
    days = {move.event: rows.ago(move.ago) for move in one.moves}
    if "introduce" not in days or made.second is None:
        return
    sides = (
        ("first", made.first, made.second, made.reason),
        ("second", made.second, made.first, made.second_reason),
    )
    for side, person, about, what in sides:
        _passed(
            rows, person, ledger.key_of(made, side), "introduction", what, days["introduce"], about=about,
            given=True, outcome=one.outcome, outcome_on=days.get("come"),
        )  # fmt: skip


def _wishes(rows: Rows) -> None:
    before = len(give_and_ask.INTRODUCTIONS)
    for number, one in enumerate(give_and_ask.WISHES):
        stood = _led(rows, one.moves, asked_for=True)
        second = rows.people.get(one.second)
        made = Introduction(
            id=_id(rows, Introduction, before + number), owner=rows.owner, asked_for=True,
            first=rows.people[one.through], second=second, target=second.name if second else "",
            field=one.field, reason=one.reason, state=stood[-1].stage, created_at=_begun(rows, one.moves),
        )  # fmt: skip
        rows.add(made)
        _steps(rows, made, one.moves, [standing.stage for standing in stood])


def _requests(rows: Rows) -> None:
    for number, one in enumerate(give_and_ask.REQUESTS):
        states, last = _states(REQUEST, one.moves), one.moves[-1]
        made = Request(
            id=_id(rows, Request, number), owner=rows.owner, person=rows.people[one.who], text=one.text,
            received_on=rows.ago(one.moves[0].ago), due=None if one.due is None else rows.ago(-one.due),
            state=states[-1].stage, better=rows.people.get(one.better), created_at=_begun(rows, one.moves),
            outcome=_said(one.moves, "help"),
            closed_on=rows.ago(last.ago) if REQUEST.is_closed(states[-1]) else None,
        )  # fmt: skip
        rows.add(made)
        _steps(rows, made, one.moves, [state.stage for state in states])
        if last.event == "help":
            key = f"{REQUEST_KEY}{made.pk}"
            _passed(rows, made.person, key, one.kind, made.outcome, rows.ago(last.ago), given=True)


def _states(machine: Machine, moves: Sequence[dealings.Move]) -> list[State]:
    """Where it stands after each move; the first only begins."""
    found = [machine.beginning()]
    for move in moves[1:]:
        found.append(_after(machine.move(found[-1], move.event)))
    return found


def _after(found: State | Refusal) -> State:
    if isinstance(found, Refusal):
        raise ValueError(found)
    return found


def _led(rows: Rows, moves: Sequence[dealings.Move], *, asked_for: bool = False) -> list[Standing]:
    """Where an introduction stands after each move; the first only begins."""
    found = [Standing(asked_for)]
    for move in moves[1:]:
        found.append(found[-1].after(move.event, move.side, rows.ago(move.ago)))
    return found


def _begun(rows: Rows, moves: Sequence[dealings.Move]) -> dt.datetime:
    return rows.at(rows.ago(moves[0].ago), 12)


def _said(moves: Iterable[dealings.Move], event: str) -> str:
    return next((move.note for move in moves if move.event == event), "")


def _steps(
    rows: Rows, of: Ask | Introduction | Request, moves: Sequence[dealings.Move], stages: Sequence[str]
) -> None:
    name = str(of._meta.model_name)
    for number, (move, stage) in enumerate(zip(moves, stages, strict=True)):
        rows.add(
            Step(
                id=rows.id_of("step", of.pk, number), owner=rows.owner, event=move.event, side=move.side,
                state=stage, at=rows.at(rows.ago(move.ago), 12, number), note=move.note, **{name: of},
            )
        )  # fmt: skip


def _news(rows: Rows, language: str) -> None:
    for number, one in enumerate(give_and_ask.NEWS):
        made = News(
            id=_id(rows, News, number), owner=rows.owner, text=one.en if language == "en" else one.fr,
            on=rows.ago(one.ago), created_at=rows.at(rows.ago(one.ago), 12),
            closed_on=_day(rows, one.closed),
        )  # fmt: skip
        rows.add(made)
        for name, ago in one.told:
            person = rows.people[name]
            rows.add(
                Decision(
                    id=rows.id_of("told", number, name), owner=rows.owner, person=person, kind="news",
                    key=telling.key_of(made, str(person.pk)), verdict="done", on=rows.ago(ago), minutes=4,
                )
            )  # fmt: skip


def _published(rows: Rows, language: str) -> None:
    for number, one in enumerate(give_and_ask.PUBLICATIONS):
        made = Publication(
            id=_id(rows, Publication, number), owner=rows.owner, kind=one.kind,
            title=one.en if language == "en" else one.fr, place=one.place, on=rows.ago(one.ago),
        )  # fmt: skip
        rows.add(made)
        for place, said in enumerate(one.reactions):
            rows.add(
                Reaction(
                    id=rows.id_of("reaction", number, place), owner=rows.owner, publication=made,
                    person=rows.people[said.who], kind=said.kind, words=said.words, on=rows.ago(said.ago),
                )
            )  # fmt: skip

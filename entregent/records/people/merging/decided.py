"""Decisions and drafts under keys that name the person who goes: they hold for the one who stays."""

from typing import Final

from django.db.models import Q

from entregent.core.merging import renamed
from entregent.records.models import Decision, Message
from entregent.records.people.merging.moving import Move

TURNED: Final = {"first": "second", "second": "first"}


def follow(move: Move) -> None:
    """Gives keys that name somebody, or a joined row of theirs, the ids that stand for them now."""
    for decision in Decision.objects.filter(_naming(move, "key"), owner=move.owner).order_by("pk"):
        _rename(move, decision, _now(move, decision.key))
    for draft in Message.objects.filter(_naming(move, "action"), owner=move.owner).order_by("pk"):
        move.change(draft, {"action": _now(move, draft.action) or ""})


def _naming(move: Move, field: str) -> Q:
    """Rows whose key names whoever goes, or an introduction that became one with another of the same two."""
    named = Q(**{f"{field}__contains": str(move.gone)})
    for gone in move.folded:
        named |= Q(**{f"{field}__contains": gone})
    return named


def _now(move: Move, key: str) -> str | None:
    new = renamed(key, move.ids)
    if new is None or move.turned.isdisjoint(key.split(":")):
        return new
    return ":".join(TURNED.get(part, part) for part in new.split(":"))


def _rename(move: Move, decision: Decision, key: str | None) -> None:
    """Two decisions about one thing become one: never again wins, else the later."""
    if key is None:
        move.drop([decision])
        return
    there = Decision.objects.filter(owner=move.owner, key=key).first()
    if there is not None:
        stays = max((there, decision), key=_weight)
        move.drop([decision if stays is there else there])
        if stays is there:
            return
    move.change(decision, {"key": key})


def _weight(decision: Decision) -> tuple[bool, str, str]:
    return decision.verdict == "never", decision.on.isoformat(), decision.created_at.isoformat()

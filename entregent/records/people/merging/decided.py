"""Decisions and drafts under keys that name the person who goes: they hold for the one who stays."""

from entregent.core.merging import renamed
from entregent.records.models import Decision, Message
from entregent.records.people.merging.moving import Move


def follow(move: Move) -> None:
    """Gives keys that name somebody, or a joined row of theirs, the ids that stand for them now."""
    for decision in Decision.objects.filter(owner=move.owner, key__contains=str(move.gone)).order_by("pk"):
        _rename(move, decision, renamed(decision.key, move.ids))
    drafts = Message.objects.filter(owner=move.owner, action__contains=str(move.gone)).order_by("pk")
    for draft in drafts:
        move.change(draft, {"action": renamed(draft.action, move.ids) or ""})


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

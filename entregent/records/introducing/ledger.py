"""What an introduction leaves in the ledger: given to both when made, received when asked for (E4, H7)."""

import datetime as dt

from entregent.records.models import Favour, Introduction, Owner, Person
from entregent.records.queries.favours import of_keys
from entregent.records.undo import Recording

_OUTCOME = ("outcome", "outcome_on")


def key_of(row: Introduction, side: str = "") -> str:
    """The key of its favour: "introduction:ID", with the side of one that was made."""
    return f"introduction:{row.pk}" + (f":{side}" if side else "")


def of(owner: Owner, row: Introduction) -> list[Favour]:
    """What stands in the ledger of it."""
    keys = [key_of(row), key_of(row, "first"), key_of(row, "second")]
    return list(of_keys(owner, keys))


def given(owner: Owner, row: Introduction, on: dt.date, record: Recording) -> None:
    """Made, it was given to both, to each about the other."""
    if row.second is None:
        return
    _write(owner, key_of(row, "first"), row.first, row.second, row.reason, on, record, given=True)
    _write(owner, key_of(row, "second"), row.second, row.first, row.second_reason, on, record, given=True)


def received(owner: Owner, row: Introduction, on: dt.date, record: Recording, ideas: str = "") -> None:
    """Asked for, it came from the introducer; so did the `ideas` of one who was asked for some."""
    kind = "information" if ideas else "introduction"
    about = "" if row.second else row.target or row.field
    _write(owner, key_of(row), row.first, row.second, ideas or about, on, record, given=False, kind=kind)


def _write(
    owner: Owner, key: str, person: Person, about: Person | None, what: str, on: dt.date,
    record: Recording, *, given: bool, kind: str = "introduction",
) -> None:  # fmt: skip
    if of_keys(owner, [key]).exists():
        return
    text = (what or (about.name if about else ""))[:500]
    made = Favour.objects.create(
        owner=owner, person=person, about=about, given=given, kind=kind, what=text, on=on, key=key
    )
    record.creates([made])


def outcome(owner: Owner, row: Introduction, on: dt.date, words: str, record: Recording) -> None:
    """What came of it stands with it in the ledger."""
    rows = of(owner, row) if words else []
    record.changes(rows, *_OUTCOME)
    for favour in rows:
        favour.outcome, favour.outcome_on = words[:500], favour.outcome_on or on
        favour.save(update_fields=_OUTCOME)


def told(owner: Owner, row: Introduction, on: dt.date, record: Recording, *, let_go: bool = False) -> None:
    """The introducer knows what came of it, or it was let go: the loop of what they gave is closed (F7)."""
    field = "let_go_on" if let_go else "told_on"
    rows = [favour for favour in of(owner, row) if not favour.given]
    record.changes(rows, field)
    for favour in rows:
        setattr(favour, field, getattr(favour, field) or on)
        favour.save(update_fields=[field])

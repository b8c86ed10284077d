"""Takes in what was given and received: gifts, and money lent or borrowed."""

from entregent.core.folding import fold
from entregent.formats.monica import Debt, Gift
from entregent.records.importing.bundle.values import Sitting
from entregent.records.importing.monica.once import once
from entregent.records.importing.monica.whom import known_as
from entregent.records.importing.monica.words import in_words
from entregent.records.importing.sitting import clean
from entregent.records.importing.values import CREATED, UNCHANGED, Taken, snippet
from entregent.records.models import Favour

GIFT = "gift"
LOAN = "loan"


def gift(sitting: Sitting, row: Gift) -> Taken:
    """A gift made or received is a favour of its day; an idea stays beside the person, never spoken of."""
    known = known_as(sitting, row.who)
    parts = [clean(part) for part in (row.name, row.text, row.amount, row.url)]
    what = ", ".join(filter(None, parts))[:500]
    if isinstance(known, str):
        return Taken("skipped", known, snippet(what))
    if not row.favour or row.on is None:
        new = sitting.detail(known, GIFT, row.status or "idea", what)
        return CREATED if new else UNCHANGED
    pk = sitting.id_of("gift", row.who, row.favour, row.on.isoformat(), fold(what))
    given = row.favour == "given"
    return once(sitting, Favour, pk, known, given=given, kind=GIFT, what=what, on=min(row.on, sitting.today))


def debt(sitting: Sitting, row: Debt) -> Taken:
    """Money lent is a favour, with its outcome once it is paid back."""
    known = known_as(sitting, row.who)
    amount = " ".join(filter(None, (clean(row.amount), clean(row.currency))))
    what = ", ".join(filter(None, (amount, clean(row.reason))))[:500]
    if isinstance(known, str):
        return Taken("skipped", known, snippet(what))
    pk = sitting.id_of("debt", row.who, row.favour, str(row.on), fold(what))
    values = {"given": row.favour == "given", "kind": LOAN, "what": what}
    if row.settled:
        values["outcome"] = in_words(sitting.owner, "settled")
    on = min(row.on or sitting.as_of, sitting.today)
    return once(sitting, Favour, pk, known, on=on, **values)

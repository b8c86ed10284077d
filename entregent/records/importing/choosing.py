"""What the user chose for an import, and what they chose for tables of the same columns before."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from entregent.formats.address_books import Mapping as Columns
from entregent.formats.address_books import choose, mapping_key
from entregent.records.models import ColumnChoice, ImportRun, Owner

type Options = Mapping[str, Any]

REMEMBERED = "remembered"
"""Where former choices stand among the options, by the key of the column names; never kept with a run."""


def options_of(owner: Owner, options: Options) -> Options:
    """The options of an import, with the choices of before."""
    rows = ColumnChoice.objects.filter(owner=owner).values("key", "targets", "order")
    return {**options, REMEMBERED: {row["key"]: row for row in rows}}


def settled(mapping: Columns, names: Sequence[str], file: str, options: Options) -> Columns | None:
    """The columns as the user said, for this file or for one like it; None where they never did.

    On a command line columns are called by their names (`named`), and days are written as `dates`.
    """
    if options.get("named") or options.get("dates"):
        said = options.get("named", {})
        targets = [said.get(column.name, column.target) for column in mapping.columns]
        return choose(mapping, targets, options.get("dates") or mapping.order)
    chosen = options.get("columns", {}).get(file) or options.get(REMEMBERED, {}).get(mapping_key(names))
    if not isinstance(chosen, Mapping):
        return None
    order = chosen.get("order")
    return choose(mapping, chosen.get("targets", ()), order if order in ("dmy", "mdy", "ymd") else None)


@transaction.atomic
def remember(owner: Owner, names: Sequence[str], targets: Sequence[str], order: str) -> None:
    """Keeps a choice for every table with these column names."""
    ColumnChoice.objects.update_or_create(
        owner=owner, key=mapping_key(names), defaults={"targets": list(targets), "order": order}
    )


def answer(run: ImportRun, options: Options) -> bool:
    """Adds what the user chose to a run that has not begun; False where it has."""
    open_ones = ImportRun.objects.filter(state__in=["reading", "ready", "failed"], started_at=None)
    with transaction.atomic():
        kept = open_ones.select_for_update().filter(pk=run.pk).first()
        if kept is None:
            return False
        run.options = _joined(kept.options, options)
        ImportRun.objects.filter(pk=run.pk).update(options=run.options, state="reading", problem=None)
    return True


def _joined(old: Options, new: Options) -> dict[str, Any]:
    """Answers by file stand beside those for other files."""
    both = {name: {**old[name], **new[name]} for name in new if _are_maps(old.get(name), new[name])}
    return {**old, **new, **both}


def _are_maps(*values: object) -> bool:
    return all(isinstance(value, Mapping) for value in values)

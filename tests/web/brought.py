"""Imports that wait for an answer, for addresses that speak of them."""

from typing import Any

from entregent.records.models import ImportFile, ImportRun, Owner


def archive(owner: Owner) -> ImportRun:
    """An archive that waits for a yes."""
    return ImportRun.objects.create(owner=owner, name="archive.zip", kind="linkedin", state="ready")


def table(owner: Owner) -> dict[str, Any]:
    """A table that waits for a yes, and its place among the files."""
    run = archive(owner)
    preview = {"columns": {"columns": [], "order": "dmy", "order_sure": True, "dated": False}}
    ImportFile.objects.create(owner=owner, run=run, name="people.csv", kind="csv", order=0, preview=preview)
    return {"pk": run.pk, "order": 0}

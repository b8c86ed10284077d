"""Holds imports back while somebody is erased or merged with another."""

from entregent.records.models import ImportRun, Owner


def hold_imports(owner: Owner) -> None:
    """Waits for the batch that an import is writing: its next one sees who is gone, or is another."""
    list(ImportRun.objects.select_for_update().filter(owner=owner, state="importing").values_list("pk"))

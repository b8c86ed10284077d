"""Values that every machine of one installation must know alike, kept in the database they share."""

from collections.abc import Callable

from entregent.records.models import Shared


def value(name: str, first: Callable[[], str]) -> str:
    """What is kept under a name; `first` gives it where nothing is: of several, the first one's holds."""
    kept = Shared.objects.filter(name=name).values_list("value", flat=True)
    found = kept.first()
    if found is None:
        Shared.objects.bulk_create([Shared(name=name, value=first())], ignore_conflicts=True)
        found = kept.get()
    return found

"""What the draft of a step of an introduction may speak of, by the key of its line."""

from typing import Any

from entregent.records.introducing.writing import facts, read_id, writing
from entregent.records.models import Introduction, Owner, Person
from entregent.records.queries.presenting import works


def facts_of(owner: Owner, person: Person, action: str) -> dict[str, Any]:
    """The other one, or whom the user would like to meet; none where the key names no step."""
    named = read_id(":".join(action.split(":")[2:]))
    if named is None:
        return {}
    pk, event, side = named
    rows = Introduction.objects.filter(owner=owner, pk=pk)
    row = rows.select_related("first__met_through", "second__met_through").first()
    if row is None:
        return {}
    found = writing(row, event, side, works(one for one in (row.first_id, row.second_id) if one))
    return facts(found, f"introduction:{pk}") if found and found.person.pk == person.pk else {}

"""What was given and received, as the page of one person tells it."""

from typing import Any, Final

from django.urls import reverse

from entregent.records.giving.balance import with_person
from entregent.records.ids import new_id
from entregent.records.models import Owner, Person
from entregent.records.queries import favours as queries
from entregent.web.giving.ledger import row
from entregent.wording.giving import balance

SHOWN: Final = 5


def beside(owner: Owner, person: Person) -> dict[str, Any]:
    """The balance in words, and the last things that passed."""
    return {
        "sentence": balance(with_person(owner, person.pk), person.given or person.name),
        "rows": [row(one) for one in queries.with_person(owner, person.pk)[:SHOWN]],
        "back": reverse("person", args=[person.pk]),
        "token": new_id(),
    }

"""How the pages that hold two records side by side are asked for."""

from django.test import Client
from django.urls import reverse

from entregent.records.models import Person

ENGLISH = {"accept-language": "en"}
HTMX = {**ENGLISH, "HX-Request": "true"}


def shown(client: Client, keep: Person, other: Person, **body: str) -> str:
    """The page of the two, as it is or as answers make it."""
    address = reverse("person_merge", args=[keep.pk, other.pk])
    answer = client.post(address, body, headers=ENGLISH) if body else client.get(address, headers=ENGLISH)
    assert answer.status_code == 200
    return answer.content.decode()

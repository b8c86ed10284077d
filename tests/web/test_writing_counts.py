"""The counts beside a text, as the reader's language writes numbers."""

import pytest
from django.test import Client
from django.urls import reverse

from entregent.records.models import Owner, Person

pytestmark = pytest.mark.django_db
LONG = "mot " * 1250


@pytest.mark.parametrize(("language", "said"), [("fr", "1\u202f250 mots"), ("en", "1,250 words")])
def test_many_words_are_grouped(client: Client, owner: Owner, language: str, said: str) -> None:
    owner.preferences.language = language
    owner.preferences.save()
    client.force_login(owner)
    person = Person.objects.create(owner=owner, name="Awa Made Up")
    page = client.post(reverse("write", args=[person.pk]), {"purpose": "news", "body": LONG}, follow=True)
    assert said in page.content.decode()

"""The table of the rows that an import left out."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entregent.records.models import ImportFile, ImportRun, Owner, Reject

pytestmark = pytest.mark.django_db


def test_a_row_is_told_without_the_ids_in_its_cells(owner: Owner, signed_in: Client) -> None:
    run = ImportRun.objects.create(
        owner=owner, name="a.zip", kind="linkedin", state="done", started_at=timezone.now()
    )
    file = ImportFile.objects.create(owner=owner, run=run, name="messages.csv", kind="messages")
    Reject.objects.create(
        owner=owner, file=file, line=2, reason="date", skipped=False,
        snippet="0192f0c1-5b1e-7c3a-9d2e-3f4a5b6c7d8e, Awa Diop, Let us meet",
    )  # fmt: skip
    page = signed_in.get(reverse("import_run", args=[run.pk])).content.decode()
    assert "Awa Diop, Let us meet" in page
    assert "0192f0c1-5b1e" not in page

"""Organisations, and the positions people hold or held in them."""

from django.db import models

from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Organisation(Owned):
    """A company, a school, an association."""

    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300)
    kind = models.CharField(max_length=20, blank=True, default="")
    sector = models.CharField(max_length=60, blank=True, default="")
    domain = models.CharField(max_length=253, blank=True, default="")
    run = models.ForeignKey(
        "records.ImportRun", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "folded"], name="organisation_once"),
        ]

    def __str__(self) -> str:
        return self.name


class Position(Owned, Imported):
    """A job, studies or a membership, from a day to a day; the days may be known to the year only."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="positions")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="positions"
    )
    kind = models.CharField(max_length=12, default="work")
    title = models.CharField(max_length=300, blank=True, default="")
    place = models.CharField(max_length=200, blank=True, default="")
    words = models.TextField(blank=True, default="")
    started = models.CharField(max_length=10, blank=True, default="")
    ended = models.CharField(max_length=10, blank=True, default="")
    current = models.BooleanField(default=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "organisation", "current"], name="position_organisation")]

    def __str__(self) -> str:
        return self.title or str(self.organisation or "—")

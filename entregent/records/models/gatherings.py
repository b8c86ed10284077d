"""Gatherings: where people meet, what for, and who was there (C1, C2, C8, C14)."""

from django.db import models

from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Gathering(Owned, Imported):
    """A dinner, a conference, a meeting of several."""

    title = models.CharField(max_length=300)
    kind = models.CharField(max_length=20, blank=True, default="")
    host = models.CharField(max_length=200, blank=True, default="")
    place = models.CharField(max_length=300, blank=True, default="")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    goal = models.CharField(max_length=300, blank=True, default="")
    goal_people = models.PositiveSmallIntegerField(null=True, blank=True)
    note = models.TextField(blank=True, default="")

    class Meta:
        indexes = [models.Index(fields=["owner", "starts_at"], name="gathering_day")]

    def __str__(self) -> str:
        return self.title


class Attendance(Owned, Imported):
    """One person expected at, or met at, a gathering."""

    gathering = models.ForeignKey(
        Gathering, on_delete=models.CASCADE, related_name="attendances", db_index=False
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="attendances")
    expected = models.BooleanField(default=True)
    met = models.BooleanField(default=False)
    topic = models.CharField(max_length=300, blank=True, default="")
    next_step = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["gathering", "person"], name="attendance_once")]

    def __str__(self) -> str:
        return f"{self.person} at {self.gathering}"

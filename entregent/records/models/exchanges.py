"""Exchanges: what passed between the user and people, when, how, and who spoke."""

from django.db import models

from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Exchange(Owned, Imported):
    """A message, a call, a lunch; `timed` is false when only the day is known."""

    at = models.DateTimeField()
    timed = models.BooleanField(default=True)
    channel = models.CharField(max_length=10, default="other")
    direction = models.CharField(max_length=4, blank=True, default="")
    subject = models.CharField(max_length=500, blank=True, default="")
    words = models.TextField(blank=True, default="")
    note = models.TextField(blank=True, default="")
    thread = models.CharField(max_length=120, blank=True, default="")
    gathering = models.ForeignKey(
        "records.Gathering",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="exchanges",
        db_index=False,
    )
    people = models.ManyToManyField(Person, through="Participation", related_name="exchanges")

    class Meta:
        indexes = [
            models.Index(fields=["owner", "-at"], name="exchange_at"),
            models.Index(
                fields=["gathering"], condition=models.Q(gathering__isnull=False), name="exchange_gathering"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.at:%Y-%m-%d}"


class Participation(models.Model):
    """An exchange as seen from one person. It repeats the day, channel and direction of its exchange,
    written together by the same verbs, so that ties and timelines read one narrow table."""

    owner = models.ForeignKey("records.Owner", on_delete=models.CASCADE, related_name="+", db_index=False)
    exchange = models.ForeignKey(
        Exchange, on_delete=models.CASCADE, related_name="participations", db_index=False
    )
    person = models.ForeignKey(
        Person, on_delete=models.CASCADE, related_name="participations", db_index=False
    )
    at = models.DateTimeField()
    channel = models.CharField(max_length=10)
    direction = models.CharField(max_length=4, blank=True, default="")

    class Meta:
        indexes = [
            models.Index(fields=["person", "-at", "channel", "direction"], name="participation_person"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["exchange", "person"], name="participation_once"),
        ]

    def __str__(self) -> str:
        return f"{self.person} {self.at:%Y-%m-%d}"


class Promise(Owned, Imported):
    """Something one side said it would do (C6, F11)."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="promises")
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="promises"
    )
    by = models.CharField(max_length=4, default="me")
    what = models.CharField(max_length=500)
    made_on = models.DateField()
    due = models.DateField(null=True, blank=True)
    kept_on = models.DateField(null=True, blank=True)
    dropped_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "kept_on", "dropped_on", "due"], name="promise_open")]

    def __str__(self) -> str:
        return self.what

"""What the user decided, how to take it back, and who must not come back."""

from django.db import models

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Owned
from entregent.records.models.people import Person


class Decision(Owned):
    """Done, snoozed, skipped, never: under a key made from content, so that it outlives recomputing."""

    key = models.CharField(max_length=120)
    verdict = models.CharField(max_length=10)
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="decisions"
    )
    kind = models.CharField(max_length=30, blank=True, default="")
    on = models.DateField()
    until = models.DateField(null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(default=0)
    exchange = models.ForeignKey(Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["owner", "on"], name="decision_day")]
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="decision_once")]

    def __str__(self) -> str:
        return f"{self.verdict} {self.key}"


class Undo(Owned):
    """How things were before one act of the user, so that it can be taken back."""

    act = models.CharField(max_length=40)
    values = models.JSONField(default=dict)
    before = models.JSONField(default=list)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "-created_at"], name="undo_latest")]

    def __str__(self) -> str:
        return self.act


class Erased(Owned):
    """A keyed hash of somebody erased for good: an import recognises them and leaves them out."""

    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "erased"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="erased_once")]

    def __str__(self) -> str:
        return self.digest[:8]

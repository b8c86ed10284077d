"""Ways to reach a person, and how sure they are."""

from django.db import models

from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Reach(Owned, Imported):
    """An e-mail address, a phone, a profile; a guess is never shown as known (D1)."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="reaches", db_index=False)
    kind = models.CharField(max_length=20)
    value = models.CharField(max_length=500)
    key = models.CharField(max_length=500)
    label = models.CharField(max_length=60, blank=True, default="")
    status = models.CharField(max_length=12, default="known")
    preferred = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["owner", "kind", "key"], name="reach_key")]
        constraints = [
            models.UniqueConstraint(fields=["person", "kind", "key"], name="reach_once"),
        ]

    def __str__(self) -> str:
        return self.value

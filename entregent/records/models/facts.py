"""What the user knows of a person, beyond work first (C15), and what happens in their life (F3)."""

from django.db import models

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Fact(Owned, Imported):
    """An interest, a skill, a need, a place, something they told: the matter of care and of common ground.

    `on` is when they told it, `about` the day it comes to a point (an exam, a move), to be asked after."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=20)
    text = models.CharField(max_length=1000)
    folded = models.CharField(max_length=300, default="", editable=False)
    beyond_work = models.BooleanField(default=False)
    on = models.DateField(null=True, blank=True)
    about = models.DateField(null=True, blank=True)
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="facts"
    )

    class Meta:
        indexes = [
            models.Index(fields=["owner", "kind", "folded"], name="fact_kind"),
            models.Index(fields=["owner", "about"], name="fact_about"),
        ]

    def __str__(self) -> str:
        return self.text


class LifeEvent(Owned, Imported):
    """A new job, a move, a birth, a publication: an occasion to be there."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="life_events")
    kind = models.CharField(max_length=20)
    text = models.CharField(max_length=500, blank=True, default="")
    on = models.DateField()
    noticed_on = models.DateField()
    values = models.JSONField(default=dict, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "noticed_on"], name="life_event_day")]

    def __str__(self) -> str:
        return f"{self.kind} {self.on}"

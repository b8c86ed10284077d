"""Favours, introductions and asks: what is given, asked and returned (E, H)."""

from django.db import models

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Favour(Owned, Imported):
    """Something given to, or received from, a person (E4-E7): told of, never counted against them."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="favours")
    about = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="favours_about"
    )
    given = models.BooleanField(default=True)
    kind = models.CharField(max_length=20)
    what = models.CharField(max_length=500)
    on = models.DateField()
    outcome = models.CharField(max_length=500, blank=True, default="")
    told_on = models.DateField(null=True, blank=True)
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="favours"
    )

    class Meta:
        indexes = [models.Index(fields=["owner", "person", "-on"], name="favour_person")]

    def __str__(self) -> str:
        return self.what


class Introduction(Owned):
    """Two people who would gain from knowing each other, by the user (E1) or for the user (H8)."""

    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="introductions_first")
    second = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="introductions_second"
    )
    target = models.CharField(max_length=300, blank=True, default="")
    asked_for = models.BooleanField(default=False)
    reason = models.CharField(max_length=1000, blank=True, default="")
    state = models.CharField(max_length=20, default="considered")
    outcome = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="introduction_state")]

    def __str__(self) -> str:
        return f"{self.first} and {self.second or self.target}"


class Ask(Owned):
    """Something the user would like from a person (H1-H7), through to the thanks and the result told."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="asks")
    text = models.CharField(max_length=1000)
    size = models.CharField(max_length=10, default="small")
    state = models.CharField(max_length=20, default="considered")
    overruled = models.BooleanField(default=False)
    rests_until = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="ask_state")]

    def __str__(self) -> str:
        return self.text


class Step(Owned):
    """One dated move of an ask or an introduction: their history is their steps."""

    ask = models.ForeignKey(Ask, null=True, blank=True, on_delete=models.CASCADE, related_name="steps")
    introduction = models.ForeignKey(
        Introduction, null=True, blank=True, on_delete=models.CASCADE, related_name="steps"
    )
    state = models.CharField(max_length=20)
    at = models.DateTimeField()
    note = models.CharField(max_length=500, blank=True, default="")
    exchange = models.ForeignKey(Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ask__isnull=False) ^ models.Q(introduction__isnull=False),
                name="step_of_one",
            ),
        ]

    def __str__(self) -> str:
        return self.state

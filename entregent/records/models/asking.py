"""Asks, introductions and requests received: what moves step by step, with every date (E1, H, P3)."""

from django.db import models

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Owned
from entregent.records.models.people import Person


class Introduction(Owned):
    """Two people who would gain from knowing each other, by the user (E1) or for the user (H8).

    One that the user makes is between `first` and `second`, with what each would gain (`reason` is what is
    told to `first`, `second_reason` to `second`) and where each stands. One that the user asks for is asked
    of `first`; whom they would like to meet is `second` where on record, else the words of `target`, or the
    kind of people in `field` (H9).
    """

    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="introductions_first")
    second = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="introductions_second"
    )
    target = models.CharField(max_length=300, blank=True, default="")
    field = models.CharField(max_length=300, blank=True, default="")
    asked_for = models.BooleanField(default=False)
    reason = models.CharField(max_length=1000, blank=True, default="")
    second_reason = models.CharField(max_length=1000, blank=True, default="")
    state = models.CharField(max_length=20, default="considered")
    first_side = models.CharField(max_length=12, blank=True, default="")
    second_side = models.CharField(max_length=12, blank=True, default="")
    outcome = models.CharField(max_length=500, blank=True, default="")
    closed_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "closed_on", "state"], name="introduction_state")]

    def __str__(self) -> str:
        return f"{self.first} and {self.second or self.target or self.field}"


class Ask(Owned):
    """Something the user would like from a person (H1-H7), through to the thanks and the result told.

    `judgement` keeps what the readiness check answered when it was sent; `overruled` that the user went
    ahead all the same. With `suggestions` it asks for ideas rather than for the favour (H9).
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="asks")
    text = models.CharField(max_length=1000)
    topic = models.CharField(max_length=120, blank=True, default="")
    size = models.CharField(max_length=10, default="small")
    language = models.CharField(max_length=5, blank=True, default="")
    suggestions = models.BooleanField(default=False)
    state = models.CharField(max_length=20, default="considered")
    judgement = models.JSONField(default=dict, blank=True)
    overruled = models.BooleanField(default=False)
    outcome = models.CharField(max_length=500, blank=True, default="")
    rests_until = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "closed_on", "state"], name="ask_state")]

    def __str__(self) -> str:
        return self.text


class Request(Owned):
    """Something a person asked of the user (P3): answered within days: yes, no, or by somebody better."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="requests")
    text = models.CharField(max_length=1000)
    received_on = models.DateField()
    due = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=20, default="open")
    better = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="requests_better"
    )
    outcome = models.CharField(max_length=500, blank=True, default="")
    closed_on = models.DateField(null=True, blank=True)
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="requests"
    )

    class Meta:
        indexes = [models.Index(fields=["owner", "closed_on", "state"], name="request_state")]

    def __str__(self) -> str:
        return self.text


class Step(Owned):
    """One dated move of an ask, an introduction or a request: their history is their steps."""

    ask = models.ForeignKey(Ask, null=True, blank=True, on_delete=models.CASCADE, related_name="steps")
    introduction = models.ForeignKey(
        Introduction, null=True, blank=True, on_delete=models.CASCADE, related_name="steps"
    )
    request = models.ForeignKey(
        Request, null=True, blank=True, on_delete=models.CASCADE, related_name="steps"
    )
    event = models.CharField(max_length=24, blank=True, default="")
    side = models.CharField(max_length=6, blank=True, default="")
    state = models.CharField(max_length=20)
    at = models.DateTimeField()
    note = models.CharField(max_length=500, blank=True, default="")
    exchange = models.ForeignKey(Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ask__isnull=False, introduction=None, request=None)
                | models.Q(ask=None, introduction__isnull=False, request=None)
                | models.Q(ask=None, introduction=None, request__isnull=False),
                name="step_of_one",
            ),
        ]

    def __str__(self) -> str:
        return self.state

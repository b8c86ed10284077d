"""Messages the user writes, their news, and what they aim at (D, F6, B)."""

from django.db import models
from django.utils import timezone

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Owned
from entregent.records.models.people import Person


class News(Owned):
    """Something the user would like to tell people, one at a time (F6)."""

    text = models.CharField(max_length=1000)
    on = models.DateField()

    class Meta:
        verbose_name_plural = "news"
        indexes = [models.Index(fields=["owner", "-on"], name="news_latest")]

    def __str__(self) -> str:
        return self.text


class Message(Owned):
    """Words to one person: a draft until the user says that they sent it; answered when an answer came."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="messages")
    purpose = models.CharField(max_length=30)
    subject = models.CharField(max_length=500, blank=True, default="")
    body = models.TextField(blank=True, default="")
    language = models.CharField(max_length=5, blank=True, default="")
    action = models.CharField(max_length=120, blank=True, default="")
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    news = models.ForeignKey(News, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages")

    class Meta:
        indexes = [models.Index(fields=["owner", "sent_at"], name="message_sent")]

    def __str__(self) -> str:
        return self.subject or self.purpose


class Aim(Owned):
    """What the user's network is for, for a time (P4)."""

    text = models.CharField(max_length=300)
    kind = models.CharField(max_length=20, blank=True, default="")
    until = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "until"], name="aim_until")]

    def __str__(self) -> str:
        return self.text


class Target(Owned):
    """A person, or a kind of person, the user would like to know (B1), and honestly why (B5)."""

    aim = models.ForeignKey(Aim, null=True, blank=True, on_delete=models.SET_NULL, related_name="targets")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="targets"
    )
    name = models.CharField(max_length=300)
    category = models.CharField(max_length=20, blank=True, default="")
    purpose = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        indexes = [models.Index(fields=["owner", "category"], name="target_category")]

    def __str__(self) -> str:
        return self.name

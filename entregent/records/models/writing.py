"""Messages the user writes, their news, and what they aim at (D, F6, B)."""

from django.db import models
from django.utils import timezone

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Owned
from entregent.records.models.people import Person


class News(Owned):
    """Something the user would like to tell people, one at a time (F6); "wishes" are for the new year.

    `looking`: it tells what the user is looking for (H11). Once `closed_on`, nobody more is proposed.
    """

    text = models.CharField(max_length=1000)
    kind = models.CharField(max_length=20, default="news")
    link = models.URLField(max_length=500, blank=True, default="")
    looking = models.BooleanField(default=False)
    on = models.DateField()
    closed_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "news"
        indexes = [models.Index(fields=["owner", "-on"], name="news_latest")]

    def __str__(self) -> str:
        return self.text


class Trial(Owned):
    """Two subjects that the user compares over their next messages of one purpose (D2)."""

    purpose = models.CharField(max_length=30)
    language = models.CharField(max_length=5, blank=True, default="")
    subject_a = models.CharField(max_length=200)
    subject_b = models.CharField(max_length=200)
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "purpose", "ended_on"], name="trial_open")]

    def __str__(self) -> str:
        return f"{self.subject_a} / {self.subject_b}"


class Message(Owned):
    """Words to one person: a draft until the user says that they sent it; answered when an answer came.

    `channel` is the way it goes, or went; a note on a network has no subject. `arm` is "a" or "b": which of
    the subjects of its trial it took.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="messages")
    purpose = models.CharField(max_length=30)
    subject = models.CharField(max_length=500, blank=True, default="")
    body = models.TextField(blank=True, default="")
    language = models.CharField(max_length=5, blank=True, default="")
    register = models.CharField(max_length=4, blank=True, default="")
    channel = models.CharField(max_length=20, blank=True, default="")
    action = models.CharField(max_length=120, blank=True, default="")
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    news = models.ForeignKey(News, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages")
    trial = models.ForeignKey(
        Trial, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    arm = models.CharField(max_length=1, blank=True, default="")

    class Meta:
        indexes = [
            models.Index(fields=["owner", "sent_at"], name="message_sent"),
            models.Index(fields=["owner", "-changed_at"], name="message_latest"),
        ]

    def __str__(self) -> str:
        return self.subject or self.purpose


class Version(Owned):
    """A message as it stood at a moment, so that no words are lost: `created_at` is when it was kept."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="versions")
    subject = models.CharField(max_length=500, blank=True, default="")
    body = models.TextField(blank=True, default="")
    of_draft = models.BooleanField(default=False)  # the program's first words, not the user's

    class Meta:
        indexes = [models.Index(fields=["owner", "message", "-created_at"], name="version_latest")]

    def __str__(self) -> str:
        return self.subject or self.body[:40]


class OwnDraft(Owned):
    """The user's own way to write for a purpose: names and other facts stand in it as `{given}` (P7)."""

    name = models.CharField(max_length=100)
    purpose = models.CharField(max_length=30)
    language = models.CharField(max_length=5)
    register = models.CharField(max_length=4, blank=True, default="")
    subject = models.CharField(max_length=500, blank=True, default="")
    body = models.TextField()

    class Meta:
        indexes = [models.Index(fields=["owner", "purpose", "language"], name="own_draft_for")]

    def __str__(self) -> str:
        return self.name


class Pitch(Owned):
    """How the user introduces themselves to one kind of listener, in one language (C4)."""

    audience = models.CharField(max_length=100)
    language = models.CharField(max_length=5)
    text = models.TextField()
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name_plural = "pitches"
        indexes = [models.Index(fields=["owner", "audience", "language"], name="pitch_for")]

    def __str__(self) -> str:
        return self.audience


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

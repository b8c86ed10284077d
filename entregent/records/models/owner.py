"""The owner of a record, and how they like the program to be."""

import secrets
from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.utils import timezone

from entregent.records.ids import new_id


def new_key() -> bytes:
    """The key under which the names of erased people are hashed."""
    return secrets.token_bytes(32)


class OwnerManager(BaseUserManager["Owner"]):
    """Makes owners, with or without a password; reads them with their preferences, which every page needs."""

    def get_queryset(self) -> models.QuerySet["Owner"]:
        return super().get_queryset().select_related("preferences")

    def create_user(self, email: str | None = None, password: str | None = None, **extra: object) -> "Owner":
        """A new owner with their preferences; without a password they sign in by a one-time link."""
        owner = self.model(email=self.normalize_email(email) if email else None, **extra)
        owner.set_password(password)
        owner.save(using=self._db)
        Preferences.objects.create(owner=owner)
        return owner


class Owner(AbstractBaseUser, PermissionsMixin):
    """Somebody with an account: everything else belongs to one of them."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(unique=True, null=True, blank=True)  # unclaimed owners have none
    name = models.CharField(max_length=200, blank=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(default=timezone.now)
    erasure_key = models.BinaryField(default=new_key, editable=False)

    objects: ClassVar[OwnerManager] = OwnerManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return self.name or self.email or "—"

    @property
    def claimed(self) -> bool:
        """Whether somebody has chosen how to sign in; until then the first start's link may."""
        return self.has_usable_password()


class Preferences(models.Model):
    """The user's time, words and ways (F5, P1-P5, H11)."""

    owner = models.OneToOneField(
        Owner, on_delete=models.CASCADE, primary_key=True, related_name="preferences"
    )
    language = models.CharField(max_length=5, blank=True, default="")
    theme = models.CharField(max_length=10, blank=True, default="")
    timezone = models.CharField(max_length=60, blank=True, default="")
    minutes_a_day = models.PositiveSmallIntegerField(default=15)
    people_a_week = models.PositiveSmallIntegerField(default=3)
    rhythm_close = models.PositiveSmallIntegerField(default=42)
    rhythm_wider = models.PositiveSmallIntegerField(default=120)
    rhythm_weak = models.PositiveSmallIntegerField(default=365)
    introvert = models.BooleanField(default=False)
    stage = models.CharField(max_length=10, blank=True, default="")
    purposes = models.JSONField(default=list, blank=True)
    card_days = models.PositiveSmallIntegerField(default=5)
    overrides = models.JSONField(default=dict, blank=True)
    """By effect of a mode, what the user chose instead (P1-P3)."""
    quiet_day = models.PositiveSmallIntegerField(null=True, blank=True)
    """The day of the week on which nothing is proposed, Monday is 0."""
    habits = models.JSONField(default=list, blank=True)
    """What the user does anyway, onto which things hook (P5): `{"text", "day", "minutes", "format"}`."""
    news_a_day = models.PositiveSmallIntegerField(default=3)
    """How many people a piece of news is told to in one sitting (F6)."""
    news_a_year = models.PositiveSmallIntegerField(default=3)
    """How many pieces of news one person is told in a year, wishes included (F6)."""
    background = models.CharField(max_length=300, blank=True, default="")
    looking_for = models.CharField(max_length=300, blank=True, default="")
    signature = models.TextField(max_length=500, blank=True, default="")
    register = models.CharField(max_length=4, blank=True, default="")
    archive_asked_on = models.DateField(null=True, blank=True)
    archive_reminder = models.BooleanField(default=True)
    welcomed_on = models.DateField(null=True, blank=True)
    demo = models.BooleanField(default=False)  # a made-up network is on record

    def __str__(self) -> str:
        return f"preferences of {self.owner}"

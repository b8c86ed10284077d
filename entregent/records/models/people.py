"""People, the groups they are in, and how the user came to know them."""

from django.db import models
from django.utils import timezone

from entregent.records.models.owned import Imported, Owned


class PersonQuerySet(models.QuerySet["Person"]):
    """Reads of people."""

    def living(self) -> "PersonQuerySet":
        """Those on record: neither deleted nor the user."""
        return self.filter(deleted_at=None, is_self=False)


class Person(Owned, Imported):
    """Somebody the user knows (C15: a person before a contact); one row, `is_self`, is the user."""

    is_self = models.BooleanField(default=False)
    given = models.CharField(max_length=200, blank=True, default="")
    family = models.CharField(max_length=200, blank=True, default="")
    name = models.CharField(max_length=400)
    sort_name = models.CharField(max_length=400, default="", editable=False)
    nickname = models.CharField(max_length=100, blank=True, default="")
    credentials = models.CharField(max_length=200, blank=True, default="")
    language = models.CharField(max_length=5, blank=True, default="")
    register = models.CharField(max_length=4, blank=True, default="")
    birth_day = models.PositiveSmallIntegerField(null=True, blank=True)
    birth_month = models.PositiveSmallIntegerField(null=True, blank=True)
    birth_year = models.PositiveSmallIntegerField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True, default="")
    origin = models.CharField(max_length=30, blank=True, default="")
    met_how = models.CharField(max_length=500, blank=True, default="")
    met_where = models.CharField(max_length=200, blank=True, default="")
    met_on = models.DateField(null=True, blank=True)
    met_through = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="brought"
    )
    connected_on = models.DateField(null=True, blank=True)
    pinned_circle = models.CharField(max_length=10, blank=True, default="")
    triage = models.CharField(max_length=10, blank=True, default="")
    triaged_at = models.DateTimeField(null=True, blank=True)
    friend = models.BooleanField(default=False)
    worked_together = models.BooleanField(default=False)
    note = models.TextField(blank=True, default="")
    typed = models.JSONField(default=list, blank=True)
    changed_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["owner", "deleted_at", "is_self", "sort_name", "id"], name="person_list"),
            models.Index(fields=["owner", "birth_month", "birth_day"], name="person_birthday"),
            models.Index(
                fields=["owner", "triage", "pinned_circle", "deleted_at", "is_self"], name="person_triage"
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["owner"], condition=models.Q(is_self=True), name="one_self"),
        ]

    def __str__(self) -> str:
        return self.name


class Identity(Owned):
    """A key under which a source knows a person, so that two files and two imports meet in one row."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="identities")
    scheme = models.CharField(max_length=20)
    key = models.CharField(max_length=300)
    run = models.ForeignKey(
        "records.ImportRun", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "scheme", "key"], name="identity_once"),
        ]

    def __str__(self) -> str:
        return f"{self.scheme}:{self.key}"


class Group(Owned):
    """People the user sees as belonging together; a smart one is a saved search."""

    name = models.CharField(max_length=100)
    query = models.JSONField(null=True, blank=True)
    members = models.ManyToManyField(Person, through="Membership", related_name="groups")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="group_once")]

    def __str__(self) -> str:
        return self.name


class Membership(Owned, Imported):
    """One person in one group."""

    group = models.ForeignKey(Group, on_delete=models.CASCADE, related_name="memberships", db_index=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["group", "person"], name="member_once")]

    def __str__(self) -> str:
        return f"{self.person} in {self.group}"

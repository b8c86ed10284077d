"""Derived tables: dropped and computed again at will from what is recorded, for a given day."""

from typing import Any

from django.db import models

from entregent.core.searching import LONGEST_WORD
from entregent.records.models.people import Person


class Tie(models.Model):
    """How strong the tie with a person is, and why, as `core/ties` computed it (A1, F2, F9)."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True, related_name="tie")
    owner = models.ForeignKey("records.Owner", on_delete=models.CASCADE, related_name="+", db_index=False)
    strength = models.FloatField(default=0)
    was_strong = models.FloatField(default=0)
    circle = models.CharField(max_length=10, default="weak")
    reason = models.JSONField(default=dict)
    exchanges = models.PositiveIntegerField(default=0)
    sent = models.PositiveIntegerField(default=0)
    received = models.PositiveIntegerField(default=0)
    unanswered = models.PositiveIntegerField(default=0)
    first_on = models.DateField(null=True)
    last_on = models.DateField(null=True)
    last_out = models.DateField(null=True)
    last_in = models.DateField(null=True)
    last_met = models.DateField(null=True)
    rhythm_days = models.FloatField(null=True)
    responsiveness = models.FloatField(null=True)
    responsiveness_low = models.FloatField(null=True)
    responsiveness_high = models.FloatField(null=True)
    mail_only = models.BooleanField(default=False)
    channels = models.CharField(max_length=120, default="")  # each between spaces: " lunch email "
    due_on = models.DateField(null=True)
    promising = models.FloatField(default=0)
    computed_on = models.DateField()

    class Meta:
        """The indexes end with what a list is ordered by and with the person, so that they answer alone."""

        indexes = [
            models.Index(fields=["owner", "circle", "due_on", "strength", "person"], name="tie_due"),
            models.Index(
                fields=["owner", "circle", "-promising", "person", "due_on"], name="tie_due_promising"
            ),
            models.Index(fields=["owner", "-strength", "person"], name="tie_strength"),
            models.Index(fields=["owner", "-promising", "person"], name="tie_promising"),
            models.Index(fields=["owner", "last_on"], name="tie_last"),
            models.Index(fields=["owner", "last_in", "strength", "person"], name="tie_last_in"),
            models.Index(fields=["owner", "last_met"], name="tie_last_met"),
            models.Index(fields=["owner", "computed_on"], name="tie_computed"),
            models.Index(fields=["owner", "-was_strong", "person"], name="tie_was_strong"),
        ]

    def __str__(self) -> str:
        return f"tie with {self.person_id}"


class Folded(models.CharField):  # type: ignore[type-arg]  # Django knows no type argument at run time
    """Folded text, compared letter by letter on both databases, whatever the language of the server."""

    def db_parameters(self, connection: Any) -> Any:
        """As of any text, under the collation that SQLite has anyway."""
        found: dict[str, Any] = {**super().db_parameters(connection)}
        if connection.vendor == "postgresql":
            found["collation"] = "C"
        return found


class SearchEntry(models.Model):
    """Somebody who can be found, under a number shorter than their id, and what orders those found."""

    number = models.BigAutoField(primary_key=True)
    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="words")
    owner = models.ForeignKey("records.Owner", on_delete=models.CASCADE, related_name="+", db_index=False)
    nearness = models.SmallIntegerField(default=0)
    """The closest first: their circle, then the strength of the tie in small steps."""
    name = Folded(max_length=400, default="")

    class Meta:
        verbose_name_plural = "search entries"
        indexes = [models.Index(fields=["owner", "nearness", "name", "person"], name="search_entry_nearest")]

    def __str__(self) -> str:
        return f"entry {self.number}"


class SearchWord(models.Model):
    """A folded word under which somebody is found; `tier` says where it stands, their names first.

    There are millions of these rows: `shelf` is the owner's number, and the second index answers alone too.
    """

    pk = models.CompositePrimaryKey("shelf", "tier", "word", "entry")
    shelf = models.IntegerField()
    tier = models.SmallIntegerField()
    word = Folded(max_length=LONGEST_WORD)
    entry = models.ForeignKey(
        SearchEntry, on_delete=models.CASCADE, related_name="+", db_index=False, db_constraint=False
    )

    class Meta:
        indexes = [models.Index(fields=["entry", "tier", "word"], name="search_word_entry")]

    def __str__(self) -> str:
        return f"word {self.word}"

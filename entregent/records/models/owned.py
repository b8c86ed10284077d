"""What every row has: a public id, an owner, and the day it was made."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from entregent.records.ids import new_id


class Owned(models.Model):
    """A row of one owner, under an id that may be shown and made anywhere."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", editable=False, db_index=False
    )
    """Without an index of its own: the indexes of each table begin with it, or with the row it belongs to."""
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        abstract = True


class Imported(models.Model):
    """Where a row came from: empty when the user typed it, which an import then never overwrites."""

    source = models.CharField(max_length=30, blank=True, default="")
    run = models.ForeignKey(
        "records.ImportRun", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        abstract = True

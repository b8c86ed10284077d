"""Work done in the background, by whichever worker holds its lease."""

from django.db import models

from entregent.records.models.owned import Owned


class Job(Owned):
    """One piece of work: waiting, running under a lease, done, or failed with a reason."""

    kind = models.CharField(max_length=30)
    payload = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=10, default="waiting")
    not_before = models.DateTimeField(null=True, blank=True)
    worker = models.CharField(max_length=100, blank=True, default="")
    lease_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True, default="")
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["state", "lease_until"], name="job_next"),
            models.Index(fields=["owner", "kind", "state"], name="job_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"

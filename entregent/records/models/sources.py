"""Imports: what was brought, how far it got, what could not be read, and how things were before."""

from django.db import models

from entregent.records.models.owned import Owned


class ImportRun(Owned):
    """One archive or file that the user brought, from its preview to its last row."""

    kind = models.CharField(max_length=20, default="auto")
    name = models.CharField(max_length=300)
    path = models.CharField(max_length=500, blank=True, default="")
    digest = models.CharField(max_length=64, blank=True, default="")
    state = models.CharField(max_length=12, default="reading")
    as_of = models.DateField(null=True, blank=True)  # the day up to which the archive knows
    member = models.CharField(max_length=300, blank=True, default="")
    options = models.JSONField(default=dict, blank=True)  # what the user chose
    problem = models.JSONField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "-created_at"], name="run_latest")]

    def __str__(self) -> str:
        return self.name


class ImportFile(Owned):
    """One file of a run: its counts add up to what was read, and `cursor` is the next row to take."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="files", db_index=False)
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=30, blank=True, default="")
    order = models.PositiveSmallIntegerField(default=0)
    cursor = models.PositiveIntegerField(default=0)
    finished = models.BooleanField(default=False)
    read = models.PositiveIntegerField(default=0)
    created = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)
    reason = models.CharField(max_length=40, blank=True, default="")
    preview = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["order", "name"]
        constraints = [models.UniqueConstraint(fields=["run", "name"], name="file_once")]

    def __str__(self) -> str:
        return self.name


class UploadPiece(Owned):
    """A piece of an uploaded file, kept where every machine finds it until the import is over."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="pieces", db_index=False)
    name = models.CharField(max_length=300)
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "name", "number"], name="piece_once")]

    def __str__(self) -> str:
        return f"{self.name} {self.number}"


class Reject(Owned):
    """A row left out: rightly (`skipped`) or because it could not be read, with its line and the reason."""

    file = models.ForeignKey(ImportFile, on_delete=models.CASCADE, related_name="rejects", db_index=False)
    line = models.PositiveIntegerField()
    skipped = models.BooleanField(default=False)
    reason = models.CharField(max_length=40)
    values = models.JSONField(default=dict, blank=True)
    snippet = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["file", "line", "reason"], name="reject_once")]

    def __str__(self) -> str:
        return f"{self.line}: {self.reason}"


class ImportChange(Owned):
    """Fields of a row that was on record already, before and after an import changed them."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="changes", db_index=False)
    model = models.CharField(max_length=30)
    row = models.UUIDField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "model", "row"], name="change_once")]

    def __str__(self) -> str:
        return f"{self.model} {self.row}"


class ColumnChoice(Owned):
    """What the columns of a table hold, as the user said once; `key` knows the table by its column names."""

    key = models.CharField(max_length=64)
    targets = models.JSONField(default=list)
    order = models.CharField(max_length=3, blank=True, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="choice_once")]

    def __str__(self) -> str:
        return self.key[:8]

"""What the machines of one installation share: the one table whose rows are nobody's."""

from django.db import models


class Shared(models.Model):
    """A value that every machine must know alike, under its name."""

    name = models.CharField(max_length=40, primary_key=True)
    value = models.TextField()

    def __str__(self) -> str:
        return self.name

"""What address books hold beside names and ways to reach: pictures, who is near to whom, and the rest."""

from django.db import models

from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Relation(Owned, Imported):
    """Who is near to a person: `other` where they are on record, their `name` in any case.

    `kind` says what `other` is to `person`, in the standard code ("spouse", "child") or the user's words.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="relations")
    other = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="relations_of"
    )
    name = models.CharField(max_length=400)
    kind = models.CharField(max_length=60, blank=True, default="")

    def __str__(self) -> str:
        return f"{self.name}: {self.kind}"


class Portrait(Owned, Imported):
    """The picture of a person, decoded and written anew: never the bytes that came."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="portrait")
    image = models.BinaryField()
    media_type = models.CharField(max_length=30, default="image/webp")

    def __str__(self) -> str:
        return str(self.person)


class Detail(Owned, Imported):
    """Something an address book says that has no place of its own, kept for reading and for the way back.

    `kind` is what it is (an anniversary, a prefix, a property that nobody knows), `label` in whose words, and
    `values` its parts where it has some.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="details")
    kind = models.CharField(max_length=20)
    label = models.CharField(max_length=100, blank=True, default="")
    text = models.TextField(blank=True, default="")
    values = models.JSONField(default=dict, blank=True)

    def __str__(self) -> str:
        return f"{self.label or self.kind}: {self.text[:40]}"

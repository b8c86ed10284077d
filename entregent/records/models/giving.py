"""What is given and received, and what the user shows of their work (E)."""

from django.db import models

from entregent.records.models.exchanges import Exchange
from entregent.records.models.owned import Imported, Owned
from entregent.records.models.people import Person


class Favour(Owned, Imported):
    """Something given to, or received from, a person (E4-E7): told of, never counted against them.

    A referral is `about` a second person. Advice and help received open a loop (F7): what the user did with
    it (`used`), what came of it (`outcome`), and the day they told the person, or let it go. `key` names
    what wrote it by itself ("message:…", "introduction:…"), so that nothing is written twice.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="favours")
    about = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="favours_about"
    )
    given = models.BooleanField(default=True)
    kind = models.CharField(max_length=20)
    what = models.CharField(max_length=500)
    on = models.DateField()
    used = models.CharField(max_length=500, blank=True, default="")
    used_on = models.DateField(null=True, blank=True)
    outcome = models.CharField(max_length=500, blank=True, default="")
    outcome_on = models.DateField(null=True, blank=True)
    told_on = models.DateField(null=True, blank=True)
    let_go_on = models.DateField(null=True, blank=True)
    key = models.CharField(max_length=120, blank=True, default="")
    exchange = models.ForeignKey(
        Exchange, null=True, blank=True, on_delete=models.SET_NULL, related_name="favours"
    )

    class Meta:
        indexes = [
            models.Index(fields=["owner", "person", "-on"], name="favour_person"),
            models.Index(fields=["owner", "-on"], name="favour_latest"),
            models.Index(
                fields=["owner", "on"],
                condition=models.Q(given=False, told_on=None, let_go_on=None),
                name="favour_untold",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], condition=~models.Q(key=""), name="favour_once"),
        ]

    def __str__(self) -> str:
        return self.what


class Publication(Owned):
    """Something the user published, or takes part in, where others can see it (E8)."""

    kind = models.CharField(max_length=20)
    title = models.CharField(max_length=300)
    place = models.CharField(max_length=200, blank=True, default="")
    link = models.URLField(max_length=500, blank=True, default="")
    on = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "-on"], name="publication_latest")]

    def __str__(self) -> str:
        return self.title


class Reaction(Owned):
    """Somebody reacted to what the user published: an occasion to answer them (E8)."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="reactions")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="reactions")
    kind = models.CharField(max_length=20)
    words = models.CharField(max_length=500, blank=True, default="")
    on = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "-on"], name="reaction_latest")]

    def __str__(self) -> str:
        return self.words or self.kind

"""The forms of the people pages: every text cleaned, every length bounded, every choice known."""

import calendar
import datetime as dt
from typing import Any, Final

from django import forms
from django.utils.dates import MONTHS
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _

from entregent.core.exchanges import CHANNELS, DIRECTIONS
from entregent.records.models import Fact, LifeEvent, Person, Position, Promise, Reach
from entregent.records.people import details, editing, naming, organisations, reaching
from entregent.records.people.conversations import LONGEST_NOTE
from entregent.web.people import wording
from entregent.wording.exchanges import CHANNEL_WORDS, DIRECTION_WORDS, SIDE_WORDS

type Choices = list[tuple[str, str | Lazy]]

FIRST_DAY: Final = dt.date(1900, 1, 1)
LAST_DAY: Final = dt.date(2200, 1, 1)


def as_day(text: str) -> dt.date | None:
    """The day that a page sent, as ISO 8601; None for none, for no day, and for one outside a life."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_DAY <= day <= LAST_DAY else None


class Line(forms.CharField):
    """One line of text, without the characters that nobody typed on purpose."""

    def to_python(self, value: Any) -> str:
        return naming.clean(super().to_python(value) or "")


class Lines(forms.CharField):
    """Several lines of text."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        return naming.clean_lines(super().to_python(value) or "")


class Day(forms.DateField):
    """A day of this or the last century, or of the next years."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def clean(self, value: Any) -> dt.date | None:
        day: dt.date | None = super().clean(value)
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            raise forms.ValidationError(_("This day is too far away."))
        return day


def chosen(words: wording.Words, nothing: str | Lazy = "—") -> Choices:
    """The choices of a select: nothing first, then every code in words."""
    return [("", nothing), *words.items()]


class AddForm(forms.Form):
    """A new person: one line is enough."""

    line = Line(
        label=_("Who?"),
        max_length=1_000,
        help_text=_("A name is enough. You may add an organisation, an email address or a phone number."),
        widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"}),
    )


class PersonForm(forms.Form):
    """Everything typed about who a person is."""

    name = Line(label=_("Name"), max_length=400, help_text=_("As they write it, in any script."))
    given = Line(label=_("Given name"), max_length=200, required=False)
    family = Line(label=_("Family name"), max_length=200, required=False)
    nickname = Line(label=_("Nickname"), max_length=100, required=False)
    birth_day = forms.IntegerField(label=_("Birthday: day"), min_value=1, max_value=31, required=False)
    birth_month = forms.TypedChoiceField(
        label=_("Month"), required=False, coerce=int, empty_value=None, choices=[("", "—"), *MONTHS.items()]
    )
    birth_year = forms.IntegerField(
        label=_("Year, if you know it"), min_value=1000, max_value=9999, required=False
    )
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=chosen(wording.LANGUAGE_WORDS, _("yours"))
    )
    register = forms.ChoiceField(
        label=_("In French"), required=False, choices=chosen(wording.REGISTER_WORDS, _("as you usually do"))
    )
    place = Line(label=_("Lives in"), max_length=200, required=False)
    origin = forms.ChoiceField(label=_("Known through"), required=False, choices=chosen(wording.ORIGIN_WORDS))
    met_through_name = Line(
        label=_("Introduced by"), max_length=400, required=False, help_text=_("Somebody on record.")
    )
    met_how = Line(label=_("How you met"), max_length=500, required=False)
    met_where = Line(label=_("Where you met"), max_length=200, required=False)
    met_on = Day(label=_("When you met"), required=False)
    friend = forms.BooleanField(label=_("We are friends"), required=False)
    worked_together = forms.BooleanField(label=_("We worked together"), required=False)
    note = Lines(label=_("Note"), max_length=20_000, required=False)

    def clean(self) -> dict[str, Any]:
        """The birthday as a whole must be a day."""
        values: dict[str, Any] = super().clean() or {}
        try:
            editing.check_birthday(*(values.get(f"birth_{part}") for part in ("day", "month", "year")))
        except editing.NoSuchDay:
            self.add_error("birth_day", _("This is no day of the year: a day and a month, please."))
        return values

    @classmethod
    def of(cls, person: Person) -> "PersonForm":
        """The form as the record has it."""
        values = {name: getattr(person, name) for name in cls.base_fields if hasattr(person, name)}
        values["met_through_name"] = person.met_through.name if person.met_through else ""
        return cls(initial=values)


class FactForm(forms.Form):
    """Something known of a person."""

    kind = forms.ChoiceField(
        label=_("What it is"), choices=[(code, wording.FACT_WORDS[code]) for code in details.FACT_KINDS]
    )
    text = Line(label=_("In a few words"), max_length=1_000)

    def fill(self, fact: Fact) -> None:
        """Writes the values into `fact`."""
        fact.kind, fact.text = self.cleaned_data["kind"], self.cleaned_data["text"]

    @staticmethod
    def read(fact: Fact) -> dict[str, Any]:
        """The values of `fact`."""
        return {"kind": fact.kind, "text": fact.text}


class ReachForm(forms.Form):
    """A way to reach a person."""

    region = "FR"
    kind = forms.ChoiceField(
        label=_("What it is"), choices=[(code, wording.REACH_WORDS[code]) for code in reaching.KINDS]
    )
    value = Line(label=_("Address, number or link"), max_length=500)
    label = Line(label=_("Label"), max_length=60, required=False, help_text=_("home, work …"))
    preferred = forms.BooleanField(label=_("Use this one first"), required=False)

    def clean(self) -> dict[str, Any]:
        """The value must be one of its kind."""
        values: dict[str, Any] = super().clean() or {}
        if "kind" in values and values.get("value"):
            try:
                values["way"] = reaching.way(values["kind"], values["value"], region=self.region)
            except reaching.NotReachable as error:
                self.add_error("value", str(_WRONG_WAYS[str(error)]))
        return values

    def fill(self, reach: Reach) -> None:
        """Writes the values into `reach`; an address that the user changes is known, no guess."""
        way: reaching.Way = self.cleaned_data["way"]
        if reach.key != way.key:
            reach.status = "known"
        reach.kind, reach.value, reach.key = way
        reach.label, reach.preferred = self.cleaned_data["label"], self.cleaned_data["preferred"]

    @staticmethod
    def read(reach: Reach) -> dict[str, Any]:
        """The values of `reach`."""
        return {name: getattr(reach, name) for name in ("kind", "value", "label", "preferred")}


_WRONG_WAYS: Final[wording.Words] = {
    "email": _("This is not an email address."),
    "phone": _("This is not a phone number."),
    "profile": _("This is not the address of a page."),
}


class MonthField(Line):
    """A day known to the day, the month or the year: 2021, 2021-09 or 2021-09-14."""

    def clean(self, value: Any) -> str:
        text: str = super().clean(value)
        if text and not _is_month(text):
            raise forms.ValidationError(_("Please write a year (2021) or a year and a month (2021-09)."))
        return text


def _is_month(text: str) -> bool:
    parts = text.split("-")
    if len(parts) > 3 or not all(part.isascii() and part.isdigit() for part in parts) or len(parts[0]) != 4:
        return False
    year, month, day = (*map(int, parts), 1, 1)[:3]
    return year > 0 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


class PositionForm(forms.Form):
    """A job, studies or a membership."""

    kind = forms.ChoiceField(
        label=_("What it is"),
        choices=[(code, wording.POSITION_WORDS[code]) for code in details.POSITION_KINDS],
    )
    title = Line(label=_("Title or subject"), max_length=300, required=False)
    organisation = Line(label=_("Organisation"), max_length=300, required=False)
    place = Line(label=_("Place"), max_length=200, required=False)
    started = MonthField(label=_("From"), max_length=10, required=False, help_text=_("2021 or 2021-09"))
    ended = MonthField(
        label=_("Until"), max_length=10, required=False, help_text=_("Leave it empty while it lasts.")
    )

    def clean(self) -> dict[str, Any]:
        """A position says at least what or where, and ends after it began."""
        values: dict[str, Any] = super().clean() or {}
        if not values.get("title") and not values.get("organisation"):
            self.add_error("title", _("A title or an organisation, please."))
        started, ended = values.get("started") or "", values.get("ended") or ""
        if started and ended and ended < started[: len(ended)]:
            self.add_error("ended", _("This is before the beginning."))
        return values

    def fill(self, position: Position) -> None:
        """Writes the values into `position`."""
        for name in ("kind", "title", "place", "started", "ended"):
            setattr(position, name, self.cleaned_data[name])
        kind = "school" if position.kind == "study" else ""
        position.organisation = organisations.named(position.owner, self.cleaned_data["organisation"], kind)

    @staticmethod
    def read(position: Position) -> dict[str, Any]:
        """The values of `position`."""
        values = {name: getattr(position, name) for name in ("kind", "title", "place", "started", "ended")}
        return {**values, "organisation": position.organisation.name if position.organisation else ""}


class PromiseForm(forms.Form):
    """Something one side said it would do."""

    by = forms.ChoiceField(label=_("Who promised"), choices=list(SIDE_WORDS.items()))
    what = Line(label=_("What"), max_length=500)
    due = Day(label=_("By when"), required=False)

    def fill(self, promise: Promise) -> None:
        """Writes the values into `promise`."""
        for name in ("by", "what", "due"):
            setattr(promise, name, self.cleaned_data[name])

    @staticmethod
    def read(promise: Promise) -> dict[str, Any]:
        """The values of `promise`."""
        return {"by": promise.by, "what": promise.what, "due": promise.due}


class EventForm(forms.Form):
    """Something that happened in a person's life."""

    kind = forms.ChoiceField(
        label=_("What it is"), choices=[(code, wording.EVENT_WORDS[code]) for code in details.EVENT_KINDS]
    )
    text = Line(label=_("In a few words"), max_length=500, required=False)
    on = Day(label=_("When"))

    def fill(self, event: LifeEvent) -> None:
        """Writes the values into `event`."""
        for name in ("kind", "text", "on"):
            setattr(event, name, self.cleaned_data[name])

    @staticmethod
    def read(event: LifeEvent) -> dict[str, Any]:
        """The values of `event`."""
        return {"kind": event.kind, "text": event.text, "on": event.on}


class ExchangeForm(forms.Form):
    """When, how, who spoke, and what was said."""

    on = Day(label=_("When"))
    channel = forms.ChoiceField(label=_("How"), choices=[(code, CHANNEL_WORDS[code]) for code in CHANNELS])
    direction = forms.ChoiceField(
        label=_("Who spoke"),
        required=False,
        choices=[(code, DIRECTION_WORDS.get(code, _("unknown"))) for code in DIRECTIONS],
    )
    note = Lines(label=_("Note"), max_length=LONGEST_NOTE, required=False)


class GroupForm(forms.Form):
    """The name of a group."""

    name = Line(label=_("Name of the group"), max_length=100)

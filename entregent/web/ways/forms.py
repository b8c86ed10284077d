"""The forms of the page: modes, time, a habit, purposes, an aim."""

import datetime as dt
from typing import Any, Final

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from entregent.core.modes import MODES
from entregent.core.planning import Habit
from entregent.records import aims, ways
from entregent.records.models import Aim, Preferences
from entregent.web.people.forms import Day, Line
from entregent.web.settings.forms import Answer
from entregent.wording.ways import FORMAT_WORDS, MODE_SENTENCES, PURPOSE_WORDS

NO_DAY: Final = ""
_NUMERIC: Final = {"inputmode": "numeric"}


class Choice(Answer, forms.TypedChoiceField):
    """A choice of which the empty one is as good as any, and means none."""


class ModesForm(forms.Form):
    """The modes, in plain words; any of them, or none."""

    modes = forms.MultipleChoiceField(
        label=_("What is true of you?"),
        choices=[(code, MODE_SENTENCES[code]) for code in MODES],
        required=False,
        help_text=_("Any of them, several, or none."),
        widget=forms.CheckboxSelectMultiple,
    )


class TimeForm(forms.Form):
    """Minutes a day, people a week, a quiet day."""

    minutes = forms.IntegerField(
        label=_("Minutes a day"),
        min_value=1,
        max_value=ways.MOST_MINUTES,
        help_text=_("The plan of the day fits in them."),
        widget=forms.NumberInput(attrs=_NUMERIC),
    )
    people = forms.IntegerField(
        label=_("People a week"),
        min_value=1,
        max_value=100,
        help_text=_("What you write here holds, whatever is chosen above."),
        widget=forms.NumberInput(attrs=_NUMERIC),
    )
    quiet_day = Choice(
        label=_("A quiet day"),
        choices=[(NO_DAY, _("none")), *((str(day), name) for day, name in WEEKDAYS.items())],
        coerce=int,
        empty_value=None,
        help_text=_(
            "Nothing is proposed on it, and what is due waits until the next day; only what you promised for "
            "that very day is said."
        ),
    )

    @staticmethod
    def read(found: Preferences) -> dict[str, Any]:
        """The time as it is."""
        people = ways.value(found, "people_a_week")
        quiet = NO_DAY if found.quiet_day is None else found.quiet_day
        return {"minutes": found.minutes_a_day, "people": people, "quiet_day": quiet}


class HabitForm(forms.Form):
    """Something the user does anyway."""

    text = Line(
        label=_("What you do anyway"),
        max_length=ways.LONGEST_HABIT,
        help_text=_("As you would begin a line with it: “In the train home”, “Tuesday lunch”."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    day = Choice(
        label=_("When"),
        choices=[(NO_DAY, _("any day")), *((str(day), name) for day, name in WEEKDAYS.items())],
        coerce=int,
        empty_value=None,
    )
    minutes = forms.IntegerField(
        label=_("Minutes"),
        min_value=1,
        max_value=ways.MOST_MINUTES,
        initial=15,
        widget=forms.NumberInput(attrs=_NUMERIC),
    )
    format = forms.ChoiceField(label=_("It is a moment"), choices=list(FORMAT_WORDS.items()))

    def habit(self) -> Habit:
        """What was typed."""
        return Habit(**self.cleaned_data)

    @staticmethod
    def read(habit: Habit) -> dict[str, Any]:
        """A habit as it is."""
        return {**habit._asdict(), "day": NO_DAY if habit.day is None else habit.day}


class PurposesForm(forms.Form):
    """What the network is for."""

    purposes = forms.MultipleChoiceField(
        label=_("My network is for"),
        choices=[(code, PURPOSE_WORDS[code]) for code in aims.PURPOSES],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


class AimForm(forms.Form):
    """An aim in the user's own sentence."""

    text = Line(
        label=_("In your own words"),
        max_length=aims.LONGEST,
        help_text=_("“By June, to talk with three people who keep a bookshop.”"),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    kind = Choice(
        label=_("It is about"),
        choices=[("", "—"), *((code, PURPOSE_WORDS[code]) for code in aims.PURPOSES)],
    )
    until = Day(label=_("Until"), required=False)

    def __init__(self, *args: Any, today: dt.date | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        self.today = today

    def clean_until(self) -> dt.date | None:
        """A day that is still to come; an aim that has ended keeps its own while its words are corrected."""
        until: dt.date | None = self.cleaned_data["until"]
        if until and self.today and until < self.today and until != self.initial.get("until"):
            raise forms.ValidationError(_("This day is past: choose one that is still to come."))
        return until

    @staticmethod
    def read(aim: Aim) -> dict[str, Any]:
        """An aim as it is."""
        return {"text": aim.text, "kind": aim.kind, "until": aim.until}

"""The forms of the settings, one a section: rhythm, you, words, language, reminders."""

import zoneinfo
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from entregent.records.models import Preferences
from entregent.web.settings import zones

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

type Words = "str | _StrPromise"

REGISTERS: tuple[tuple[str, Words], ...] = (
    ("", _("as my messages show")),
    ("vous", _("vous")),
    ("tu", _("tu")),
)


def _number(label: Words, low: int, high: int, help_text: Words = "") -> forms.IntegerField:
    widget = forms.NumberInput(attrs={"inputmode": "numeric"})
    return forms.IntegerField(label=label, min_value=low, max_value=high, help_text=help_text, widget=widget)


def _line(label: Words, help_text: Words = "") -> forms.CharField:
    return forms.CharField(label=label, max_length=300, required=False, help_text=help_text)


class Answer(forms.ChoiceField):
    """A choice in which the empty answer is as good as any, so that nobody calls the field optional."""

    def validate(self, value: Any) -> None:
        """Takes the empty answer too."""
        if value not in self.empty_values:
            super().validate(value)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Lets the browser send the empty answer."""
        widget.use_required_attribute = lambda _initial: False  # type: ignore[assignment, method-assign]
        return super().widget_attrs(widget)


class RhythmForm(forms.ModelForm):  # type: ignore[type-arg]
    """How often for whom (F2, F3)."""

    rhythm_close = _number(_("Days between signs to the close circle"), 1, 3650)
    rhythm_wider = _number(_("Days between signs to the wider circle"), 1, 3650)
    rhythm_weak = _number(_("Days between signs to distant ties"), 1, 3650)
    card_days = _number(
        _("Days that a card travels"), 0, 60, _("A birthday that deserves a card is said this long before.")
    )

    class Meta:
        model = Preferences
        fields: ClassVar = ["rhythm_close", "rhythm_wider", "rhythm_weak", "card_days"]


class YouForm(forms.ModelForm):  # type: ignore[type-arg]
    """Who the user is, and what they are looking for (H11)."""

    background = _line(
        _("Who I am, in one line"), _("Two strangers who read it would know what to talk to you about.")
    )
    looking_for = _line(_("I am looking for"), _("In one sentence, so that people think of you."))

    class Meta:
        model = Preferences
        fields: ClassVar = ["background", "looking_for"]


class NewsForm(forms.ModelForm):  # type: ignore[type-arg]
    """How few people hear news of the user, and how seldom (F6)."""

    news_a_day = _number(_("People a day whom a piece of news is proposed for"), 1, 20)
    news_a_year = _number(
        _("Pieces of news that one person hears in a year"),
        1,
        24,
        _("Wishes for the new year are one of them."),
    )

    class Meta:
        model = Preferences
        fields: ClassVar = ["news_a_day", "news_a_year"]


class WordsForm(forms.ModelForm):  # type: ignore[type-arg]
    """How drafts are worded and signed."""

    register = Answer(
        label=_("In French, where nothing else is known"), choices=REGISTERS, widget=forms.RadioSelect
    )
    signature = forms.CharField(
        label=_("Signature"),
        max_length=500,
        required=False,
        help_text=_("It ends every draft. Your first name is enough."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    class Meta:
        model = Preferences
        fields: ClassVar = ["register", "signature"]


class Zone(Answer):
    """A time zone: any that there is, whatever the list shows."""

    def valid_value(self, value: Any) -> bool:
        """Takes other names of a place too, as browsers give them."""
        return value in zoneinfo.available_timezones()


class LanguageForm(forms.ModelForm):  # type: ignore[type-arg]
    """The language of the pages, and where the user's days begin."""

    language = Answer(
        label=_("Language"),
        choices=[("", _("as the browser says")), *settings.LANGUAGES],
        widget=forms.RadioSelect,
    )
    timezone = Zone(label=_("Time zone"), help_text=_("Where your days begin and end."), widget=zones.Select)

    class Meta:
        model = Preferences
        fields: ClassVar = ["language", "timezone"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone = self.fields["timezone"]
        assert isinstance(zone, Zone)  # noqa: S101  # it stands above
        zone.choices = zones.choices(self.instance.timezone)


class RemindersForm(forms.ModelForm):  # type: ignore[type-arg]
    """What the program reminds of."""

    archive_reminder = forms.BooleanField(
        label=_("Every three months, a new archive from LinkedIn"),
        help_text=_("It shows who changed jobs; a line in your day says when it is time."),
        required=False,
    )

    class Meta:
        model = Preferences
        fields: ClassVar = ["archive_reminder"]

"""The form of a pitch: for whom, in which language, in which words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.records import pitches
from entregent.records.models import Pitch
from entregent.web.people.forms import Line, Lines
from entregent.wording.pitches import LANGUAGE_WORDS


class PitchForm(forms.Form):
    """For whom, in which language, in which words."""

    audience = Line(
        label=_("For whom"),
        max_length=pitches.LONGEST_AUDIENCE,
        help_text=_("“At the book fair”, “Investors”, “A neighbour at table”."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    language = forms.ChoiceField(
        label=_("Said"),
        choices=[(code, LANGUAGE_WORDS[code]) for code in pitches.LANGUAGES],
        widget=forms.RadioSelect,
    )
    text = Lines(
        label=_("Your words"),
        max_length=pitches.LONGEST,
        help_text=_("Say them aloud while you write; thirty seconds are enough to be asked more."),
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "true"}),
    )

    @staticmethod
    def read(pitch: Pitch) -> dict[str, Any]:
        """A pitch as it is."""
        return {"audience": pitch.audience, "language": pitches.language(pitch), "text": pitch.text}

"""The form by which two subjects are compared."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.core.purposes import WITHOUT_SUBJECT
from entregent.records.writing.trials import LONGEST
from entregent.wording.people import LANGUAGE_WORDS
from entregent.wording.writing import PURPOSE_WORDS

_LANGUAGES: Final = ("fr", "en")


def _subject(label: Any, help_text: Any = "") -> forms.CharField:
    attributes = {"autocomplete": "off"}
    widget = forms.TextInput(attrs=attributes)
    return forms.CharField(label=label, max_length=LONGEST, widget=widget, help_text=help_text)


class TrialForm(forms.Form):
    """Two subjects, for messages of one purpose in one language."""

    purpose = forms.ChoiceField(
        label=_("For messages of this kind"),
        choices=[(code, words) for code, words in PURPOSE_WORDS.items() if code not in WITHOUT_SUBJECT],
    )
    language = forms.ChoiceField(
        label=_("Written in"), choices=[(code, LANGUAGE_WORDS[code]) for code in _LANGUAGES]
    )
    subject_a = _subject(_("One subject"))
    subject_b = _subject(_("The other"), _("Two to six words are read whole on a telephone."))

    def pair(self) -> tuple[str, str]:
        """The two, once the form is valid."""
        return self.cleaned_data["subject_a"], self.cleaned_data["subject_b"]

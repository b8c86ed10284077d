"""The forms of asks and requests."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.core.favours import KINDS
from entregent.records.asking import asks, requests
from entregent.records.asking.scenario import Wanted
from entregent.records.models import Ask, Request
from entregent.web.people.forms import Day, Line, Lines
from entregent.wording.asks import SIZE_WORDS
from entregent.wording.giving import KIND_WORDS

HELPS: Final = ("help", *KINDS)
"""Kinds of what somebody gave when asked."""


class AskForm(forms.Form):
    """What exactly, how much of it, about what."""

    text = Lines(
        label=_("What would you like, exactly?"),
        max_length=asks.LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("As you would say it to them, in one or two sentences."),
    )
    size = forms.ChoiceField(
        label=_("What would it take them?"),
        choices=[("", _("as the words tell")), *SIZE_WORDS.items()],
        widget=forms.RadioSelect,
        required=False,
    )
    topic = Line(
        label=_("About what, in a word or two"),
        max_length=asks.LONGEST_TOPIC,
        required=False,
        help_text=_("If they say no, this subject rests, and no other."),
    )
    suggestions = forms.BooleanField(
        label=_("Ask for ideas rather than for the thing itself"), required=False
    )

    @staticmethod
    def read(ask: Ask) -> dict[str, Any]:
        """An ask as it is."""
        return {name: getattr(ask, name) for name in ("text", "size", "topic", "suggestions")}

    def wanted(self, language: str, *, ideas: bool = False) -> Wanted:
        """What a valid form says; `ideas`: ideas are asked for, though no tick says so."""
        said = self.cleaned_data
        suggestions = said["suggestions"] or ideas
        return Wanted(said["text"], said["topic"], said["size"], language, suggestions=suggestions)


class RequestForm(forms.Form):
    """What they ask, since when, until when."""

    text = Lines(
        label=_("What they ask"), max_length=requests.LONGEST, widget=forms.Textarea(attrs={"rows": 2})
    )
    on = Day(label=_("Asked on"))
    due = Day(label=_("They need it by"), required=False)

    @staticmethod
    def read(received: Request) -> dict[str, Any]:
        """A request as it is."""
        return {"text": received.text, "on": received.received_on, "due": received.due}

    def asked(self) -> requests.Asked:
        """What a valid form says."""
        said = self.cleaned_data
        return requests.Asked(said["text"], said["on"], said["due"])


def kinds(first: tuple[str, ...] = HELPS) -> list[tuple[str, str]]:
    """Kinds of favours as choices."""
    return [(code, str(KIND_WORDS[code])) for code in first]

"""The forms of the ledger and of loops."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.core.favours import ELSEWHERE, KINDS
from entregent.records.giving.favours import LONGEST
from entregent.records.models import Favour
from entregent.web.people.forms import Day, Line, Lines
from entregent.wording.giving import KIND_WORDS

_WAYS: Final = [("given", _("You gave it")), ("received", _("You received it"))]


class FavourForm(forms.Form):
    """Which way it went, what it was, in which words, and when."""

    way = forms.ChoiceField(label=_("Which way"), choices=_WAYS, widget=forms.RadioSelect)
    kind = forms.ChoiceField(label=_("What it was"))
    on = Day(label=_("When"))
    what = Line(label=_("In a few words"), max_length=LONGEST, required=False)

    outcome = Line(label=_("What came of it"), max_length=LONGEST, required=False)

    def __init__(self, *args: Any, **how: Any) -> None:
        super().__init__(*args, **how)
        own = self.initial.get("kind", "")
        codes = (*KINDS, *(code for code in ELSEWHERE if code in (own, "help")))
        kinds: Any = self.fields["kind"]
        kinds.choices = [(code, str(KIND_WORDS[code]).capitalize()) for code in codes]
        if not own:
            kinds.choices = [("", "—"), *kinds.choices]

    @staticmethod
    def read(favour: Favour) -> dict[str, Any]:
        """A favour as it is."""
        way = "given" if favour.given else "received"
        return {
            "way": way,
            "kind": favour.kind,
            "on": favour.on,
            "what": favour.what,
            "outcome": favour.outcome,
        }


class LoopForm(forms.Form):
    """What the user did with advice or help, or what came of it."""

    words = Lines(max_length=LONGEST, required=False, widget=forms.Textarea(attrs={"rows": 2}))

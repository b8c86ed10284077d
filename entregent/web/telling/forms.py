"""The forms of a piece of news and of a publication."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from entregent.records.models import News, Publication
from entregent.records.telling.news import LONGEST
from entregent.records.telling.publishing import KINDS
from entregent.web.people.forms import Day, Line
from entregent.wording.telling import KIND_WORDS


class NewsForm(forms.Form):
    """What happens to the user, in a sentence or two."""

    text = Line(
        label=_("What is new"),
        max_length=LONGEST,
        help_text=_("In a sentence, as you would say it: “I am opening a bindery in Nantes in May”."),
        widget=forms.Textarea(attrs={"rows": 3, "class": "short"}),
    )
    link = forms.URLField(
        label=_("Where to see more"),
        max_length=500,
        required=False,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
    )
    looking = forms.BooleanField(label=_("It says what I am looking for"), required=False)

    @staticmethod
    def read(news: News) -> dict[str, Any]:
        """A piece of news as it is."""
        return {"text": news.text, "link": news.link, "looking": news.looking}


class PublicationForm(forms.Form):
    """What was published, or where one takes part."""

    title = Line(label=_("Its title, or what it is"), max_length=300)
    kind = forms.ChoiceField(label=_("Kind"), choices=[(code, KIND_WORDS[code]) for code in KINDS])
    place = Line(label=_("Where"), max_length=200, required=False)
    on = Day(label=_("When"))
    link = forms.URLField(label=_("Link"), max_length=500, required=False, assume_scheme="https")

    def fill(self, publication: Publication) -> Publication:
        """Writes the values into `publication`."""
        for name in self.fields:
            setattr(publication, name, self.cleaned_data[name])
        return publication

    @staticmethod
    def read(publication: Publication) -> dict[str, Any]:
        """The values of `publication`."""
        return {name: getattr(publication, name) for name in ("title", "kind", "place", "on", "link")}

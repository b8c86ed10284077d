"""The template pieces of the shell: forms, reasons, avatars, notices, toasts, pages of numbers."""

import datetime as dt
from html.parser import HTMLParser
from typing import Any

import pytest
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from entregent.web.shell.rendering import PageForms


class Meeting(forms.Form):
    """A form with each kind of field."""

    default_renderer = PageForms

    who = forms.CharField(label="Who", help_text="A first name is enough.")
    how = forms.ChoiceField(
        label="How", widget=forms.RadioSelect, choices=[("a", "A call"), ("l", "A lunch")]
    )
    fond = forms.BooleanField(label="Fond memory", required=False)
    notes = forms.CharField(label="Notes", widget=forms.Textarea, required=False)
    key = forms.CharField(widget=forms.HiddenInput, required=False)


class Elements(HTMLParser):
    """Collects the elements of a piece of HTML, each as its tag and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps one element."""
        self.found.append((tag, dict(attrs)))

    def having(self, name: str) -> list[dict[str, str | None]]:
        """The attributes of the elements that have this one."""
        return [attributes for _tag, attributes in self.found if name in attributes]


def rendered(source: str, **context: Any) -> str:
    """A piece of template that uses the shell, in English."""
    with translation.override("en"):
        return Template("{% load shell %}" + source).render(Context(context)).strip()


def test_what_is_wrong_is_tied_to_its_field() -> None:
    page = Elements(str(Meeting({"who": "", "how": "l"})))
    ids = {attributes["id"] for attributes in page.having("id")}
    who = next(attributes for attributes in page.having("name") if attributes["name"] == "who")
    assert who["aria-invalid"] == "true"
    assert (who["aria-describedby"] or "").split() == ["id_who_helptext", "id_who_error"]
    assert {"id_who_helptext", "id_who_error"} <= ids


def test_every_field_has_a_label_and_ids_are_not_repeated() -> None:
    page = Elements(str(Meeting()))
    ids = [attributes["id"] for attributes in page.having("id")]
    labelled = {attributes["for"] for attributes in page.having("for")}
    fields = [attributes for attributes in page.having("name") if attributes.get("type") != "hidden"]
    assert len(ids) == len(set(ids))
    assert {attributes["id"] for attributes in fields} <= labelled


def test_only_what_may_stay_empty_says_so() -> None:
    with translation.override("en"):
        html = str(Meeting())
    assert html.count("(optional)") == 1, "notes alone: a box to tick needs no such word"


def test_a_form_without_errors_says_nothing() -> None:
    assert "alert" not in str(Meeting())
    assert str(Meeting({"who": ""})).count('role="alert"') == 1


def test_words_of_others_are_escaped() -> None:
    html = rendered("{% avatar name key=1 photo=photo %}{% avatar name key=1 %}", name="<b>", photo='"><b>')
    html += rendered('{% why "F3" evidence=evidence title=evidence %}', evidence="<b>")
    assert "<b>" not in html


def test_a_face_says_nothing_to_a_screen_reader() -> None:
    disc = Elements(rendered('{% avatar "Awa Diop" key=7 size="large" %}')).found
    photo = Elements(rendered('{% avatar "Awa Diop" photo="/p.jpg" %}')).found
    assert disc[0][1]["aria-hidden"] == "true"
    assert "avatar-large" in (disc[0][1]["class"] or "")
    assert (photo[0][0], photo[0][1]["alt"]) == ("img", "")


def test_a_face_keeps_its_hue_when_the_name_changes() -> None:
    before = rendered('{% avatar "Awa Diop" key=0 %}')
    after = rendered('{% avatar "Awa Martin" key=0 %}')
    assert before.replace("AD", "AM") == after
    assert "hue-" in after


def test_a_reason_opens_or_leads_to_its_practice() -> None:
    short = rendered('{% why "F3" title="Mark life events" %}')
    long = rendered('{% why "F3" evidence="She moved in June." %}')
    assert "<details" not in short
    assert "Mark life events" in short
    assert "She moved in June." in long
    assert '/practices/F3/"' in short
    assert '/practices/F3/"' in long


def test_a_toast_may_come_beside_another_fragment() -> None:
    alone = render_to_string("shell/toast.html", {"text": "Logged."})
    beside = render_to_string("shell/toast.html", {"text": "Logged.", "undo": "/undo/7/", "oob": True})
    assert "hx-swap-oob" not in alone
    assert "<form" not in alone
    assert 'hx-swap-oob="innerHTML:#toasts"' in beside
    assert 'action="/undo/7/"' in beside


def test_pages_keep_what_the_list_was_narrowed_by() -> None:
    page = Paginator(range(30), 10).page(2)
    request = RequestFactory().get("/people/?q=awa&page=2")
    html = render_to_string("shell/pagination.html", {"page": page}, request)
    links = [attributes["href"] for attributes in Elements(html).having("rel")]
    assert links == ["?q=awa&page=1", "?q=awa&page=3"]


def test_a_single_page_has_no_numbers() -> None:
    page = Paginator(range(3), 10).page(1)
    assert render_to_string("shell/pagination.html", {"page": page}).strip() == ""


def test_words_follow_the_language_and_unknown_codes_stay() -> None:
    source = (
        '{% load shell %}{{ "weak"|circle }}, {{ "call"|channel }}, {{ "in"|direction }}, {{ "odd"|channel }}'
    )
    with translation.override("en"):
        assert Template(source).render(Context()) == "distant tie, phone call, from them, odd"
    with translation.override("fr"):
        assert Template(source).render(Context()) == "lien lointain, appel, de sa part, odd"


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("fr", dt.date(2026, 3, 1), "1er mars 2026 2026-03-01"),
        ("fr", dt.date(2026, 3, 21), "21 mars 2026 2026-03-21"),
        ("en", dt.date(2026, 3, 1), "1 March 2026 2026-03-01"),
    ],
)  # fmt: skip
def test_the_first_of_a_month_in_french(language: str, day: dt.date, said: str) -> None:
    source = '{{ day|date:"DATE_FORMAT" }} {{ day|date:"Y-m-d" }}'
    with translation.override(language):
        assert Template(source).render(Context({"day": day})) == said

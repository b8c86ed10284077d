"""The settings: one page, a form a section; and the language, for those not signed in too."""

from typing import TYPE_CHECKING, Any, NamedTuple

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from entregent.records import preferences
from entregent.records.models import Owner, Preferences
from entregent.web.settings.forms import LanguageForm, NewsForm, RemindersForm, RhythmForm, WordsForm, YouForm
from entregent.web.shell.notices import tell

if TYPE_CHECKING:
    from django import forms


class Section(NamedTuple):
    """One part of the page: its name in addresses, its heading, and its form."""

    name: str
    heading: str | Promise
    form: "type[forms.ModelForm[Preferences]]"


SECTIONS = (
    Section("you", _("You"), YouForm),
    Section("rhythm", _("Rhythm"), RhythmForm),
    Section("news", _("News of yourself"), NewsForm),
    Section("words", _("Your words"), WordsForm),
    Section("language", _("Language and time"), LanguageForm),
    Section("reminders", _("Reminders"), RemindersForm),
)


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """All settings on one page."""
    return _page(request, {})


@require_POST
def change(request: HttpRequest, name: str) -> HttpResponse:
    """Saves one section; what is wrong in it is said beside the field, and nothing is saved."""
    section = next((section for section in SECTIONS if section.name == name), None)
    if section is None:
        raise Http404
    owner = _owner(request)
    form = section.form(request.POST, instance=owner.preferences, prefix=name)
    if not form.is_valid():
        return _page(request, {name: form})
    act = preferences.change(owner, form.cleaned_data)
    response = HttpResponseRedirect(f"{reverse('settings')}#{name}")
    if "language" in form.cleaned_data:
        _speak(response, form.cleaned_data["language"])
    tell(request, gettext("Your settings are saved."), reverse("undo", args=[act.pk]))
    return response


@login_not_required
@require_POST
def speak(request: HttpRequest) -> HttpResponse:
    """Keeps the language that a visitor or the owner chooses, and goes back to `next`."""
    target = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(target if safe else "/")
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES):
        _speak(response, language)
        if isinstance(request.user, Owner):
            Preferences.objects.filter(owner=request.user).update(language=language)
    return response


def _speak(response: HttpResponse, language: str) -> None:
    if not language:
        response.delete_cookie(settings.LANGUAGE_COOKIE_NAME, samesite="Lax")
        return
    translation.activate(language)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _page(request: HttpRequest, wrong: dict[str, Any]) -> HttpResponse:
    owner = _owner(request)
    ways = Preferences.objects.get(owner=owner)
    sections = [
        (section, wrong.get(section.name) or section.form(instance=ways, prefix=section.name))
        for section in SECTIONS
    ]
    return render(request, "settings/settings.html", {"sections": sections, "owner": owner})


def _owner(request: HttpRequest) -> Owner:
    if not isinstance(request.user, Owner):
        raise Http404
    return request.user

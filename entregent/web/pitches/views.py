"""Pitches: all of them, and one with its time and what the adviser says of it."""

import uuid
from typing import Any, NamedTuple, cast

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entregent.core import pitching
from entregent.core.lint import Finding
from entregent.core.practices import practice
from entregent.core.speaking import Language, timing
from entregent.records import pitches
from entregent.records.models import Owner, Pitch
from entregent.web.people.asking import done, owner_of
from entregent.web.pitches.forms import PitchForm
from entregent.wording import pitches as words


class Said(NamedTuple):
    """What is said of a text: its time, that time against the mark, and advice."""

    time: str
    fit: str
    advice: tuple["Advised", ...]


class Advised(NamedTuple):
    """One piece of advice: the words it is about, wherever they stand, what it says, and its practice."""

    quotes: tuple[str, ...]
    finding: Finding
    practice_title: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """All of them, each with its time."""
    kept = [(one, _time(one), pitches.language(one)) for one in pitches.pitches(owner_of(request))]
    return render(request, "pitches/pitches.html", {"kept": kept})


@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """A new one, which begins with what the user says of themselves."""
    owner = owner_of(request)
    spoken = _language(request.GET.get("language") or _here())
    start = {"language": spoken, "text": pitches.start(owner, spoken)}
    return _written(request, owner, None, start)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """One as it stands, to be changed."""
    owner = owner_of(request)
    pitch = get_object_or_404(Pitch, owner=owner, pk=pk)
    return _written(request, owner, pitch, PitchForm.read(pitch))


@require_POST
def delete(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes one away."""
    owner = owner_of(request)
    pitch = get_object_or_404(Pitch, owner=owner, pk=pk)
    return done(request, pitches.remove(owner, pitch), reverse("pitches"))


@require_POST
def attempt(request: HttpRequest) -> HttpResponse:
    """The time of a text while it is written, and what the adviser says of it; nothing is kept."""
    return render(request, "pitches/said.html", {"said": _typed(request.POST)})


def _written(request: HttpRequest, owner: Owner, pitch: Pitch | None, start: dict[str, Any]) -> HttpResponse:
    form = PitchForm(request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid() and "try" not in request.POST:
        given = form.cleaned_data
        try:
            _kept, undo = pitches.keep(owner, pitch, given["audience"], given["language"], given["text"])
            return done(request, undo, reverse("pitches"))
        except pitches.PitchExists:
            form.add_error("audience", _("You have words for them in this language already."))
    said = _typed(request.POST) if request.method == "POST" else _said(start["text"], start["language"])
    return render(request, "pitches/pitch.html", {"form": form, "pitch": pitch, "said": said})


def _typed(posted: QueryDict) -> Said:
    return _said(posted.get("text", "")[: pitches.LONGEST], _language(posted.get("language", "")))


def _said(text: str, spoken: Language) -> Said:
    found = timing(text, spoken)
    advice = pitching.advice(text, language=_here())
    return Said(words.time(found), words.fit(found), tuple(_advised(text, one) for one in advice))


def _advised(text: str, told: pitching.Told) -> Advised:
    quotes = dict.fromkeys(" ".join(text[start:end].split()) for start, end in told.places)
    title = practice(told.finding.practice).wording(_here()).title
    return Advised(tuple(quote for quote in quotes if quote), told.finding, title)


def _time(pitch: Pitch) -> str:
    return words.time(timing(pitch.text, pitches.language(pitch)))


def _here() -> Language:
    return _language(get_language() or "fr")


def _language(code: str) -> Language:
    return cast(Language, code[:2]) if code[:2] in pitches.LANGUAGES else "fr"

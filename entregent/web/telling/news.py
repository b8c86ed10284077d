"""News of the user: written once, checked for a selling tone while it is written, closed, corrected (F6)."""

import datetime as dt
import uuid
from typing import Any, Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.core import lint, wishes
from entregent.records import exchanges
from entregent.records.models import News, Owner
from entregent.records.people import naming
from entregent.records.telling import news
from entregent.web.people.asking import ALREADY, GONE, done, owner_of, token_of
from entregent.web.telling.forms import NewsForm

SHOWN: Final = 20


@require_http_methods(["GET", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """What is new, and what was told before; a new piece of news leads to those who would care."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    form = NewsForm(request.POST or None, initial={"text": _looking(request, owner)})
    token = token_of(request)
    if request.method == "POST" and form.is_valid():
        made, undo = news.add(owner, on=today, token=token, **form.cleaned_data)
        page = reverse("news_piece", args=[made.pk])
        return done(request, undo, page, reverse("news"))
    pieces = Paginator(news.pieces(owner), SHOWN).get_page(request.GET.get("page"))
    context = {"form": form, "token": token, "page": pieces, "advice": selling(form["text"].value() or "")}
    told = news.told_to(owner, pieces)
    context["rows"] = [(one, told[one.pk]) for one in pieces]
    context |= {"wishes": _wishes(owner, today), "year": wishes.year_of(today)}
    return render(request, "telling/news.html", context)


def _looking(request: HttpRequest, owner: Owner) -> str:
    """The user's own "I am looking for", where the page is asked to begin with it (H11)."""
    return owner.preferences.looking_for if request.GET.get("from") == "looking" else ""


def _wishes(owner: Owner, today: dt.date) -> bool:
    """Whether it is the season of wishes, and they have not been begun."""
    season = today.month == 1 or wishes.year_of(today) > today.year
    return season and not News.objects.filter(owner=owner, pk=wishes_id(owner, today)).exists()


def wishes_id(owner: Owner, today: dt.date) -> uuid.UUID:
    """The one id that the wishes of a year have."""
    return news.id_of(owner, wishes_token(today))


def wishes_token(today: dt.date) -> str:
    """The token of the wishes of the year that is near: they are begun once."""
    return f"wishes {wishes.year_of(today)}"


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """The advice on what is being written: whether it sells."""
    text = naming.clean(request.POST.get("text", ""))
    return render(request, "telling/news.html#advice", {"advice": selling(text)})


def selling(text: str) -> list[lint.Finding]:
    """What sells in a piece of news, said as on the desk."""
    context = lint.Context(purpose="news")
    language: Any = (get_language() or "fr")[:2]
    found = lint.lint(text[: news.LONGEST], context, language=language).findings if text.strip() else ()
    return [one for one in found if one.practice == "F6" and one.rule == "advertising"]


@require_POST
def wish(request: HttpRequest) -> HttpResponse:
    """Begins the wishes for the year that is near; once."""
    owner = owner_of(request)
    today = exchanges.today(owner)
    text = _("Wishes for %(year)s") % {"year": wishes.year_of(today)}
    made, undo = news.add(owner, text, today, wishes_token(today), kind=news.WISHES)
    return done(request, undo, reverse("news_piece", args=[made.pk]), reverse("news"))


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Other words."""
    owner = owner_of(request)
    one = get_object_or_404(News, owner=owner, pk=pk)
    form = NewsForm(request.POST or None, initial=NewsForm.read(one))
    if request.method == "POST" and form.is_valid():
        undo = news.change(owner, one, **form.cleaned_data)
        return done(request, undo, reverse("news_piece", args=[pk]))
    context = {"form": form, "news": one, "advice": selling(form["text"].value() or "")}
    return render(request, "telling/news_change.html", context)


@require_POST
def close(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Nobody more is proposed for it; or again, with `open`."""
    owner = owner_of(request)
    one = get_object_or_404(News, owner=owner, pk=pk)
    opened = request.POST.get("open") == "yes"
    undo = news.reopen(owner, one) if opened else news.close(owner, one, exchanges.today(owner))
    page = reverse("news_piece", args=[pk])
    return done(request, undo, page, unless=ALREADY)


@require_POST
def remove(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Takes it away."""
    owner = owner_of(request)
    one = get_object_or_404(News, owner=owner, pk=pk)
    undo = news.remove(owner, one)
    return done(request, undo, reverse("news"), unless=GONE)

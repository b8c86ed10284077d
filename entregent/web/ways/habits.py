"""Habits, onto which lines of the day hook: added, changed, taken away (P5)."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from entregent.core.planning import Habit
from entregent.records import ways
from entregent.records.models import Owner, Preferences
from entregent.web.people.asking import done, owner_of
from entregent.web.ways.forms import HabitForm
from entregent.web.ways.showing import page


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """One more habit, the last of them."""
    owner, form = owner_of(request), HabitForm(request.POST, prefix="habit")
    if not form.is_valid():
        return page(request, owner, habit=form)
    return _kept(request, owner, lambda habits: [*habits, form.habit()])


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, place: int) -> HttpResponse:
    """One habit as it stands, to be corrected."""
    owner = owner_of(request)
    habit = _habit(owner, place)
    form = HabitForm(request.POST or None, initial=HabitForm.read(habit))
    if request.method == "POST" and form.is_valid():
        return _kept(request, owner, lambda habits: [*habits[:place], form.habit(), *habits[place + 1 :]])
    return render(request, "ways/habit.html", {"form": form, "habit": habit, "place": place})


@require_POST
def delete(request: HttpRequest, place: int) -> HttpResponse:
    """Takes one away."""
    owner = owner_of(request)
    _habit(owner, place)
    return _kept(request, owner, lambda habits: [*habits[:place], *habits[place + 1 :]])


def _kept(
    request: HttpRequest, owner: Owner, changed: Callable[[tuple[Habit, ...]], list[Habit]]
) -> HttpResponse:
    habits = ways.habits(Preferences.objects.get(owner=owner))
    return done(request, ways.keep_habits(owner, changed(habits)), f"{reverse('ways')}#habits")


def _habit(owner: Owner, place: int) -> Habit:
    habits = ways.habits(Preferences.objects.get(owner=owner))
    if place >= len(habits):
        raise Http404
    return habits[place]

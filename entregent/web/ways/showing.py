"""The page of the user's ways, made ready to be read: effects before and after, habits, aims."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from entregent.core.modes import MODES, PRACTICE_OF, Resolved
from entregent.core.practices import practice
from entregent.records import aims, exchanges, ways
from entregent.records.models import Owner, Preferences
from entregent.web.ways.forms import AimForm, HabitForm, ModesForm, PurposesForm, TimeForm
from entregent.wording import ways as words


class Told(NamedTuple):
    """An effect in words: what was, what is, by which mode, and what may be chosen instead."""

    code: str
    title: str
    before: str
    after: str
    by: str
    overridden: bool
    proposed: str
    practice: str
    practice_title: str
    options: tuple[tuple[str, str, bool], ...]

    @property
    def changed(self) -> bool:
        """Whether it is not as without any mode, or the user chose it."""
        return self.overridden or self.before != self.after


class Mode(NamedTuple):
    """A mode to choose: its sentence, what it means, its practice, whether it is chosen."""

    code: str
    sentence: str
    help: str
    practice: str
    practice_title: str
    chosen: bool


def page(request: HttpRequest, owner: Owner, **wrong: Any) -> HttpResponse:
    """The whole page; `wrong` holds the form that needs another look."""
    found, today = Preferences.objects.get(owner=owner), exchanges.today(owner)
    told = [tell(one) for one in ways.effects(found)]
    kept = ways.habits(found)
    context = {
        "modes": list(_modes(ways.modes(found))),
        "changed": [one for one in told if one.changed],
        "unchanged": [one for one in told if not one.changed],
        "modes_form": wrong.get("modes") or ModesForm(),
        "time": wrong.get("time") or TimeForm(initial=TimeForm.read(found)),
        "purposes": wrong.get("purposes") or PurposesForm(initial={"purposes": aims.purposes(found)}),
        "habits": [(place, habit.text, words.habit(habit)) for place, habit in enumerate(kept)],
        "habit": wrong.get("habit") or HabitForm(prefix="habit"),
        "habits_full": len(kept) >= ways.MOST_HABITS,
        "aims": aims.aims(owner, today),
        "past": aims.past(owner, today),
        "aim": wrong.get("aim") or AimForm(prefix="aim"),
    }
    return render(request, "ways/ways.html", context)


def tell(one: Resolved) -> Told:
    """An effect in the reader's words; a number of one's own is typed, and has no list of options."""
    code = one.effect.code
    listed = () if one.effect.of_own else one.effect.options
    return Told(
        code,
        words.effect(code),
        words.value(code, one.without),
        words.value(code, one.value),
        words.mode(one.by) if one.by else "",
        one.overridden,
        words.value(code, one.proposed),
        one.effect.practice,
        practice(one.effect.practice).wording(get_language() or "fr").title,
        tuple((str(value), words.value(code, value), value == one.value) for value in listed),
    )


def _modes(chosen: Iterable[str]) -> Iterable[Mode]:
    for code in MODES:
        known = PRACTICE_OF[code]
        title = practice(known).wording(get_language() or "fr").title
        sentence, about = str(words.MODE_SENTENCES[code]), str(words.MODE_HELP[code])
        yield Mode(code, sentence, about, known, title, code in chosen)

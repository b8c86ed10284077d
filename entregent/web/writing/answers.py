"""What gets answers (D2): shares by kind of message, and two subjects compared over the next ones."""

import uuid
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from entregent.core.answers import LEAST, Row
from entregent.core.practices import practice
from entregent.core.trials import ARMS
from entregent.records import exchanges
from entregent.records.models import Trial
from entregent.records.writing import answers as records
from entregent.records.writing import trials
from entregent.web.people.asking import done, owner_of
from entregent.web.writing.forms import TrialForm
from entregent.wording import answers as words
from entregent.wording.people import LANGUAGE_WORDS
from entregent.wording.writing import purpose


class Line(NamedTuple):
    """One row of a table, in words."""

    about: str
    row: Row
    share: str


class Side(NamedTuple):
    """One of two subjects, and what became of the messages that bore it."""

    subject: str
    counts: str
    better: bool


class Compared(NamedTuple):
    """A comparison, in words."""

    trial: Trial
    purpose: str
    language: str
    sides: list[Side]
    waiting: int
    verdict: str


@require_GET
def answers(request: HttpRequest) -> HttpResponse:
    """The page, with an empty form."""
    language = (get_language() or "fr")[:2]
    return _page(request, TrialForm(initial={"language": language}))


@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Compares two subjects from now on."""
    owner, form = owner_of(request), TrialForm(request.POST)
    if not form.is_valid():
        return _page(request, form)
    try:
        given = form.cleaned_data
        _trial, undo = trials.begin(owner, given["purpose"], given["language"], form.pair())
    except trials.AlreadyCompared:
        form.add_error(None, _("Two subjects are being compared for such messages: end that first."))
        return _page(request, form)
    except trials.NotToCompare:
        form.add_error("subject_b", _("Give another subject than the first."))
        return _page(request, form)
    return done(request, undo, reverse("answers"))


@require_POST
def end(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Ends a comparison; its figures stay."""
    owner = owner_of(request)
    trial = get_object_or_404(Trial, owner=owner, pk=pk)
    return done(request, trials.end(owner, trial, exchanges.today(owner)), reverse("answers"))


def _page(request: HttpRequest, form: TrialForm) -> HttpResponse:
    owner = owner_of(request)
    today = exchanges.today(owner)
    counted = records.counted(owner, today)
    compared = [_compared(one) for one in trials.standings(owner, today)]
    context = {
        "total": counted.answers.total,
        "total_share": words.share(counted.answers.total),
        "waiting": counted.waiting,
        "least": LEAST,
        "no_proof": words.no_proof(),
        "only_here": words.only_here(),
        "tables": _tables(counted) if not counted.answers.total.lacking else [],
        "under_way": [one for one in compared if one.trial.ended_on is None],
        "over": [one for one in compared if one.trial.ended_on],
        "form": form,
        "title": practice("D2").wording(get_language() or "fr").title,
    }
    return render(request, "writing/answers.html", context)


def _tables(counted: records.Counted) -> list[dict[str, Any]]:
    return [
        {
            "kind": kind,
            "heading": heading,
            "lines": [
                Line(words.key(kind, row.key), row, words.share(row))
                for row in getattr(counted.answers, kind)
            ],
        }
        for kind, heading in words.KIND_WORDS.items()
    ]


def _compared(standing: trials.Standing) -> Compared:
    trial, found = standing
    sides = [
        Side(
            trials.subject_of(trial, arm),
            words.counts(found.sent[arm], found.answered[arm]) if found.sent[arm] else "",
            found.better == arm,
        )
        for arm in ARMS
    ]
    language = str(LANGUAGE_WORDS.get(trial.language, trial.language))
    return Compared(trial, purpose(trial.purpose), language, sides, found.waiting, words.verdict(standing))

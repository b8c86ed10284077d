"""The guide for the day that LinkedIn takes to make an archive, and the reminder to renew it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from entregent.records import exchanges
from entregent.records.models import Owner, Preferences
from entregent.records.queries import imports


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """How to ask for the archive, step by step."""
    owner = request.user
    assert isinstance(owner, Owner)  # noqa: S101  # every page needs sign-in
    context = {
        "preferences": Preferences.objects.get(owner=owner),
        "reminder": imports.archive_reminder(owner, exchanges.today(owner)),
    }
    return render(request, "importing/waiting.html", context)


@require_POST
def asked(request: HttpRequest) -> HttpResponse:
    """The user asked for the archive today, or wishes reminders or none."""
    owner = request.user
    assert isinstance(owner, Owner)  # noqa: S101
    mine = Preferences.objects.filter(owner=owner)
    if request.POST.get("reminder") in ("on", "off"):
        mine.update(archive_reminder=request.POST["reminder"] == "on")
    else:
        mine.update(archive_asked_on=exchanges.today(owner))
        messages.success(request, _("Noted. LinkedIn will write to you; this page will remind you tomorrow."))
    return redirect("import_waiting")

"""Brings the demo, and takes it away again once the user has read what goes."""

from typing import cast

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from entregent.records import exchanges
from entregent.records.demo import building, leaving
from entregent.records.models import Owner
from entregent.web.shell import notices


@require_POST
def begin(request: HttpRequest) -> HttpResponseBase:
    """Fills an empty record with the made-up network."""
    owner = cast(Owner, request.user)
    try:
        building.build(owner, exchanges.today(owner))
    except building.DemoThere:
        notices.tell(request, _("The demo is there already."))
    except building.PeopleThere:
        notices.tell(request, _("There are people on your record: the demo is only for an empty one."))
    return redirect("today")


@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponseBase:
    """Says what goes; then takes the made-up network away, and nothing else."""
    owner = cast(Owner, request.user)
    if not owner.preferences.demo:
        return redirect("today")
    if request.method != "POST":
        return render(request, "demo/leave.html")
    leaving.leave(owner)
    notices.tell(request, _("The made-up network is gone. The place is yours."))
    return redirect("today")

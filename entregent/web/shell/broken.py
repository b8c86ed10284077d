"""The page of an error that nobody foresaw; a full disk is told apart, since there something can be done."""

import sys

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.defaults import server_error

from entregent.records import room


def broken(request: HttpRequest) -> HttpResponse:
    """Called by Django while it deals with the error."""
    if room.is_full(sys.exception()):
        return render(request, "507.html", status=507)
    return server_error(request)

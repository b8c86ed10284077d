"""The pages of the account that are ours: the welcome, the one-time link, the address, the lost password."""

import uuid

from allauth.account import views as account
from allauth.account.models import EmailAddress
from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib.auth import decorators, login
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from entregent.records import accounts, entry_links
from entregent.records.models import Owner
from entregent.web.accounts.forms import AddressForm, LinkForm, WelcomeForm
from entregent.web.shell.notices import tell

_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@decorators.login_not_required
@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def first(request: HttpRequest, token: str) -> HttpResponse:
    """The welcome: whoever holds the first start's link makes the account theirs."""
    with transaction.atomic():
        owner = entry_links.holder(token, lock=request.method == "POST")
        if owner is None or owner.claimed:
            return _spent(request)
        start = {"name": owner.name, "email": owner.email, "language": (get_language() or "en")[:2]}
        form = WelcomeForm(request.POST or None, owner=owner, initial=start)
        if not form.is_valid():
            return render(request, "account/first.html", {"form": form})
        accounts.claim(owner, **form.cleaned_data)
    login(request, owner, backend=_BACKEND)
    return redirect(settings.LOGIN_REDIRECT_URL)


@decorators.login_not_required
@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def link(request: HttpRequest, token: str) -> HttpResponse:
    """Signs in by a one-time link, and lets its holder choose a new password."""
    with transaction.atomic():
        owner = entry_links.holder(token, lock=request.method == "POST")
        if owner is None or not owner.claimed:
            return _spent(request)
        form = LinkForm(request.POST if request.method == "POST" else None, owner=owner)
        if not form.is_valid():
            return render(request, "account/link.html", {"form": form, "owner": owner})
        if form.cleaned_data["password"]:
            owner.set_password(form.cleaned_data["password"])
            owner.save(update_fields=["password"])
        login(request, owner, backend=_BACKEND)
    return redirect(settings.LOGIN_REDIRECT_URL)


def _spent(request: HttpRequest) -> HttpResponse:
    return render(request, "account/spent.html", status=404)


@decorators.login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponseBase:
    """allauth's page; before anybody has claimed the place, how to do that."""
    if request.method != "POST" and not accounts.any_claimed():
        return render(request, "account/unclaimed.html")
    answer: HttpResponseBase = account.login(request)
    return answer


@decorators.login_not_required
@require_safe
def forgotten(request: HttpRequest) -> HttpResponse:
    """How to get in again without a password: nothing is sent by mail."""
    return render(request, "account/forgotten.html")


@decorators.login_not_required
@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    """How an account is made: not here."""
    return render(request, "account/closed.html")


@rate_limit(action="change_password")  # type: ignore[untyped-decorator]
@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def address(request: HttpRequest) -> HttpResponse:
    """Changes the name and the address of the account."""
    owner = Owner.objects.get(pk=_id(request))
    start = {"name": owner.name, "email": owner.email}
    form = AddressForm(request.POST or None, owner=owner, initial=start)
    if not form.is_valid():
        return render(request, "account/address.html", {"form": form})
    with transaction.atomic():
        accounts.rename(owner, name=form.cleaned_data["name"], email=form.cleaned_data["email"])
        EmailAddress.objects.filter(user=owner).delete()  # allauth would go on signing in by an old one
    tell(request, gettext("Your name and your address are saved."))
    return redirect("settings")


def _id(request: HttpRequest) -> uuid.UUID:
    return uuid.UUID(str(request.user.pk))

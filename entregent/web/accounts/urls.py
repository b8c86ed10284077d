"""Addresses of the account: our own pages, and those of allauth that can be reached."""

from collections.abc import Callable
from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from django.urls import URLPattern, path
from django.views.decorators.http import require_http_methods

from entregent.web.accounts import views

_plainly = require_http_methods(["GET", "HEAD", "POST"])
"""allauth's views would take a PUT for a POST."""


def _page(route: str, view: Callable[..., Any], name: str) -> URLPattern:
    return path(route, _plainly(view), name=name)


urlpatterns = [
    path("first/<str:token>/", views.first, name="account_first"),
    path("link/<str:token>/", views.link, name="account_link"),
    path("forgotten/", views.forgotten, name="account_reset_password"),
    path("new/", views.closed, name="account_signup"),
    path("address/", views.address, name="account_email"),
    path("login/", views.sign_in, name="account_login"),
    _page("logout/", account.logout, "account_logout"),
    _page("inactive/", account.account_inactive, "account_inactive"),
    _page("confirm/", account.reauthenticate, "account_reauthenticate"),
    _page("password/", account.password_change, "account_change_password"),
    _page("password/first/", account.password_set, "account_set_password"),
    _page("security/", mfa.index, "mfa_index"),
    _page("security/step/", mfa.authenticate, "mfa_authenticate"),
    _page("security/confirm/", mfa.reauthenticate, "mfa_reauthenticate"),
    _page("security/application/on/", totp.activate_totp, "mfa_activate_totp"),
    _page("security/application/off/", totp.deactivate_totp, "mfa_deactivate_totp"),
    _page("security/codes/", codes.view_recovery_codes, "mfa_view_recovery_codes"),
    _page("security/codes/new/", codes.generate_recovery_codes, "mfa_generate_recovery_codes"),
    _page("security/codes/file/", codes.download_recovery_codes, "mfa_download_recovery_codes"),
    _page("security/keys/", keys.list_webauthn, "mfa_list_webauthn"),
    _page("security/keys/new/", keys.add_webauthn, "mfa_add_webauthn"),
    _page("security/keys/confirm/", keys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn"),
    _page("security/keys/enter/", keys.login_webauthn, "mfa_login_webauthn"),
    _page("security/keys/<int:pk>/remove/", keys.remove_webauthn, "mfa_remove_webauthn"),
    _page("security/keys/<int:pk>/name/", keys.edit_webauthn, "mfa_edit_webauthn"),
]

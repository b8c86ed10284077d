"""How allauth behaves here: nobody signs up by a form open to all, and its errors are in our words."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

type Errors = dict[str, str | Promise]


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by the first start's link or from the command line."""

    error_messages: Errors = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("This address and this password do not go together."),
        "enter_current_password": _("This is not the present password."),
        "incorrect_password": _("This is not the password."),
        "too_many_login_attempts": _("Too many tries. Wait five minutes, then try again."),
        "rate_limited": _("Too many tries. Wait a little, then try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  # the signature is allauth’s
        """Never by a form open to all."""
        return False

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """Back to where the way to the password began."""
        from django.urls import reverse

        return reverse("settings") + "#account"


class MfaAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors: their names and errors in our words."""

    error_messages: Errors = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This code does not fit. Codes change every thirty seconds."),
    }

    def get_totp_issuer(self) -> str:
        """What an authenticator application shows."""
        return "Entregent"

    def generate_authenticator_name(self, user: AbstractBaseUser, type: Any) -> str:  # noqa: A002  # allauth’s name
        """A name to begin with, which the owner may change."""
        from allauth.mfa.models import Authenticator

        count = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return gettext("Key {number}").format(number=count + 1)

"""The forms of the account: the welcome, the one-time link, the address; and allauth's in our words."""

import zoneinfo
from typing import TYPE_CHECKING, Any

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from entregent.records import accounts
from entregent.records.models import Owner

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

type Words = "str | _StrPromise"

_REVEAL = {"data-show": _("Show the password"), "data-hide": _("Hide the password")}
_LENGTH = _("At least ten characters; a few words in a row are easy to remember.")


def _password(label: Words, *, new: bool, required: bool = True, help_text: Words = "") -> forms.CharField:
    way = "new-password" if new else "current-password"
    widget = forms.PasswordInput(attrs={"autocomplete": way, **_REVEAL})
    return forms.CharField(label=label, widget=widget, strip=False, required=required, help_text=help_text)


class WelcomeForm(forms.Form):
    """Makes the account of the first start somebody's own."""

    name = forms.CharField(
        label=_("Your name"), max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    email = forms.EmailField(
        label=_("Your email address"),
        help_text=_("You sign in with it. Nothing is sent to it."),
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
    )
    password = _password(_("A password"), new=True, help_text=_LENGTH)
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES, widget=forms.RadioSelect)
    timezone = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput({"data-timezone": ""}))

    def __init__(self, *args: Any, owner: Owner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner

    def clean_email(self) -> str:
        """An address that no other account has."""
        address = accounts.tidy(self.cleaned_data["email"])
        if accounts.taken(address, but=self.owner):
            raise forms.ValidationError(_("Another account has this address."))
        return address

    def clean_password(self) -> str:
        """Long enough, not too common, and not their name."""
        password: str = self.cleaned_data["password"]
        given = {key: self.cleaned_data.get(key, "") for key in ("name", "email")}
        validate_password(password, Owner(**given))
        return password

    def clean_timezone(self) -> str:
        """The browser's time zone, where we know it."""
        zone: str = self.cleaned_data["timezone"]
        return zone if zone in zoneinfo.available_timezones() else ""


class LinkForm(forms.Form):
    """Enters by a one-time link, with a new password or the old one kept."""

    password = _password(
        _("A new password"), new=True, required=False, help_text=_("Leave it empty to keep the one you have.")
    )

    def __init__(self, *args: Any, owner: Owner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner

    def clean_password(self) -> str:
        """Nothing, or a good one."""
        password: str = self.cleaned_data["password"]
        if password:
            validate_password(password, self.owner)
        return password


class AddressForm(forms.Form):
    """Changes the name and the address of an account; the password says that it is its owner."""

    name = forms.CharField(
        label=_("Your name"), max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    email = forms.EmailField(
        label=_("Your email address"),
        help_text=_("You sign in with it. Nothing is sent to it."),
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
    )
    password = _password(_("Your password"), new=False)

    def __init__(self, *args: Any, owner: Owner, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owner = owner

    def clean_email(self) -> str:
        """An address that no other account has."""
        address = accounts.tidy(self.cleaned_data["email"])
        if accounts.taken(address, but=self.owner):
            raise forms.ValidationError(_("Another account has this address."))
        return address

    def clean_password(self) -> str:
        """The present password."""
        password: str = self.cleaned_data["password"]
        if not self.owner.check_password(password):
            raise forms.ValidationError(_("This is not the password."))
        return password


class SignInForm(account.LoginForm):  # type: ignore[misc]
    """Address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = forms.EmailField(
            label=_("Email address"), widget=forms.EmailInput(attrs={"autocomplete": "username"})
        )
        self.fields["password"] = _password(_("Password"), new=False)


class ConfirmForm(account.ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before something that matters."""

    password = _password(_("Password"), new=False)


class NewPasswordForm(account.ChangePasswordForm):  # type: ignore[misc]
    """The present password and the next one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"] = _password(_("Your present password"), new=False)
        del self.fields["password2"]
        _reword(self.fields["password1"], _("The new one"))


class FirstPasswordForm(account.SetPasswordForm):  # type: ignore[misc]
    """A password for who has none."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _reword(self.fields["password1"], _("A password"))


def _reword(field: forms.Field, label: Words) -> None:
    """Keeps allauth's field, which checks, and gives it our words."""
    field.label, field.help_text = label, _LENGTH
    field.widget.attrs.pop("placeholder", None)
    field.widget.attrs.update(_REVEAL)


def _code(label: Words) -> forms.CharField:
    attrs = {"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True}
    return forms.CharField(label=label, widget=forms.TextInput(attrs=attrs))


class CodeForm(mfa.AuthenticateForm):  # type: ignore[misc]
    """The code of the second step."""

    code = _code(_("Code"))


class ConfirmCodeForm(mfa.ReauthenticateForm):  # type: ignore[misc]
    """The code once more, before something that matters."""

    code = _code(_("Code"))


class ActivateForm(ActivateTOTPForm):  # type: ignore[misc]
    """The first code of an authenticator application."""

    code = _code(_("The code that it shows now"))


class AddKeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """A name for a new key, and whether it signs in alone."""

    name = forms.CharField(label=_("A name for this key"), max_length=100, required=False)
    passwordless = forms.BooleanField(
        label=_("Sign in with this key alone"),
        help_text=_("It then asks for a fingerprint or a code of its own instead of your password."),
        required=False,
    )


class RenameKeyForm(EditWebAuthnForm):  # type: ignore[misc]
    """Another name for a key."""

    name = forms.CharField(label=_("A name for this key"), max_length=100)

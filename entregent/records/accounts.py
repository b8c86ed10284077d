"""Verbs on accounts: the one owner of a new home, those added later, and which of them is meant."""

from django.contrib.auth.password_validation import validate_password
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from entregent.records.models import Owner


class NoSuchAccount(Exception):
    """Nobody has an account with that address."""


class SeveralAccounts(Exception):
    """One had to be named, because there are several."""

    def __init__(self, emails: list[str]) -> None:
        super().__init__(", ".join(emails))
        self.emails = emails


class AddressTaken(Exception):
    """Another account has that address already."""


def exist() -> bool:
    """Whether there is any account."""
    return Owner.objects.exists()


@transaction.atomic
def ensure_owner() -> Owner:
    """The owner of a home that had none: without address or password until somebody claims it."""
    return Owner.objects.order_by("date_joined").first() or Owner.objects.create_user()


def choose(email: str = "") -> Owner:
    """The account with that address, or the only one; raises NoSuchAccount, SeveralAccounts."""
    owners = Owner.objects.select_related("preferences").order_by("date_joined")
    if email:
        owners = owners.filter(email=tidy(email))
    found = list(owners[:50])
    if not found:
        raise NoSuchAccount(email)
    if len(found) > 1:
        raise SeveralAccounts([owner.email or "—" for owner in found])
    return found[0]


def everyone() -> list[Owner]:
    """All accounts, the oldest first."""
    return list(Owner.objects.order_by("date_joined"))


@transaction.atomic
def add(email: str, *, name: str = "", language: str = "") -> Owner:
    """A new account, separate from every other, to be claimed by a one-time link.

    Raises ValidationError for what is no address, AddressTaken.
    """
    address = tidy(email)
    validate_email(address)
    if Owner.objects.filter(email=address).exists():
        raise AddressTaken(address)
    owner = Owner.objects.create_user(address, name=name)
    owner.preferences.language = language
    owner.preferences.save(update_fields=["language"])
    return owner


@transaction.atomic
def claim(owner: Owner, *, name: str, email: str, password: str, language: str) -> None:
    """Somebody makes the account theirs: from now on they sign in with this address and password.

    Raises ValidationError for a weak password, AddressTaken.
    """
    address = tidy(email)
    if Owner.objects.filter(email=address).exclude(pk=owner.pk).exists():
        raise AddressTaken(address)
    owner.name, owner.email = name, address
    validate_password(password, owner)
    owner.set_password(password)
    owner.save(update_fields=["name", "email", "password"])
    owner.preferences.language = language
    owner.preferences.welcomed_on = timezone.localdate()
    owner.preferences.save(update_fields=["language", "welcomed_on"])


@transaction.atomic
def remove(owner: Owner) -> None:
    """The account and everything on its record, for good."""
    owner.delete()


def tidy(email: str) -> str:
    """An address as accounts keep it: whole in small letters, since people type it either way."""
    return email.strip().lower()


def unclaimed() -> Owner | None:
    """The owner whom the first start's link is for, while nobody has claimed any account."""
    owners = list(Owner.objects.order_by("date_joined")[:2])
    return owners[0] if len(owners) == 1 and not owners[0].claimed else None

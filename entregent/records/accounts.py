"""Verbs on accounts: the one owner of a new home, those added later, and which of them is meant."""

import uuid

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.password_validation import validate_password
from django.contrib.sessions.models import Session
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone as clock

from entregent.records import before_update
from entregent.records.models import ImportRun, Owner, Person


class NoSuchAccount(Exception):
    """Nobody has an account with that address."""


class SeveralAccounts(Exception):
    """One had to be named, because there are several."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class AddressTaken(Exception):
    """Another account has that address already."""


def exist() -> bool:
    """Whether there is any account."""
    return Owner.objects.exists()


@transaction.atomic
def ensure_owner() -> Owner:
    """The owner of a home that had none: without address or password until somebody claims it."""
    return Owner.objects.order_by("date_joined").first() or Owner.objects.create_user()


def choose(name: str = "") -> Owner:
    """The account with that address or id, or the only one; raises NoSuchAccount, SeveralAccounts."""
    owners = Owner.objects.select_related("preferences").order_by("date_joined")
    found = list((_named(owners, name) if name else owners)[:50])
    if not found:
        raise NoSuchAccount(name)
    if len(found) > 1:
        raise SeveralAccounts([owner.email or str(owner.pk) for owner in found])
    return found[0]


def _named(owners: QuerySet[Owner], name: str) -> QuerySet[Owner]:
    try:
        return owners.filter(pk=uuid.UUID(name))
    except ValueError:
        return owners.filter(email=tidy(name))


def everyone() -> list[Owner]:
    """All accounts, the oldest first."""
    return list(Owner.objects.order_by("date_joined"))


def any_claimed() -> bool:
    """Whether somebody can sign in with a password."""
    return any(owner.claimed for owner in Owner.objects.filter(is_active=True))


def unclaimed() -> Owner | None:
    """The owner of a new home whom the first start's link is for, until somebody claims it."""
    waiting = Owner.objects.filter(email=None, is_active=True).order_by("date_joined")
    return next((owner for owner in waiting if not owner.claimed), None)


@transaction.atomic
def add(email: str, *, name: str = "", language: str = "") -> Owner:
    """A new account, separate from every other, to be claimed by a one-time link.

    The owner of a new home whom nobody has claimed, and who knows nobody yet, becomes this account.
    Raises ValidationError for what is no address, AddressTaken.
    """
    address = tidy(email)
    validate_email(address)
    if taken(address):
        raise AddressTaken(address)
    waiting = unclaimed()
    if waiting is None or Person.objects.filter(owner=waiting).exists():
        waiting = Owner.objects.create_user()
    waiting.email, waiting.name = address, name
    waiting.save(update_fields=["email", "name"])
    waiting.preferences.language = language
    waiting.preferences.save(update_fields=["language"])
    return waiting


@transaction.atomic
def claim(
    owner: Owner, *, name: str, email: str, password: str, language: str = "", timezone: str = ""
) -> None:
    """Somebody makes the account theirs: from now on they sign in with this address and password.

    Raises ValidationError for a weak password, AddressTaken.
    """
    rename(owner, name=name, email=email)
    validate_password(password, owner)
    owner.set_password(password)
    owner.save(update_fields=["password"])
    ways = owner.preferences
    ways.language, ways.timezone, ways.welcomed_on = language, timezone, clock.localdate()
    ways.save(update_fields=["language", "timezone", "welcomed_on"])


@transaction.atomic
def rename(owner: Owner, *, name: str, email: str) -> None:
    """Another name or address for an account; the old address no longer signs in. Raises AddressTaken."""
    address = tidy(email)
    if taken(address, but=owner):
        raise AddressTaken(address)
    owner.name, owner.email = name, address
    owner.save(update_fields=["name", "email"])


@transaction.atomic
def remove(owner: Owner) -> None:
    """The account and everything on its record, its uploads and sessions too, for good."""
    from entregent.records.importing import uploads

    for run in ImportRun.objects.filter(owner=owner):
        uploads.forget(run)
    sign_out_everywhere(owner)
    owner.delete()
    transaction.on_commit(before_update.drop)


def sign_out_everywhere(owner: Owner) -> None:
    """Ends every session of the account."""
    for session in Session.objects.iterator(chunk_size=500):
        if session.get_decoded().get(SESSION_KEY) == str(owner.pk):
            session.delete()


def taken(email: str, *, but: Owner | None = None) -> bool:
    """Whether an account, other than `but`, has that address."""
    others = Owner.objects.filter(email=tidy(email))
    return (others.exclude(pk=but.pk) if but else others).exists()


def tidy(email: str) -> str:
    """An address as accounts keep it: whole in small letters, since people type it either way."""
    return email.strip().lower()

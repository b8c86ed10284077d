"""One-time links by which an owner enters without a password: signed, short-lived, dead once used.

A token names the owner and carries a fingerprint of their password and last sign-in: whatever uses it
changes one of the two, and with it every link printed before.
"""

from typing import Final

from django.core import signing
from django.utils.crypto import salted_hmac

from entregent.records.models import Owner

MINUTES_FIRST: Final = 15
MINUTES_LINK: Final = 10
MINUTES_INVITED: Final = 24 * 60
_SALT: Final = "entregent.entry"


def path(owner: Owner, *, minutes: int = 0) -> str:
    """The path of a new link: to the welcome while `owner` is unclaimed, else to signing in."""
    lasting = minutes or (MINUTES_LINK if owner.claimed else MINUTES_FIRST)
    token = signing.dumps([str(owner.pk), _fingerprint(owner), lasting], salt=_SALT)
    return f"/account/{'link' if owner.claimed else 'first'}/{token}/"


def holder(token: str, *, lock: bool = False) -> Owner | None:
    """Whom a token lets in; nobody when it was changed, used or is too old.

    With `lock`, inside a transaction, of two who use it at once the second finds it used.
    """
    try:
        owner_id, fingerprint, minutes = signing.loads(token, salt=_SALT)
        signing.loads(token, salt=_SALT, max_age=60 * minutes)
    except signing.BadSignature:
        return None
    owners = Owner.objects.select_for_update(of=("self",)) if lock else Owner.objects
    owner = owners.filter(pk=owner_id, is_active=True).first()
    return owner if owner and fingerprint == _fingerprint(owner) else None


def _fingerprint(owner: Owner) -> str:
    seen = owner.last_login.isoformat() if owner.last_login else ""
    value = f"{owner.pk}\x1f{owner.password}\x1f{seen}"
    return salted_hmac(_SALT, value, algorithm="sha256").hexdigest()[:32]

"""Checks of the machine: the data folder, the disk, the clock, and the files that the pages need."""

import datetime as dt
import os
import shutil
import stat
import tempfile
import zoneinfo
from pathlib import Path
from typing import Final

from entregent.cli.doctor.check import Check, broken, fine, warning
from entregent.cli.frame.words import _, fault, grouped

_MEGABYTE: Final = 1_000_000
_BUILT: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_PAGE_FILES: Final = (
    "shell/css/main.css",
    "shell/icons.svg",
    "django_htmx/htmx-2.min.js",
    "mfa/js/webauthn.js",
)


def home() -> Check:
    """A data folder that can be written to, and that others cannot read."""
    folder = _home()
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return broken(
            "home",
            _("The data folder {folder} cannot be written to: {why}.").format(
                folder=folder, why=fault(error)
            ),
            _("Make it yours (chown), or name another one in ENTREGENT_HOME."),
        )
    if stat.S_IMODE(folder.stat().st_mode) & 0o077:
        return warning(
            "home",
            _("Other users of this machine can look into the data folder {folder}.").format(folder=folder),
            f"chmod 700 {folder}",
        )
    return fine("home", _("The data folder is {folder}.").format(folder=folder))


def secret() -> Check:
    """The key that signs sessions, which only its owner may read."""
    path = _home() / "secret_key"
    if os.environ.get("ENTREGENT_SECRET_KEY"):
        return fine("secret", _("The secret key is given by the environment."))
    if not path.exists():
        return fine("secret", _("The secret key is kept in the database, for all machines that share it."))
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        return warning("secret", _("Others can read the secret key."), f"chmod 600 {path}")
    return fine("secret", _("The secret key is yours alone."))


def disk() -> Check:
    """Room for the record to grow."""
    free = shutil.disk_usage(_home()).free // _MEGABYTE
    words = _("{free} MB are free on the disk.").format(free=free)
    if free < 100:
        return broken("disk", words, _("Make room: SQLite needs some to write safely."))
    if free < 1000:
        return warning("disk", words, _("Make room before you import an archive."))
    return fine("disk", words)


def clock() -> Check:
    """A clock that is right, and a time zone that is known."""
    from django.conf import settings
    from django.utils import timezone

    now = timezone.now()
    if now < _BUILT:
        return broken("clock", _("The clock says {now}.").format(now=now.date()), _("Set the clock."))
    if settings.TIME_ZONE not in zoneinfo.available_timezones():
        return warning(
            "clock",
            _("The time zone {name} is unknown.").format(name=settings.TIME_ZONE),
            _("Name one in TZ, such as Europe/Paris."),
        )
    local = timezone.localtime(now)
    return fine(
        "clock", _("It is {now} in {zone}.").format(now=f"{local:%Y-%m-%d %H:%M}", zone=settings.TIME_ZONE)
    )


def translations() -> Check:
    """Every translation compiled since it was written."""
    import entregent

    package = Path(entregent.__file__).parent
    stale = [po for po in package.rglob("locale/*/LC_MESSAGES/*.po") if _stale(po)]
    if stale:
        return warning(
            "translations",
            _("{count} translations are not compiled: some words will be in English.").format(
                count=grouped(len(stale))
            ),
            _("From a checkout: python3 tools/setup.py run. Otherwise install the package again."),
        )
    return fine("translations", _("The pages speak French and English."))


def _stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def pages() -> Check:
    """The styles and scripts of the pages."""
    from django.contrib.staticfiles import finders

    missing = [name for name in _PAGE_FILES if not finders.find(name)]
    if missing:
        return broken(
            "pages",
            _("Files of the pages are missing: {names}.").format(names=", ".join(missing)),
            _("Install the package again."),
        )
    return fine("pages", _("The files of the pages are there."))


def _home() -> Path:
    from django.conf import settings

    return Path(settings.HOME)

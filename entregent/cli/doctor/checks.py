"""The checks of the installation, in the order in which one depends on the other."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Final

from entregent.cli.doctor import machine, record
from entregent.cli.doctor.check import Check, broken, fine
from entregent.cli.frame.words import _

OLDEST_PYTHON: Final = (3, 12)
_OF_THE_MACHINE: Final = (
    machine.home,
    machine.secret,
    machine.disk,
    machine.clock,
    machine.translations,
    machine.pages,
)
_OF_THE_RECORD: Final = (record.whole, record.account, record.server, record.jobs)


def every() -> Iterator[Check]:
    """Each check in turn; those that need the database only when there is one."""
    yield python()
    settings = _settings()
    yield settings
    if settings.state == "broken":
        return
    yield from (_safely(check) for check in _OF_THE_MACHINE)
    database = _safely(record.database)
    yield database
    if database.state == "fine":
        yield from (_safely(check) for check in _OF_THE_RECORD)


def python() -> Check:
    """A Python that is new enough."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] < OLDEST_PYTHON:
        return broken(
            "python",
            _("Python {version} is too old.").format(version=version),
            _("Install Python 3.12 or newer."),
        )
    return fine("python", _("Python {version}.").format(version=version))


def _settings() -> Check:
    """Settings that can be read: the data folder can be made, the address of the database understood."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entregent.config.settings")
    try:
        django.setup()
    except Exception as error:  # whatever it is, it is what the doctor was asked for
        return broken(
            "settings",
            _("The settings cannot be read: {why}").format(why=_one_line(error)),
            _("Look at ENTREGENT_HOME and DATABASE_URL: the folder must be yours, the address whole."),
        )
    return fine("settings", _("The settings are read."))


def _safely(check: Callable[[], Check]) -> Check:
    try:
        return check()
    except Exception as error:  # a check that falls says so, and the others go on
        words = _("This could not be looked at: {why}").format(why=_one_line(error))
        return broken(check.__name__, words, _("ENTREGENT_DEBUG=1 entregent doctor tells more."))


def _one_line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())

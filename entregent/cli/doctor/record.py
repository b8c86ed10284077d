"""Checks of the record: the database, its accounts, the server and the background work."""

import datetime as dt
from typing import Final

from entregent.cli.doctor.check import Check, broken, fine, warning
from entregent.cli.frame.words import _, grouped, ngettext

_PATIENCE: Final = dt.timedelta(minutes=10)


def database() -> Check:
    """A database that answers and is up to date."""
    from django.db import DatabaseError, connection

    from entregent.cli.frame import database as frame

    try:
        connection.ensure_connection()
        behind = frame.behind()
    except frame.TooNew:
        return broken(
            "database",
            _("A later version of Entregent wrote the database."),
            _("Install that version, or a newer one."),
        )
    except DatabaseError as error:
        return broken(
            "database",
            _("The database does not answer: {why}").format(why=" ".join(str(error).split())),
            _("Look at DATABASE_URL, and whether PostgreSQL runs; or leave it empty for SQLite."),
        )
    if behind:
        return warning(
            "database",
            _("The database is new, or older than the program."),
            _("Any command brings it up to date: entregent account list"),
        )
    return fine(
        "database", _("The database answers and is up to date ({kind}).").format(kind=connection.vendor)
    )


def whole() -> Check:
    """On SQLite, a file that is not damaged."""
    from django.db import connection

    if connection.vendor != "sqlite":
        return fine("whole", _("PostgreSQL looks after its own files."))
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        said = cursor.fetchone()[0]
    if said != "ok":
        return broken(
            "whole",
            _("The database file is damaged: {why}").format(why=said),
            _("Put your last backup in its place: entregent restore FILE"),
        )
    return fine("whole", _("The database file is whole."))


def account() -> Check:
    """An account that somebody made theirs."""
    from entregent.records import accounts

    everyone = accounts.everyone()
    if any(owner.claimed for owner in everyone):
        count = len(everyone)
        return fine(
            "account", ngettext("One account.", "{count} accounts.", count).format(count=grouped(count))
        )
    return warning(
        "account",
        _("Nobody has made this place theirs yet."),
        _("Open the link that this prints: entregent link"),
    )


def server() -> Check:
    """The server, when one runs, and its worker."""
    from entregent.cli.frame import serving

    now = serving.noted()
    if now is None or not serving.alive(now.pid):
        return fine("server", _("Nothing is served now: entregent serve opens the pages."))
    if not now.workers:
        return fine(
            "server", _("The pages are open at {url}; other machines do the work.").format(url=now.url)
        )
    if not serving.alive(serving.worker()):
        return warning(
            "server",
            _("The pages are open at {url}, but the background worker is not running.").format(url=now.url),
            _("Stop entregent serve and start it again."),
        )
    return fine("server", _("The pages are open at {url}, and the worker runs.").format(url=now.url))


def jobs() -> Check:
    """No work that waits for nobody, and none that failed of late."""
    from django.utils import timezone

    from entregent.records.models import Job

    now = timezone.now()
    stuck = Job.objects.filter(state="waiting", created_at__lt=now - _PATIENCE).exclude(not_before__gt=now)
    if count := stuck.count():
        words = ngettext("One piece of work waits.", "{count} pieces of work wait.", count)
        return warning(
            "jobs",
            words.format(count=grouped(count)),
            _("Start a worker: entregent serve, or entregent worker."),
        )
    failed = Job.objects.filter(state="failed", finished_at__gt=now - dt.timedelta(days=7))
    if count := failed.count():
        words = ngettext(
            "One piece of work failed this week: {why}",
            "{count} pieces of work failed this week: {why}",
            count,
        )
        last = failed.order_by("-finished_at").values_list("problem", flat=True)[0]
        return warning(
            "jobs", words.format(count=grouped(count), why=last[:200]), _("Import the same file again.")
        )
    return fine("jobs", _("No work waits."))

"""Updates of a full database of the first version, killed at many moments, in an installation of its own.

ENTREGENT_KILLS=20 ENTREGENT_MADE_ROWS=2000 python -m pytest tests/cli/test_updates.py
"""

import hashlib
import os
import signal
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from entregent.cli.frame import database
from tests import processes
from tests.records import made_rows

KILLS: Final = int(os.environ.get("ENTREGENT_KILLS", "2"))
ROWS: Final = int(os.environ.get("ENTREGENT_MADE_ROWS", "12"))
OLD: Final = [("records", "0002_counts_of_tries"), ("sessions", "0001_initial"), ("account", "0001_initial")]
_DERIVED: Final = {"records_searchentry", "records_searchword"}
_OF_THE_MOMENT: Final = {"django_migrations", "records_job", "sqlite_sequence"}


def direct() -> list[str]:
    """What was lost or doubled, and how often an update was killed."""
    kept = Path(settings.HOME) / "dumps"
    kept.mkdir()
    _apart(lambda: _begin(kept))
    put_back = processes.keep(os.environ)
    _apart(lambda: _end(kept, "calm"))
    statements = int((kept / "statements").read_text())
    wrong, kills = _compare(kept, "old", "calm"), 0
    moments = {statements * (turn + 1) // (KILLS + 1) for turn in range(KILLS)}
    for moment in sorted(moments | set(map(int, (kept / "notes").read_text().split()))):
        put_back()
        kills += _apart(lambda moment=moment: _bring_up_to_date(moment, kept)) == -signal.SIGKILL  # type: ignore[misc]
        _apart(lambda: _end(kept, "rough"))
        wrong += [f"at {moment} of {statements}: {line}" for line in _compare(kept, "calm", "rough")]
    put_back()
    together = [_fork(lambda: _bring_up_to_date(0, kept)) for _each in range(2)]
    wrong += [f"together {code}" for code in map(_wait, together) if code]
    _apart(lambda: _dump(kept / "rough"))
    return [*wrong, *_compare(kept, "calm", "rough"), f"kills {kills}"]


def _apart(work: Callable[[], object]) -> int:
    """Does work in a process of its own; how it ended."""
    return _wait(_fork(work))


def _fork(work: Callable[[], object]) -> int:
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        work()
        connection.close()
        code = 0
    except Exception:
        traceback.print_exc()
    os._exit(code)


def _wait(pid: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _begin(kept: Path) -> None:
    executor = MigrationExecutor(connection)
    state = executor.migrate(OLD)
    made_rows.fill(state.apps, ROWS)
    _dump(kept / "old")


def _end(kept: Path, name: str) -> None:
    _bring_up_to_date(0, kept)
    _dump(kept / name)


def _bring_up_to_date(moment: int, kept: Path) -> None:
    """Kills itself just before the statement of that number; undisturbed it notes how many there are."""
    count, notes = 0, []

    def counted(execute: Any, sql: str, *how: Any) -> Any:
        nonlocal count
        count += 1
        if 'INSERT INTO "django_migrations"' in sql:
            notes.append(count)
        if count == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(sql, *how)

    with connection.execute_wrapper(counted):
        database.bring_up_to_date()
    if not (kept / "statements").exists():
        (kept / "statements").write_text(str(count))
        (kept / "notes").write_text(" ".join(map(str, notes[-2:])))


def _dump(path: Path) -> None:
    """A line for every column of every table: what it holds, in the order of the rows."""
    lines = []
    with connection.cursor() as cursor:
        for table in sorted(connection.introspection.table_names(cursor)):
            columns = [
                column.name for column in connection.introspection.get_table_description(cursor, table)
            ]
            for column in [] if table in _OF_THE_MOMENT else columns:
                cursor.execute(f'SELECT "{column}" FROM "{table}" ORDER BY "{columns[0]}", "{column}"')  # noqa: S608
                rows = [
                    str(bytes(one) if isinstance(one, memoryview) else one) for (one,) in cursor.fetchall()
                ]
                lines.append(
                    f"{table}.{column} {len(rows)} {hashlib.sha256('\0'.join(rows).encode()).hexdigest()}"
                )
        cursor.execute("SELECT app, name FROM django_migrations ORDER BY app, name")
        lines += [f"applied {app} {name}" for app, name in cursor.fetchall()]
        cursor.execute("SELECT count(*) FROM records_job")
        lines.append(f"jobs {cursor.fetchone()[0]}")
    path.write_text("\n".join(lines))


def _compare(kept: Path, one: str, other: str) -> list[str]:
    """Old columns must be as they were; an update that was killed must end like one that was not."""
    before, after = ((kept / name).read_text().splitlines() for name in (one, other))
    if one == "old":
        before = [line for line in before if line.split(".")[0] not in _DERIVED and "." in line]
        return [f"lost {line}" for line in before if line not in after]
    return [f"{one} and {other} differ: {line}" for line in set(before) ^ set(after)]

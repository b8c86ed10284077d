"""Time the import of LinkedIn archives, beside Django's bulk_create of the same rows.

    python benchmarks/imports.py FILE… [--database-url URL] [--rounds 1]

Each file is imported into an empty record, then every row that came in is written once more into another
empty one by bulk_create alone: without reading, joining, counting or keeping rejects. The two take turns in
the same run, and the best round of each counts. `after` are the seconds that ties and search words take then.
Prints one JSON document.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def _set_up(url: str) -> str:
    """Django on a database of its own: in a folder that goes afterwards, or at `url`."""
    folder = tempfile.mkdtemp(prefix="entregent-imports-")
    os.environ["ENTREGENT_HOME"] = folder
    os.environ["DJANGO_SETTINGS_MODULE"] = "entregent.config.settings"
    os.environ.pop("DATABASE_URL", None)
    if url:
        os.environ["DATABASE_URL"] = url
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    return folder


@contextmanager
def _owner() -> Iterator[Any]:
    """An owner with an empty record, who goes afterwards with all of it."""
    from entregent.records.models import Owner

    owner = Owner.objects.create_user(f"{time.time_ns()}@example.org")
    try:
        yield owner
    finally:
        owner.delete()


def _import(owner: Any, path: Path) -> tuple[int, float, float]:
    """Rows read, the seconds of the import, and those of what is computed after it."""
    from entregent.records import importing, jobs
    from entregent.records.queries import imports

    began = time.perf_counter()
    run = importing.begin(owner, path, path.name)
    job = importing.confirm(run)
    assert job is not None
    for _waiting in jobs.run_here(job):
        pass
    seconds = time.perf_counter() - began
    began = time.perf_counter()
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "done", run.problem
    return imports.totals(run).read, seconds, time.perf_counter() - began


def _rows(owner: Any) -> list[tuple[Any, list[Any]]]:
    """What an import wrote, table by table, in an order in which it can be written again."""
    from entregent.records.importing.batch import ORDER
    from entregent.records.models import Reject

    tables: tuple[Any, ...] = (*ORDER, Reject)
    return [(model, list(model.objects.filter(owner=owner))) for model in tables]


def _bulk_create(rows: list[tuple[Any, list[Any]]]) -> float:
    """Deletes the rows and writes them again; the seconds of the writing alone."""
    from django.db import transaction

    from entregent.records.models import SearchEntry, Tie

    owner = next(found[0].owner_id for _model, found in rows if found)
    with transaction.atomic():
        for model in (Tie, SearchEntry, *(model for model, _found in reversed(rows))):
            model.objects.filter(owner=owner)._raw_delete("default")
    began = time.perf_counter()
    for model, found in rows:
        for start in range(0, len(found), 1000):
            with transaction.atomic():
                model.objects.bulk_create(found[start : start + 1000])
    return time.perf_counter() - began


def measure(path: Path, rounds: int) -> dict[str, Any]:
    """The figures of one file."""
    ours, after, theirs = [], [], []
    read = written = 0
    for _ in range(rounds):
        with _owner() as owner:
            read, seconds, later = _import(owner, path)
            rows = _rows(owner)
            written = sum(len(found) for _model, found in rows)
            ours.append(seconds)
            after.append(later)
            theirs.append(_bulk_create(rows))
    return {
        "file": path.name,
        "rows": read,
        "seconds": round(min(ours), 2),
        "after": round(min(after), 2),
        "rows_per_second": round(read / min(ours)),
        "written": written,
        "written_per_second": round(written / min(ours)),
        "bulk_create_rows_per_second": round(written / min(theirs)),
    }


def main() -> None:
    """Print the figures of every file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--database-url", default="")
    parser.add_argument("--rounds", type=int, default=1)
    asked = parser.parse_args()
    folder = _set_up(asked.database_url)
    try:
        print(json.dumps({"files": [measure(path, asked.rounds) for path in asked.files]}, indent=2))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()

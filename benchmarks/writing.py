"""How quickly are exchanges written into indexed, de-duplicated tables, beside Django's bulk_create?

    python benchmarks/writing.py [--exchanges 1000000] [--people 30000] [--database-url URL]

Two owners with the same made-up people begin with an empty record in one database. The same exchanges, each
with whoever takes part and an id derived from its content, are written to the one as imports write them, to
the other by `bulk_create(ignore_conflicts=True)` a thousand at a time, ten thousand in a transaction; the two
take turns. Making the rows is not timed on either side. At the end some are written once more: none may come
twice. Rows are exchanges and participations. `cpu_times` compares the processor time, of PostgreSQL's server
too, instead of the clock, which a busy machine slows. Prints one JSON document.
"""

import argparse
import datetime as dt
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

TURN: Final = 10_000
AT_ONCE: Final = 1_000

type Rows = tuple[list[dict[str, Any]], list[dict[str, Any]]]
"""Exchanges, and who took part in them."""


def main() -> None:
    """Prints the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--exchanges", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--database-url", default="")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="entregent-writing-") as home:
        os.environ["ENTREGENT_HOME"] = home
        os.environ["DJANGO_SETTINGS_MODULE"] = "entregent.config.settings"
        os.environ.pop("DATABASE_URL", None)
        if asked.database_url:
            os.environ["DATABASE_URL"] = asked.database_url
        print(json.dumps(measure(asked.exchanges, asked.people), indent=2))


def measure(exchanges: int, people: int) -> dict[str, Any]:
    """The rows a second of both, and how many times as quick ours is."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    mine, theirs = _Side(people, _ours), _Side(people, _bulk_create)
    for start in range(0, exchanges, TURN):
        for side in (mine, theirs):
            side.turn(start, min(TURN, exchanges - start))
    for side in (mine, theirs):
        side.again(min(TURN, exchanges))
    return {
        "exchanges": exchanges,
        "rows": mine.rows,
        "seconds": round(mine.seconds, 2),
        "rows_per_second": round(mine.rows / mine.seconds),
        "bulk_create_rows_per_second": round(theirs.rows / theirs.seconds),
        "times": round(theirs.seconds / mine.seconds, 2),
        "cpu_rows_per_second": round(mine.rows / mine.cpu),
        "cpu_times": round(theirs.cpu / mine.cpu, 2),
    }


class _Side:
    """An owner with people and nothing said yet, and the way in which exchanges are written to them."""

    def __init__(self, people: int, write: Callable[[Any, Rows], None]) -> None:
        from entregent.records.models import Owner, Person

        self.owner = Owner.objects.create_user(f"{time.time_ns()}@example.org")
        some = [Person(owner=self.owner, name=f"Person {n}", sort_name=f"person {n}") for n in range(people)]
        self.people = [one.pk for one in Person.objects.bulk_create(some, batch_size=AT_ONCE)]
        self.write, self.rows, self.seconds, self.cpu = write, 0, 0.0, 0.0

    def turn(self, start: int, count: int) -> None:
        """Writes some exchanges and adds up the time that it takes."""
        from django.db import transaction

        rows = self._made(start, count)
        cpu, began = _processor(), time.perf_counter()
        with transaction.atomic():
            self.write(self.owner, rows)
        self.seconds += time.perf_counter() - began
        self.cpu += _processor() - cpu
        self.rows += sum(map(len, rows))

    def again(self, count: int) -> None:
        """Writes the first ones once more, untimed, and makes sure that all stand there once."""
        from entregent.records.models import Exchange, Participation

        self.write(self.owner, self._made(0, count))
        there = sum(
            model._default_manager.filter(owner=self.owner).count() for model in (Exchange, Participation)
        )
        if there != self.rows:
            raise SystemExit(f"{there} rows instead of {self.rows}")

    def _made(self, start: int, count: int) -> Rows:
        from entregent.records.ids import derived_id

        exchanges, parts = [], []
        for number in range(start, start + count):
            chance = random.Random(number)
            pk = derived_id(self.owner.pk, "message", str(number))
            exchanges.append({"id": pk, "owner_id": self.owner.pk, **_said(chance)})
            repeated = {name: exchanges[-1][name] for name in ("owner_id", "at", "channel", "direction")}
            there = chance.choice(self.people)
            parts.append({"exchange_id": pk, "person_id": there, **repeated})
        return exchanges, parts


def _processor() -> float:
    """Seconds of processor time of this process, and of the server's that writes for it, where it is here."""
    from django.db import connection

    spent = time.process_time()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            fields = Path(f"/proc/{cursor.fetchone()[0]}/stat").read_text().rpartition(")")[2].split()
        spent += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return spent


def _said(chance: random.Random) -> dict[str, Any]:
    """A message: most are short, a conversation has ten or so."""
    moment = dt.datetime(2012, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=chance.randrange(450_000_000))
    words = " ".join(f"{chance.getrandbits(20):x}" for _word in range(chance.randint(2, 40)))
    return {
        "source": "linkedin",
        "at": moment,
        "channel": "message",
        "direction": chance.choice(("in", "out")),
        "words": words,
        "thread": f"2-{chance.getrandbits(16):x}",
    }


def _ours(_owner: Any, rows: Rows) -> None:
    from entregent.records import bulk
    from entregent.records.models import Exchange, Participation

    exchanges, parts = rows
    ids = [row["id"] for row in exchanges]
    there = set(Exchange.objects.filter(pk__in=ids).values_list("pk", flat=True))  # as imports look first
    bulk.insert(Exchange, [row for row in exchanges if row["id"] not in there], standing=True)
    bulk.insert(Participation, [row for row in parts if row["exchange_id"] not in there], standing=True)


def _bulk_create(_owner: Any, rows: Rows) -> None:
    from entregent.records.models import Exchange, Participation

    for model, some in zip((Exchange, Participation), rows, strict=True):
        for start in range(0, len(some), AT_ONCE):
            made = [model(**values) for values in some[start : start + AT_ONCE]]
            model._default_manager.bulk_create(made, ignore_conflicts=True)


if __name__ == "__main__":
    main()

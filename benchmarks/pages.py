"""How quick are the pages on a large record, in this process and through the real server?

    python benchmarks/pages.py [--people 30000] [--exchanges 1000000] [--favours 10000] [--turns 60]
                               [--database-url URL]

Fills a new home (or the empty database of the URL) with a made-up record, then asks for each page, signed
in, `--turns` times after two of warming up: p50 and p95 in milliseconds and the number of queries, measured
around Django's test client, which runs every middleware. `search` is what a keystroke asks for, the list
of people as a fragment; beside it stand the ranked search alone (`query_p95_ms`), an ordered LIKE and the
database's own full text search by rank (FTS5's bm25, ts_rank), over the same words and asked by turns for
the first fifty people (see peers.py). `triage_answer` answers for one person and
renders the next.

Requests a second are those of granian as `entregent serve` runs it, asked by eight connections by turns, the
median of five turns: of the page of people, and of a plain Django page beside it (see plain/): one query of
fifty rows of a small table, in a template of ten lines, without anything of the product's shell. It is asked
for by whoever is signed in (`trivial_page_rps`: the same middleware, session and account as the page of
people) and, to be strict, by nobody (`one_query_page_rps`: no other query at all). `cpu_ms` is the processor
time of the server for each, which a busy machine slows less. `memory_mb` is the server's after that, of which
`own_memory_mb` are its own: the rest are pages of the database's file that the system shares.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from django.test import Client

    from entregent.records.models import Owner

KEYSTROKE: Final = {"hx-request": "true"}
PLAIN: Final = {
    "messages": "/messages/",
    "answers": "/messages/answers/",
    "giving": "/giving/",
    "loops": "/giving/loops/",
    "introductions": "/introductions/",
    "asks": "/asks/",
    "requests": "/requests/",
    "news": "/news/",
    "published": "/published/",
    "views": "/views/?q=How+should+I+insure+a+bindery",
    "promises": "/promises/",
    "year": "/giving/year/",
}
"""Pages that are asked for as they are."""


def main() -> None:
    """Prints the figures as JSON."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="entregent-pages-") as home:
        os.environ["ENTREGENT_HOME"] = home
        os.environ.pop("DATABASE_URL", None)
        if asked.database_url:
            os.environ["DATABASE_URL"] = asked.database_url
        print(json.dumps(_measure(asked), indent=2))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--exchanges", type=int, default=1_000_000)
    parser.add_argument("--database-url", default="")
    parser.add_argument("--favours", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=60)
    return parser.parse_args()


def _measure(asked: argparse.Namespace) -> dict[str, Any]:
    owner, seconds = _filled(asked.people, asked.exchanges, asked.favours)
    import peers
    import served_pages
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(owner)
    pages = {name: _page(client, ask, asked.turns) for name, ask in _pages(owner).items()}
    search = pages.pop("search")
    served = served_pages.measure(client.cookies["sessionid"].value)
    return {
        "people": asked.people,
        "exchanges": asked.exchanges,
        "favours": asked.favours,
        "filled_in_seconds": round(seconds, 1),
        "pages": {**pages, "search": search},
        "search": {
            "p50_ms": search["p50_ms"],
            "p95_ms": search["p95_ms"],
            **peers.measure(owner, asked.turns),
        },
        **served,
    }


def _filled(people: int, exchanges: int, favours: int) -> "tuple[Owner, float]":
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = "entregent.config.settings"
    django.setup()
    import made_giving
    import made_record
    from django.core.management import call_command

    from entregent.records import exchanges as days
    from entregent.records.models import Owner

    call_command("migrate", verbosity=0)
    owner = Owner.objects.create_user("pages@example.org", "a long enough password", name="Camille Martin")
    started = time.perf_counter()
    made_record.fill(owner, people, exchanges, days.today(owner))
    made_giving.fill(owner, favours, days.today(owner))
    return owner, time.perf_counter() - started


type Ask = Callable[["Client", int], object]


def _pages(owner: "Owner") -> dict[str, Ask]:
    """Each page with the way to ask for it; from turn to turn, people from the closest to the silent."""
    from peers import TYPED

    from entregent.records.models import Tie
    from entregent.records.queries import triage

    ties = Tie.objects.filter(owner=owner).order_by("-exchanges")
    people = list(ties.values_list("pk", flat=True)[:: max(ties.count() // 97, 1)])

    def answer(client: "Client", turn: int) -> object:
        body = {"person": str(triage.following(owner, 1)[0].pk), "answer": ("known", "who")[turn % 2]}
        return client.post("/triage/answers/", body, headers={"hx-request": "true"})

    return {
        "today": lambda client, _turn: client.get("/"),
        "people": lambda client, turn: client.get("/people/", {"page": 1 + turn % 7}),
        "search": lambda client, turn: client.get(
            "/people/", {"q": TYPED[turn % len(TYPED)]}, headers=KEYSTROKE
        ),
        "person": lambda client, turn: client.get(f"/people/{people[turn % len(people)]}/"),
        "promises": lambda client, _turn: client.get("/promises/"),
        "views": lambda client, turn: client.get("/views/", {"q": TYPED[turn % len(TYPED)]}),
        "triage": lambda client, _turn: client.get("/triage/"),
        "triage_answer": answer,
        **{name: _plain(path) for name, path in PLAIN.items()},
    }


def _plain(path: str) -> Ask:
    return lambda client, _turn: client.get(path)


def _page(client: "Client", ask: Ask, turns: int) -> dict[str, float]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    queries = 0
    for turn in range(2):
        with CaptureQueriesContext(connection) as seen:
            response: Any = ask(client, turn)
        if response.status_code != 200:
            raise SystemExit(f"{response.request['PATH_INFO']}: {response.status_code}")
        queries = max(queries, len(seen))
    times = [_timed(lambda turn=turn: ask(client, turn + 2)) for turn in range(turns)]  # type: ignore[misc]
    return {**_percentiles(times), "queries": queries}


def _timed(ask: Callable[[], object]) -> float:
    started = time.perf_counter()
    ask()
    return 1_000 * (time.perf_counter() - started)


def _percentiles(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "p50_ms": round(ordered[len(ordered) // 2], 1),
        "p95_ms": round(ordered[min(int(len(ordered) * 0.95), len(ordered) - 1)], 1),
    }


if __name__ == "__main__":
    main()

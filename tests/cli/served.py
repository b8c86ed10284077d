"""A running `entregent serve`, and enough of a browser to use it."""

import contextlib
import html
import http.cookiejar
import re
import select
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0


def entregent(*arguments: str) -> list[str]:
    """The command, as installed."""
    return [sys.executable, "-m", "entregent.cli.main", *arguments]


class Server:
    """A running `entregent serve`."""

    def __init__(self, environment: dict[str, str], port: int, *options: str) -> None:
        self.home = Path(environment["ENTREGENT_HOME"])
        self.port = port
        self.process = subprocess.Popen(
            entregent("serve", "--port", str(port), "--no-open", *options),
            env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def address(self) -> str:
        """The address it prints once it listens."""
        assert self.process.stdout is not None
        ready, _writing, _wrong = select.select([self.process.stdout], [], [], PATIENCE)
        assert ready, "it did not say where it listens"
        return self.process.stdout.readline().strip()

    def worker(self) -> int:
        """The process of its worker."""
        path = self.home / "worker.pid"
        until(lambda: path.exists() and path.read_text().isdigit())
        return int(path.read_text())

    def listens(self) -> bool:
        """Whether its port answers."""
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
            return True
        return False

    def stop(self) -> None:
        """Whatever happened, nothing of it goes on."""
        self.process.kill()
        self.process.communicate()


def until(true: Callable[[], bool]) -> None:
    """Waits for something; fails when it does not come."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


class Browser:
    """Enough of a browser: cookies, forms and redirects."""

    def __init__(self) -> None:
        cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies))

    def get(self, url: str) -> tuple[int, str]:
        """The page at an address."""
        return self._ask(urllib.request.Request(url))  # noqa: S310  # the address is our own server's

    def submit(self, url: str, values: dict[str, str]) -> tuple[int, str]:
        """Fills in the form of a page and sends it."""
        token = self._token(url, '<form class="form"')
        data = urllib.parse.urlencode({**values, "csrfmiddlewaretoken": token}).encode()
        return self._ask(urllib.request.Request(url, data, {"Referer": url}))  # noqa: S310

    def upload(self, url: str, file: Path) -> tuple[int, str]:
        """Brings a file by the form of a page."""
        token, edge = self._token(url), uuid.uuid4().hex
        parts = [
            f'--{edge}\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n{token}\r\n',
            f'--{edge}\r\nContent-Disposition: form-data; name="archive"; filename="{file.name}"\r\n\r\n',
        ]
        data = "".join(parts).encode() + file.read_bytes() + f"\r\n--{edge}--\r\n".encode()
        how = {"Referer": url, "Content-Type": f"multipart/form-data; boundary={edge}"}
        return self._ask(urllib.request.Request(url, data, how))  # noqa: S310

    def post(self, url: str, page: str) -> tuple[int, str]:
        """Presses a button, with the token of a page."""
        data = urllib.parse.urlencode({"csrfmiddlewaretoken": self._token(page)}).encode()
        return self._ask(urllib.request.Request(url, data, {"Referer": page}))  # noqa: S310

    def _token(self, url: str, form: str = "<form") -> str:
        _code, page = self.get(url)
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page[page.index(form) :])
        assert found is not None
        return html.unescape(found[1])

    def _ask(self, request: urllib.request.Request) -> tuple[int, str]:
        try:
            with self.opener.open(request, timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

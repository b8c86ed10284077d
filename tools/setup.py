"""Makes the checkout ready: a Python, an environment with hash-pinned packages, translations, a browser.

    python3 tools/setup.py run|test

It uses the standard library only and runs on any Python 3, so that an old one gets a clear line.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
OLDEST = (3, 12)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main(wanted: str) -> None:
    """Prepares for `wanted`: "run", or "test" with what the tests need too."""
    if wanted not in ("run", "test"):
        fail("usage: python3 tools/setup.py run|test")
    make_environment()
    install(wanted)
    compile_translations()
    if wanted == "test":
        provide_browser()


def make_environment() -> None:
    """An environment of a Python that is new enough, made again when its Python has gone."""
    if PYTHON.exists() and version_of(str(PYTHON)) >= OLDEST:
        return
    shutil.rmtree(str(ENVIRONMENT), ignore_errors=True)
    python = find_python()
    say("Making the environment with " + python)
    call(
        [python, "-m", "venv", str(ENVIRONMENT)],
        "the environment could not be made (is python3-venv installed?)",
    )


def find_python() -> str:
    """A Python of at least 3.12: the pinned one, this one, another on the path, or one that uv gets."""
    pinned = (ROOT / ".python-version").read_text().strip()
    for name in ("python" + pinned, sys.executable, "python3.14", "python3.12", "python3"):
        path = shutil.which(name)
        if path and version_of(path) >= OLDEST:
            return path
    return python_from_uv(pinned)


def version_of(python: str) -> tuple[int, ...]:
    """The version of an interpreter, (0, 0) when it does not run."""
    code = "import sys; print(sys.version_info[0], sys.version_info[1])"
    try:
        answer = subprocess.run(
            [python, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=str(ROOT)
        )
        return tuple(int(part) for part in answer.stdout.split()[:2]) if answer.returncode == 0 else (0, 0)
    except OSError:
        return (0, 0)


def python_from_uv(pinned: str) -> str:
    """The path of a newer Python through uv, installed beside the checkout when it is missing."""
    say(f"This python3 is older than 3.12: getting Python {pinned} with uv")
    uv = shutil.which("uv") or install_uv()
    for verb in (["python", "find", pinned], ["python", "install", pinned], ["python", "find", pinned]):
        found = subprocess.run([uv, *verb], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        path = found.stdout.decode().strip()
        if found.returncode == 0 and path and version_of(path) >= OLDEST:
            return path
    raise SystemExit("entregent: Python 3.12 or newer is needed: install it and run make again")


def install_uv() -> str:
    """uv in an environment of its own, out of the way of everything else."""
    folder = ROOT / ".tools"
    uv = folder / "bin" / "uv"
    if not uv.exists():
        why = "Entregent needs Python 3.12 or newer, and uv, which could get it, could not be installed"
        call([sys.executable, "-m", "venv", str(folder)], why)
        call([str(folder / "bin" / "pip"), "install", "--quiet", "uv"], why)
    return str(uv)


def install(wanted: str) -> None:
    """The packages of `wanted`, checked against their hashes, only when the list has changed."""
    pins = ROOT / "requirements" / (wanted + ".txt")
    stamp = ENVIRONMENT / "installed-{}".format(hashed(pins, ROOT / "pyproject.toml"))
    if stamp.exists():
        return
    say("Installing packages (a minute, once)")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call(
        [*pip, "--require-hashes", "-r", str(pins)],
        "the packages could not be installed: is there a network?",
    )
    call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "the program could not be installed")
    stamp.touch()


def hashed(*files: Path) -> str:
    """A short name for the content of `files`."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def compile_translations() -> None:
    """The .mo files of every .po that is newer than its own."""
    texts = [po for po in (ROOT / "entregent").rglob("*.po") if stale(po)]
    if texts:
        call([str(PYTHON), str(ROOT / "tools" / "translations.py")], "the translations could not be compiled")


def stale(po: Path) -> bool:
    """Whether the compiled file of `po` is missing or older."""
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def provide_browser() -> None:
    """Debian's chromium for the browser tests, where no browser is found and the user may install it."""
    if os.environ.get("ENTREGENT_BROWSER") or any(shutil.which(name) for name in BROWSERS):
        return
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        fail(
            "the browser tests need Chromium: install it (on Debian: sudo apt-get install chromium), "
            "or set ENTREGENT_BROWSER to the path of one"
        )
    say("Installing Chromium for the browser tests")
    why = "Chromium could not be installed"
    call(["apt-get", "update", "-qq"], why)
    call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], why)


def call(command: list[str], why: str) -> None:
    """Runs `command`; on failure ends with one line that says what could not be done."""
    if subprocess.run(command, cwd=str(ROOT), stdout=sys.stderr).returncode:
        fail(why)


def say(text: str) -> None:
    """One line of progress."""
    print(text, file=sys.stderr, flush=True)


def fail(text: str) -> NoReturn:
    """One clear line, and the end."""
    sys.exit("entregent: " + text)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "")

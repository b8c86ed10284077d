"""Installations of their own for tests that need real processes, on the kind of database under test."""

import os
import subprocess
import sys
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connection

ROOT = Path(__file__).parents[1]
_NUMBERS = count(1)
_SET_UP = "import django; django.setup()\n"


def installation(folder: Path) -> dict[str, str]:
    """The environment of a new installation in `folder`; the test needs the database already."""
    environment = {
        **os.environ,
        "ENTREGENT_HOME": str(folder),
        "DJANGO_SETTINGS_MODULE": "entregent.config.settings",
    }
    if connection.vendor == "postgresql":
        name = f"apart_{folder.name}_{os.getpid()}_{next(_NUMBERS)}"
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}"')
        environment["DATABASE_URL"] = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
    else:
        environment.pop("DATABASE_URL", None)
    return environment


def start(
    environment: dict[str, str], script: str, *arguments: str, errors: int | None = None
) -> "subprocess.Popen[str]":
    """A new process of an installation that runs `script`, with Django set up and `arguments` given."""
    command = [sys.executable, "-c", _SET_UP + script, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=errors, text=True
    )


def lines(environment: dict[str, str], script: str, *arguments: str) -> list[str]:
    """What a script prints in a new process, line by line; it must end well."""
    process = start(environment, script, *arguments)
    printed, _errors = process.communicate(timeout=120)
    assert process.returncode == 0
    return printed.splitlines()

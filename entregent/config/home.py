"""Where the data lives, and the secret that signs sessions."""

import os
import secrets
from pathlib import Path
from typing import cast

from django.utils.functional import SimpleLazyObject
from platformdirs import user_data_path


def home() -> Path:
    """The data folder: ENTREGENT_HOME, else the platform's place for user data; made when missing."""
    chosen = os.environ.get("ENTREGENT_HOME")
    folder = Path(chosen).expanduser() if chosen else user_data_path("entregent", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path, *, shared: bool) -> str:
    """The secret of this installation: ENTREGENT_SECRET_KEY, else a file only its owner can read.

    Where several machines may share the database, it is read from there the first time it is needed.
    """
    if given := os.environ.get("ENTREGENT_SECRET_KEY"):
        return given
    return cast(str, SimpleLazyObject(lambda: _of_all_machines(folder))) if shared else _of_this_one(folder)


def _of_all_machines(folder: Path) -> str:
    from entregent.records import shared

    return shared.value("secret key", lambda: _of_this_one(folder))


def _of_this_one(folder: Path) -> str:
    path = folder / "secret_key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text().strip()

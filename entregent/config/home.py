"""Where the data lives, and the secret that signs sessions."""

import os
import secrets
from pathlib import Path

from platformdirs import user_data_path


def home() -> Path:
    """The data folder: ENTREGENT_HOME, else the platform's place for user data; made when missing."""
    chosen = os.environ.get("ENTREGENT_HOME")
    folder = Path(chosen).expanduser() if chosen else user_data_path("entregent", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path) -> str:
    """The secret of this installation: ENTREGENT_SECRET_KEY, else a file only its owner can read."""
    if given := os.environ.get("ENTREGENT_SECRET_KEY"):
        return given
    path = folder / "secret_key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text().strip()

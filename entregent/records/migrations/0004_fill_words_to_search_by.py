"""Has the words that people are found by computed in the background, for every owner with people on record."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def ask(apps: StateApps, _editor: BaseDatabaseSchemaEditor) -> None:
    """The same job as after an import; it computes ties and words anew."""
    person, job = apps.get_model("records", "Person"), apps.get_model("records", "Job")
    owners = person.objects.filter(is_self=False).values_list("owner", flat=True).distinct()
    job.objects.bulk_create(job(owner_id=owner, kind="recompute", payload={}) for owner in list(owners))


class Migration(migrations.Migration):

    dependencies = [
        ("records", "0003_words_to_search_by"),
    ]

    operations = [
        migrations.RunPython(ask, migrations.RunPython.noop),
    ]

"""Puts the words that people are found by into a table of their own, in place of one text a person."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import entregent.records.models.derived


class Migration(migrations.Migration):

    dependencies = [
        ("records", "0002_counts_of_tries"),
    ]

    operations = [
        migrations.DeleteModel(name="SearchEntry"),
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("number", models.BigAutoField(primary_key=True, serialize=False)),
                ("nearness", models.SmallIntegerField(default=0)),
                ("name", entregent.records.models.derived.Folded(default="", max_length=400)),
                (
                    "owner",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="words", to="records.person"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "search entries",
                "indexes": [
                    models.Index(fields=["owner", "nearness", "name", "person"], name="search_entry_nearest")
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "shelf", "tier", "word", "entry", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("shelf", models.IntegerField()),
                ("tier", models.SmallIntegerField()),
                ("word", entregent.records.models.derived.Folded(max_length=32)),
                (
                    "entry",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.searchentry",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["entry", "tier", "word"], name="search_word_entry")],
            },
        ),
    ]

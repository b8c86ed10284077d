"""Adds what the machines of one installation share: values by name, and uploads in pieces."""

import django.db.models.deletion
import django.utils.timezone
import entregent.records.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0005_every_way_in'),
    ]

    operations = [
        migrations.CreateModel(
            name='Shared',
            fields=[
                ('name', models.CharField(max_length=40, primary_key=True, serialize=False)),
                ('value', models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name='UploadPiece',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('name', models.CharField(max_length=300)),
                ('number', models.PositiveIntegerField()),
                ('content', models.BinaryField()),
                ('owner', models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('run', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='pieces', to='records.importrun')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('run', 'name', 'number'), name='piece_once')],
            },
        ),
    ]

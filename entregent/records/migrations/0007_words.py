"""Adds what writing needs: ways to write of one’s own, versions kept, subjects compared, pitches, habits."""

import django.db.models.deletion
import django.utils.timezone
import entregent.records.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0006_shared_by_machines'),
    ]

    operations = [
        migrations.CreateModel(
            name='Version',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('subject', models.CharField(blank=True, default='', max_length=500)),
                ('body', models.TextField(blank=True, default='')),
                ('of_draft', models.BooleanField(default=False)),
            ],
        ),
        migrations.AddField(
            model_name='message',
            name='arm',
            field=models.CharField(blank=True, default='', max_length=1),
        ),
        migrations.AddField(
            model_name='message',
            name='channel',
            field=models.CharField(blank=True, default='', max_length=20),
        ),
        migrations.AddField(
            model_name='message',
            name='register',
            field=models.CharField(blank=True, default='', max_length=4),
        ),
        migrations.AddField(
            model_name='preferences',
            name='habits',
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name='preferences',
            name='overrides',
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AddField(
            model_name='preferences',
            name='quiet_day',
            field=models.PositiveSmallIntegerField(blank=True, null=True),
        ),
        migrations.CreateModel(
            name='OwnDraft',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('name', models.CharField(max_length=100)),
                ('purpose', models.CharField(max_length=30)),
                ('language', models.CharField(max_length=5)),
                ('register', models.CharField(blank=True, default='', max_length=4)),
                ('subject', models.CharField(blank=True, default='', max_length=500)),
                ('body', models.TextField()),
                ('owner', models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Pitch',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('audience', models.CharField(max_length=100)),
                ('language', models.CharField(max_length=5)),
                ('text', models.TextField()),
                ('changed_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('owner', models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name_plural': 'pitches',
            },
        ),
        migrations.CreateModel(
            name='Trial',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('purpose', models.CharField(max_length=30)),
                ('language', models.CharField(blank=True, default='', max_length=5)),
                ('subject_a', models.CharField(max_length=200)),
                ('subject_b', models.CharField(max_length=200)),
                ('ended_on', models.DateField(blank=True, null=True)),
                ('owner', models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddField(
            model_name='message',
            name='trial',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='messages', to='records.trial'),
        ),
        migrations.AddIndex(
            model_name='message',
            index=models.Index(fields=['owner', '-changed_at'], name='message_latest'),
        ),
        migrations.AddField(
            model_name='version',
            name='message',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='records.message'),
        ),
        migrations.AddField(
            model_name='version',
            name='owner',
            field=models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='owndraft',
            index=models.Index(fields=['owner', 'purpose', 'language'], name='own_draft_for'),
        ),
        migrations.AddIndex(
            model_name='pitch',
            index=models.Index(fields=['owner', 'audience', 'language'], name='pitch_for'),
        ),
        migrations.AddIndex(
            model_name='trial',
            index=models.Index(fields=['owner', 'purpose', 'ended_on'], name='trial_open'),
        ),
        migrations.AddIndex(
            model_name='version',
            index=models.Index(fields=['owner', 'message', '-created_at'], name='version_latest'),
        ),
    ]

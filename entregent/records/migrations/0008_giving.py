"""Adds what giving and asking need: loops, requests received, what is shown, the dates of every step."""

import django.db.models.deletion
import django.utils.timezone
import entregent.records.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0007_words'),
    ]

    operations = [
        migrations.CreateModel(
            name='Publication',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('kind', models.CharField(max_length=20)),
                ('title', models.CharField(max_length=300)),
                ('place', models.CharField(blank=True, default='', max_length=200)),
                ('link', models.URLField(blank=True, default='', max_length=500)),
                ('on', models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name='Reaction',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('kind', models.CharField(max_length=20)),
                ('words', models.CharField(blank=True, default='', max_length=500)),
                ('on', models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name='Request',
            fields=[
                ('id', models.UUIDField(default=entregent.records.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                ('text', models.CharField(max_length=1000)),
                ('received_on', models.DateField()),
                ('due', models.DateField(blank=True, null=True)),
                ('state', models.CharField(default='open', max_length=20)),
                ('outcome', models.CharField(blank=True, default='', max_length=500)),
                ('closed_on', models.DateField(blank=True, null=True)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name='step',
            name='step_of_one',
        ),
        migrations.RemoveIndex(
            model_name='ask',
            name='ask_state',
        ),
        migrations.RemoveIndex(
            model_name='introduction',
            name='introduction_state',
        ),
        migrations.AddField(
            model_name='ask',
            name='closed_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='ask',
            name='judgement',
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AddField(
            model_name='ask',
            name='language',
            field=models.CharField(blank=True, default='', max_length=5),
        ),
        migrations.AddField(
            model_name='ask',
            name='outcome',
            field=models.CharField(blank=True, default='', max_length=500),
        ),
        migrations.AddField(
            model_name='ask',
            name='suggestions',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='ask',
            name='topic',
            field=models.CharField(blank=True, default='', max_length=120),
        ),
        migrations.AddField(
            model_name='favour',
            name='let_go_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='favour',
            name='key',
            field=models.CharField(blank=True, default='', max_length=120),
        ),
        migrations.AddField(
            model_name='favour',
            name='outcome_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='favour',
            name='used',
            field=models.CharField(blank=True, default='', max_length=500),
        ),
        migrations.AddField(
            model_name='favour',
            name='used_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='introduction',
            name='closed_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='introduction',
            name='field',
            field=models.CharField(blank=True, default='', max_length=300),
        ),
        migrations.AddField(
            model_name='introduction',
            name='first_side',
            field=models.CharField(blank=True, default='', max_length=12),
        ),
        migrations.AddField(
            model_name='introduction',
            name='second_reason',
            field=models.CharField(blank=True, default='', max_length=1000),
        ),
        migrations.AddField(
            model_name='introduction',
            name='second_side',
            field=models.CharField(blank=True, default='', max_length=12),
        ),
        migrations.AddField(
            model_name='news',
            name='closed_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='news',
            name='kind',
            field=models.CharField(default='news', max_length=20),
        ),
        migrations.AddField(
            model_name='news',
            name='link',
            field=models.URLField(blank=True, default='', max_length=500),
        ),
        migrations.AddField(
            model_name='news',
            name='looking',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='preferences',
            name='news_a_day',
            field=models.PositiveSmallIntegerField(default=3),
        ),
        migrations.AddField(
            model_name='preferences',
            name='news_a_year',
            field=models.PositiveSmallIntegerField(default=3),
        ),
        migrations.AddField(
            model_name='step',
            name='event',
            field=models.CharField(blank=True, default='', max_length=24),
        ),
        migrations.AddField(
            model_name='step',
            name='side',
            field=models.CharField(blank=True, default='', max_length=6),
        ),
        migrations.AddIndex(
            model_name='ask',
            index=models.Index(fields=['owner', 'closed_on', 'state'], name='ask_state'),
        ),
        migrations.AddIndex(
            model_name='favour',
            index=models.Index(fields=['owner', '-on'], name='favour_latest'),
        ),
        migrations.AddIndex(
            model_name='favour',
            index=models.Index(condition=models.Q(('given', False), ('let_go_on', None), ('told_on', None)), fields=['owner', 'on'], name='favour_untold'),
        ),
        migrations.AddIndex(
            model_name='introduction',
            index=models.Index(fields=['owner', 'closed_on', 'state'], name='introduction_state'),
        ),
        migrations.AddConstraint(
            model_name='favour',
            constraint=models.UniqueConstraint(condition=models.Q(('key', ''), _negated=True), fields=('owner', 'key'), name='favour_once'),
        ),
        migrations.AddField(
            model_name='publication',
            name='owner',
            field=models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='reaction',
            name='owner',
            field=models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='reaction',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reactions', to='records.person'),
        ),
        migrations.AddField(
            model_name='reaction',
            name='publication',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reactions', to='records.publication'),
        ),
        migrations.AddField(
            model_name='request',
            name='better',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='requests_better', to='records.person'),
        ),
        migrations.AddField(
            model_name='request',
            name='exchange',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='requests', to='records.exchange'),
        ),
        migrations.AddField(
            model_name='request',
            name='owner',
            field=models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='request',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='requests', to='records.person'),
        ),
        migrations.AddField(
            model_name='step',
            name='request',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='records.request'),
        ),
        migrations.AddConstraint(
            model_name='step',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ask__isnull', False), ('introduction', None), ('request', None)), models.Q(('ask', None), ('introduction__isnull', False), ('request', None)), models.Q(('ask', None), ('introduction', None), ('request__isnull', False)), _connector='OR'), name='step_of_one'),
        ),
        migrations.AddIndex(
            model_name='publication',
            index=models.Index(fields=['owner', '-on'], name='publication_latest'),
        ),
        migrations.AddIndex(
            model_name='reaction',
            index=models.Index(fields=['owner', '-on'], name='reaction_latest'),
        ),
        migrations.AddIndex(
            model_name='request',
            index=models.Index(fields=['owner', 'closed_on', 'state'], name='request_state'),
        ),
    ]

"""The Django app that holds every table."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """The record: people, exchanges, promises, and what is derived from them."""

    name = "entregent.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"

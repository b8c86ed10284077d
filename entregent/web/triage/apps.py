"""Names the app."""

from django.apps import AppConfig


class TriageConfig(AppConfig):
    """A silent address book becomes a network, five minutes at a time."""

    name = "entregent.web.triage"
    label = "web_triage"

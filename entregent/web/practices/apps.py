"""Names the app."""

from django.apps import AppConfig


class PracticesConfig(AppConfig):
    """The practices, in full, for whoever asks why."""

    name = "entregent.web.practices"
    label = "web_practices"

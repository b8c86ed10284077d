"""Names the app."""

from django.apps import AppConfig


class TellingConfig(AppConfig):
    """News told to one person at a time, viewpoints, and what the user shows of their work."""

    name = "entregent.web.telling"
    label = "web_telling"

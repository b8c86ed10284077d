"""Names the app, so that its translations are found."""

from django.apps import AppConfig


class WordingConfig(AppConfig):
    """Reasons, spans of time and choices, in words."""

    name = "entregent.wording"
    label = "wording"

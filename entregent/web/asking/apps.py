"""Names the app."""

from django.apps import AppConfig


class AskingConfig(AppConfig):
    """Asks, from the thought to the thanks, and requests received."""

    name = "entregent.web.asking"
    label = "web_asking"

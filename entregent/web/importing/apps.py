"""Names the app."""

from django.apps import AppConfig


class ImportingConfig(AppConfig):
    """Bringing in what one already has."""

    name = "entregent.web.importing"
    label = "web_importing"

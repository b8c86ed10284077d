"""Names the app."""

from django.apps import AppConfig


class IntroducingConfig(AppConfig):
    """Introductions: those that the user makes, those that they ask for, each with its next step."""

    name = "entregent.web.introducing"
    label = "web_introducing"

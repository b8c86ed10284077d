"""Names the app."""

from django.apps import AppConfig


class SettingsConfig(AppConfig):
    """The user's time, ways and words."""

    name = "entregent.web.settings"
    label = "web_settings"

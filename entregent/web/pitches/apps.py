"""Names the app."""

from django.apps import AppConfig


class PitchesConfig(AppConfig):
    """How the user introduces themselves, by audience and language, timed as spoken."""

    name = "entregent.web.pitches"
    label = "web_pitches"

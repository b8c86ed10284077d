"""Names the app."""

from django.apps import AppConfig


class WritingConfig(AppConfig):
    """The writing desk: one message, to one person, in the user's own words."""

    name = "entregent.web.writing"
    label = "web_writing"

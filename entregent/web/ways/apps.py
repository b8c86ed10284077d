"""Names the app."""

from django.apps import AppConfig


class WaysConfig(AppConfig):
    """How the user does things: modes and what they change, time, habits, and what the network is for."""

    name = "entregent.web.ways"
    label = "web_ways"

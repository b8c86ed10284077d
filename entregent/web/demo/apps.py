"""Names the app."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The made-up network that a newcomer may look around in."""

    name = "entregent.web.demo"
    label = "web_demo"

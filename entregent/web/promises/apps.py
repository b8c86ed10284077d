"""Names the app."""

from django.apps import AppConfig


class PromisesConfig(AppConfig):
    """Promises, the user's and others', and what waits for an answer."""

    name = "entregent.web.promises"
    label = "web_promises"

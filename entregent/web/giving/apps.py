"""Names the app."""

from django.apps import AppConfig


class GivingConfig(AppConfig):
    """Giving and asking: what was given and received, chances to give, loops, the look back."""

    name = "entregent.web.giving"
    label = "web_giving"

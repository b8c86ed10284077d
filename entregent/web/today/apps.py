"""Names the app."""

from django.apps import AppConfig


class TodayConfig(AppConfig):
    """Today's fifteen minutes: whom to write to, why, and the first words."""

    name = "entregent.web.today"
    label = "web_today"

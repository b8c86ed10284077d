"""Names the app."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """People, one person, groups, and logging an exchange."""

    name = "entregent.web.people"
    label = "web_people"

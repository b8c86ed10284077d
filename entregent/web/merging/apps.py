"""Names the app."""

from django.apps import AppConfig


class MergingConfig(AppConfig):
    """Somebody who is on record twice becomes one person, and nothing of theirs is lost."""

    name = "entregent.web.merging"
    label = "web_merging"

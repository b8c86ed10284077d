"""Tells Django about the shell, whose templates and static files every page is built on."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ShellConfig(AppConfig):
    name = "entregent.web.shell"
    label = "shell"
    verbose_name = _("Look and wording")

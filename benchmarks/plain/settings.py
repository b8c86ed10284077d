"""The product's settings, and the plain page beside its pages: the same middleware, sessions and database."""

from pathlib import Path

from entregent.config.settings import *  # noqa: F403
from entregent.config.settings import TEMPLATES as _TEMPLATES

ROOT_URLCONF = "plain.urls"
TEMPLATES = [{**_TEMPLATES[0], "DIRS": [Path(__file__).parent / "templates"]}]

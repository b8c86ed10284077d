"""The entry that the web server calls for the product and the plain page."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ["DJANGO_SETTINGS_MODULE"] = "plain.settings"

from entregent.config.wsgi import application

__all__ = ["application"]

"""The entry that the web server calls."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from entregent.cli.frame import lifeline

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entregent.config.settings")

application = get_wsgi_application()
lifeline.hold()
gc.collect()
gc.freeze()  # what is there to stay is not looked through again while somebody waits for a page

"""Where somebody is written to: the desk, with what the message is about already filled in."""

import uuid
from collections.abc import Mapping
from urllib.parse import urlencode

from django.urls import reverse


def desk_for(person: uuid.UUID | str, asked: Mapping[str, str]) -> str:
    """The address of the desk for a person; what is empty in `asked` is left out."""
    said = urlencode({name: value for name, value in asked.items() if value})
    return f"{reverse('write', args=[person])}?{said}"

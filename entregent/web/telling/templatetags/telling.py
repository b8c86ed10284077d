"""The filters of telling: `{% load telling %}`."""

from django import template

from entregent.wording.telling import kind

register = template.Library()


@register.filter
def publication_kind(code: str) -> str:
    """ "panel" → "round table", in the reader's language."""
    return kind(code)

"""The words of imports in templates: `{% load importing %}`."""

from django import template

from entregent.wording.columns import target_words
from entregent.wording.imports import KINDS, STATES, beginning

register = template.Library()


@register.filter
def kind_words(code: str) -> str:
    """`{{ file.kind|kind_words }}` → `Connections`."""
    return str(KINDS.get(code, code))


@register.filter
def state_words(code: str) -> str:
    """`{{ run.state|state_words }}` → `done`."""
    return str(STATES.get(code, code))


register.filter("recognisable", beginning)
register.filter("target_words", target_words)

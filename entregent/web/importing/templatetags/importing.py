"""The words of imports in templates: `{% load importing %}`."""

from babel.numbers import format_decimal
from django import template
from django.utils.translation import get_language

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


@register.filter
def number(value: int) -> str:
    """`{{ 1180|number }}` → `1,180`, as the language groups digits."""
    return format_decimal(value, locale=get_language() or "en")

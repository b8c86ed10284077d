"""What a network is for, in words: `{% load ways %}`."""

from django import template

from entregent.wording import ways

register = template.Library()


@register.filter
def purpose(code: str) -> str:
    """`{{ aim.kind|purpose }}` → `finding a job`."""
    return ways.purpose(code)

"""The tags of giving and asking: `{% load giving %}`."""

from typing import Any

from django import template
from django.template.context import Context

from entregent.web.giving.sections import FOREMOST, SECTIONS
from entregent.web.shell.navigation import Place, entries

register = template.Library()
_PLACES = tuple(Place(one.url_name, one.label, one.label, "giving") for one in SECTIONS)


@register.inclusion_tag("giving/sections.html", takes_context=True)
def sections(context: Context) -> dict[str, Any]:
    """`{% sections %}`: the sides of giving and asking, the one that the page belongs to marked."""
    found = entries(getattr(context.get("request"), "path", ""), _PLACES)
    return {"entries": found, "tabs": found[:FOREMOST], "further": found[FOREMOST:]}

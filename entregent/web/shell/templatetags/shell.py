"""The tags and filters that every page may use: `{% load shell %}`."""

from typing import Any, Final

from babel.numbers import format_decimal
from django import template
from django.conf import settings
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.template import defaultfilters
from django.template.context import Context
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from entregent.records import room
from entregent.records.models import Job, Owner
from entregent.web.shell import initials as discs
from entregent.web.shell import notices
from entregent.web.shell.appearance import KEYS_COOKIE, THEME_COOKIE, THEMES
from entregent.web.shell.drawing import Stencil, drawn
from entregent.web.shell.navigation import entries, place_of
from entregent.wording import exchanges
from entregent.wording.times import first_of_month

register = template.Library()


@register.filter
def initials(name: str) -> str:
    """`{{ person.name|initials }}` → `AD`."""
    return discs.initials(str(name))


@register.filter
def hue(key: object) -> str:
    """`{{ person.id|hue }}` → `hue-7`, the same for ever."""
    return f"hue-{discs.hue(key)}"


@register.filter
def circle(code: str) -> str:
    """`{{ "weak"|circle }}` → `distant tie`."""
    return exchanges.circle(code)


@register.filter
def channel(code: str) -> str:
    """`{{ "call"|channel }}` → `phone call`."""
    return exchanges.channel(code)


@register.filter
def direction(code: str) -> str:
    """`{{ "in"|direction }}` → `from them`."""
    return exchanges.direction(code)


@register.filter
def number(value: int) -> str:
    """`{{ 1180|number }}` → `1,180`, as the language groups digits."""
    return format_decimal(value, locale=get_language() or "en")


@register.filter
def waits_for_room(job: Job | None) -> bool:
    """`{% if job|waits_for_room %}`: whether work stands still because the disk is full."""
    return job is not None and (
        (job.state, job.problem) == ("waiting", room.FULL) or room.is_short(settings.HOME)
    )


@register.filter(expects_localtime=True, is_safe=False)
def date(value: Any, arg: str | None = None) -> str:
    """Django's own filter, but in French the first of a month is "1er mars"."""
    return first_of_month(str(defaultfilters.date(value, arg)))


@register.simple_tag(takes_context=True)
def undo(context: Context, message: Message) -> str:
    """`{% undo message as address %}`: the address that takes back what a message tells of, or nothing."""
    owner = context["request"].user
    return notices.undo_address(message, owner) if isinstance(owner, Owner) else ""


@register.simple_tag
def icon(name: str) -> SafeString:
    """`{% icon "pen" %}`: a decorative drawing of icons.svg."""
    return format_html(
        '<svg class="icon" width="24" height="24" aria-hidden="true" focusable="false">'
        '<use href="{}#{}"></use></svg>',
        static("shell/icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def appearance(context: Context) -> SafeString:
    """The attributes of <html> for the theme and the shortcuts that the reader chose."""
    cookies = getattr(context.get("request"), "COOKIES", {})
    theme = cookies.get(THEME_COOKIE)
    chosen = format_html(' data-theme="{}"', theme) if theme in THEMES else mark_safe("")
    keys = mark_safe(' data-keys="off"') if cookies.get(KEYS_COOKIE) == "off" else mark_safe("")
    return chosen + keys


@register.simple_tag(takes_context=True)
def navigation(context: Context) -> SafeString:
    """The main navigation, at the top on wide screens and at the bottom on phones."""
    return drawn("shell/navigation.html", here=place_of(getattr(context.get("request"), "path", "")))


@register.simple_tag(name="drawn")
def drawn_part(template: str) -> SafeString:
    """`{% drawn "shell/scripts.html" %}`: a part that is the same on every page, drawn once a language."""
    return drawn(template)


register.filter("entries", entries)
_FOOTER: Final = Stencil("shell/footer.html", "csrf_token", "here")


@register.simple_tag(takes_context=True)
def footer(context: Context) -> SafeString:
    """What stands below every page, with the way back to this one."""
    request = context.get("request")
    here = request.get_full_path() if isinstance(request, HttpRequest) else "/"
    return _FOOTER.fill([{"csrf_token": str(context.get("csrf_token", "")), "here": here}])


@register.inclusion_tag("shell/avatar.html")
def avatar(name: str, key: object = None, photo: str = "", size: str = "", alt: str = "") -> dict[str, Any]:
    """`{% avatar person.name key=person.id size="large" %}`: a photo, or initials in a disc."""
    shown = {"photo": photo, "size": size, "alt": alt}
    return {"name": name, "key": name if key is None else key, **shown}


@register.inclusion_tag("shell/why.html")
def why(practice: str, evidence: str = "", title: str = "") -> dict[str, Any]:
    """`{% why action.practice evidence=action.why %}`: the reason, with the practice in full behind it."""
    return {"practice": practice, "evidence": evidence, "title": title, "url": _practice_address(practice)}


def _practice_address(practice: str) -> str:
    try:
        return reverse("practice", args=[practice])
    except NoReverseMatch:
        return f"/practices/{practice}/"

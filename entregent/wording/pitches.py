"""How long a pitch takes, in words, for pages and commands."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from entregent.core.speaking import Timing

LANGUAGE_WORDS: dict[str, Promise] = {"fr": gettext_lazy("In French"), "en": gettext_lazy("In English")}


def time(found: Timing) -> str:
    """The words as spoken and the seconds they take: "74 words, between 24 and 32 seconds"."""
    words = ngettext("one word", "{count} words", found.words).format(count=found.words)
    if found.shortest == found.longest:
        seconds = ngettext("about a second", "about {count} seconds", found.longest).format(
            count=found.longest
        )
    else:
        seconds = _("between {shortest} and {longest} seconds").format(**found._asdict())
    return _("{words} as spoken, {seconds}").format(words=words, seconds=seconds)


def fit(found: Timing) -> str:
    """The time held against thirty seconds, and what may be added or cut."""
    if not found.words:
        return ""
    if found.fit == "about":
        return _("That is thirty seconds, more or less.")
    if found.fit == "under":
        text = ngettext(
            "Under thirty seconds; a word more would still fit.",
            "Under thirty seconds; some {count} words more would still fit.",
            found.room,
        )
        return text.format(count=found.room)
    text = ngettext(
        "Longer than thirty seconds; a word less would do.",
        "Longer than thirty seconds; some {count} words less would do.",
        -found.room,
    )
    return text.format(count=-found.room)

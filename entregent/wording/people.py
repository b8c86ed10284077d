"""Kinds of facts, of ways to reach people, of positions, of events, of origins, in words."""

from typing import Final

from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext_lazy as _

type Words = dict[str, str | Lazy]

FACT_WORDS: Final[Words] = {
    "interest": _("interest"),
    "family": _("family"),
    "place": _("dear place"),
    "told": _("told you"),
    "school": _("school"),
    "need": _("looks for"),
    "skill": _("skill"),
}
REACH_WORDS: Final[Words] = {
    "email": _("Email"),
    "phone": _("Phone"),
    "profile": _("Profile or site"),
    "address": _("Postal address"),
    "other": _("Other"),
}
STATUS_WORDS: Final[Words] = {"guessed": _("guessed"), "bounced": _("did not arrive")}
POSITION_WORDS: Final[Words] = {
    "work": _("Work"),
    "study": _("Studies"),
    "membership": _("Membership"),
    "volunteer": _("Volunteering"),
}
EVENT_WORDS: Final[Words] = {
    "family": _("Family: a birth, a wedding, a loss"),
    "move": _("Move"),
    "new_job": _("New job"),
    "new_title": _("New title"),
    "promotion": _("Promotion"),
    "study": _("Studies"),
    "publication": _("Publication"),
    "award": _("Award"),
    "launch": _("Launch"),
    "other": _("Something else"),
}
ORIGIN_WORDS: Final[Words] = {
    "introduction": _("an introduction"),
    "work": _("work"),
    "study": _("studies"),
    "alumni": _("alumni"),
    "event": _("an event"),
    "association": _("an association"),
    "online": _("an online network"),
    "linkedin": _("LinkedIn"),
    "friends": _("friends or family"),
    "other": _("something else"),
}
LANGUAGE_WORDS: Final[Words] = {"fr": _("French"), "en": _("English")}
REGISTER_WORDS: Final[Words] = {"tu": _("tu"), "vous": _("vous")}

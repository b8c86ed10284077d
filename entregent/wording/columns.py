"""What a column of an address book holds, in words for pages and commands alike."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, pgettext_lazy

LEFT_OUT: Final = "ignore"
"""A column that is not taken in."""

TARGETS: Final[dict[str, Promise]] = {
    "whole_name": gettext_lazy("Whole name"),
    "given": gettext_lazy("Given name"),
    "additional": gettext_lazy("Middle name"),
    "family": gettext_lazy("Family name"),
    "nickname": gettext_lazy("Nickname"),
    "prefix": gettext_lazy("Title before the name (Dr, Ms)"),
    "suffix": gettext_lazy("After the name (PhD, Jr)"),
    "phonetic_given": gettext_lazy("Given name as spoken"),
    "phonetic_family": gettext_lazy("Family name as spoken"),
    "email": gettext_lazy("Email"),
    "phone": gettext_lazy("Phone"),
    "profile": gettext_lazy("Profile (LinkedIn and others)"),
    "website": gettext_lazy("Website"),
    "messenger": gettext_lazy("Messenger"),
    "label": gettext_lazy("Label of the value beside"),
    "service": gettext_lazy("Service of the value beside"),
    "display_name": gettext_lazy("Name shown beside the email"),
    "company": gettext_lazy("Organisation"),
    "title": pgettext_lazy("of a job", "Job title"),
    "department": gettext_lazy("Department"),
    "address": gettext_lazy("Whole address"),
    "street": gettext_lazy("Street"),
    "extended": gettext_lazy("Address, second line"),
    "box": gettext_lazy("Post box"),
    "code": gettext_lazy("Postal code"),
    "city": gettext_lazy("Town"),
    "region": gettext_lazy("Region"),
    "country": gettext_lazy("Country"),
    "birthday": gettext_lazy("Birthday"),
    "birth_day": gettext_lazy("Birthday: the day alone"),
    "birth_month": gettext_lazy("Birthday: the month alone"),
    "birth_year": gettext_lazy("Birthday: the year alone"),
    "occasion": gettext_lazy("Another day to remember"),
    "last_exchange": gettext_lazy("Day of the last exchange"),
    "met_how": gettext_lazy("How you met"),
    "met_where": gettext_lazy("Where you met"),
    "met_on": gettext_lazy("When you met"),
    "met_through": gettext_lazy("Through whom you met"),
    "relation": gettext_lazy("Somebody near to them"),
    "group": gettext_lazy("Groups"),
    "interest": gettext_lazy("Interests"),
    "note": gettext_lazy("Note"),
    "language": gettext_lazy("Language"),
    "uid": gettext_lazy("The program’s own key"),
    "other": gettext_lazy("Something else: keep it beside"),
    LEFT_OUT: gettext_lazy("Leave it out"),
}
GROUPS: Final[tuple[tuple[Promise, tuple[str, ...]], ...]] = (
    (gettext_lazy("Name"), (
        "whole_name", "given", "additional", "family", "nickname", "prefix", "suffix", "phonetic_given",
        "phonetic_family",
    )),
    (gettext_lazy("How to reach them"), (
        "email", "phone", "profile", "website", "messenger", "label", "service", "display_name",
    )),
    (gettext_lazy("Work"), ("company", "title", "department")),
    (gettext_lazy("Address"), (
        "address", "street", "extended", "box", "code", "city", "region", "country",
    )),
    (gettext_lazy("Days"), (
        "birthday", "birth_day", "birth_month", "birth_year", "occasion", "last_exchange",
    )),
    (gettext_lazy("How you met"), ("met_how", "met_where", "met_on", "met_through")),
    (gettext_lazy("More"), ("relation", "group", "interest", "note", "language", "uid", "other")),
)  # fmt: skip
"""All of them, as a list of choices shows them; what is left out stands first, by itself."""
ORDERS: Final[dict[str, Promise]] = {
    "dmy": gettext_lazy("day, month, year: 31/12/2025"),
    "mdy": gettext_lazy("month, day, year: 12/31/2025"),
    "ymd": gettext_lazy("year, month, day: 2025/12/31"),
}


def target_words(code: str) -> str:
    """What a column holds."""
    return str(TARGETS.get(code, code))

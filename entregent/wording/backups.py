"""Why a backup cannot be made or put back, in words."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

UNFIT: Final[dict[str, Promise]] = {
    "altered": gettext_lazy("{file} was altered, or is damaged: nothing was changed."),
    "busy": gettext_lazy(
        "Others keep the database busy: nothing was changed. Try again, or stop them first."
    ),
    "cut": gettext_lazy("{file} is not whole: it breaks off before its end. Nothing was changed."),
    "damaged": gettext_lazy("The database in {file} is damaged: nothing was changed."),
    "newer": gettext_lazy("A later version of Entregent made {file}: install that version, or a newer one."),
    "not_a_backup": gettext_lazy("{file} is no backup that Entregent made: nothing was changed."),
    "older": gettext_lazy(
        "Version {program} of Entregent made {file}, and PostgreSQL’s tables have changed since: "
        "put it back with that version, then install this one."
    ),
    "other_database": gettext_lazy(
        "{file} holds a database of another kind ({database}). To move between kinds, use export and import."
    ),
    "serving": gettext_lazy(
        "Version {program} of Entregent made {file}, which must be brought up to date: "
        "stop entregent serve first."
    ),
}


def unfit(code: str, values: Mapping[str, object]) -> str:
    """Why, in one line; `values` name the file."""
    return str(UNFIT[code]).format(**values)

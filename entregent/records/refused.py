"""What an act meets that cannot be: a move that cannot come now, or a row that is gone meanwhile."""

from typing import Any, Final

from django.core.exceptions import ObjectNotUpdated
from django.db import IntegrityError, models

from entregent.core.moves import Refusal

_FOREIGN_KEY: Final = ("23503", "SQLITE_CONSTRAINT_FOREIGNKEY")
"""How PostgreSQL and SQLite call a row that would hang on one that is not there."""


class NotPossible(Exception):
    """A move of an ask, a request or an introduction that cannot come now; `refusal` says why.

    `values` hold what the sentence names: `names` of people, the first `day` possible, the key of what is
    `open` already, `since`: what happened meanwhile, as the events and sides of steps.
    """

    def __init__(self, refusal: Refusal, **values: Any) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
        self.values = values


class Gone(Exception):
    """What an act is about is no longer on record: it went between the page and the act, from elsewhere."""


def still[Row: models.Model](rows: "models.QuerySet[Row]") -> Row:
    """The one row of these, as it stands now; raises Gone where there is none any more."""
    found = rows.first()
    if found is None:
        raise Gone
    return found


def is_gone(error: BaseException) -> bool:
    """Whether an act came to nothing for that reason: also where only the database could see it.

    No act makes up what a row hangs on: where that is missing, it was there when the act began.
    """
    if isinstance(error, IntegrityError):
        cause = error.__cause__
        named = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None)
        return named in _FOREIGN_KEY
    return isinstance(error, Gone | ObjectNotUpdated)

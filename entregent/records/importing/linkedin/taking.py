"""Takes one row of an archive into the record, whatever it is about."""

from collections.abc import Callable
from typing import Any, Final

from entregent.formats import linkedin
from entregent.records.importing.linkedin import connections, giving, own, talk
from entregent.records.importing.linkedin.sitting import Sitting
from entregent.records.importing.values import Taken

_TAKERS: Final[dict[type, Callable[[Sitting, Any], Taken]]] = {
    linkedin.Profile: own.profile,
    linkedin.Position: own.position,
    linkedin.Education: own.education,
    linkedin.Skill: own.skill,
    linkedin.Connection: connections.connection,
    linkedin.ImportedContact: connections.contact,
    linkedin.Message: talk.message,
    linkedin.Invitation: talk.invitation,
    linkedin.Recommendation: giving.recommendation,
    linkedin.Endorsement: giving.endorsement,
    linkedin.Note: giving.note,
}


def take(sitting: Sitting, outcome: linkedin.Outcome) -> Taken:
    """Takes a row in; what could not be read, or is rightly left out, passes through with its reason."""
    if isinstance(outcome, linkedin.Skip):
        return Taken("skipped", outcome.reason, outcome.snippet)
    if isinstance(outcome, linkedin.Reject):
        return Taken("rejected", outcome.reason, outcome.snippet)
    return _TAKERS[type(outcome)](sitting, outcome)

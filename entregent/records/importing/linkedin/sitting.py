"""A LinkedIn archive being imported: what it says on the whole, and what former archives said."""

import uuid
from dataclasses import dataclass
from typing import Final

from entregent.records.importing import sitting
from entregent.records.importing.linkedin.memory import Memory, Stay
from entregent.records.importing.linkedin.survey import Survey

SOURCE: Final = "linkedin"


@dataclass(slots=True, kw_only=True)
class Sitting(sitting.Sitting):
    """All that taking a row of an archive needs."""

    survey: Survey
    memory: Memory | None = None
    own: dict[uuid.UUID, Stay] | None = None

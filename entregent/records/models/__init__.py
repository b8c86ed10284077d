"""The tables, by noun."""

from entregent.records.models.asking import Ask, Introduction, Request, Step
from entregent.records.models.beside import Detail, Portrait, Relation
from entregent.records.models.decisions import Decision, Erased, Undo
from entregent.records.models.derived import SearchEntry, SearchWord, Tie
from entregent.records.models.exchanges import Exchange, Participation, Promise
from entregent.records.models.facts import Fact, LifeEvent
from entregent.records.models.gatherings import Attendance, Gathering
from entregent.records.models.giving import Favour, Publication, Reaction
from entregent.records.models.jobs import Job
from entregent.records.models.organisations import Organisation, Position
from entregent.records.models.owner import Owner, Preferences
from entregent.records.models.people import Group, Identity, Membership, Person
from entregent.records.models.reach import Reach
from entregent.records.models.shared import Shared
from entregent.records.models.sources import (
    ColumnChoice,
    ImportChange,
    ImportFile,
    ImportRun,
    Reject,
    UploadPiece,
)
from entregent.records.models.writing import Aim, Message, News, OwnDraft, Pitch, Target, Trial, Version

__all__ = [
    "Aim",
    "Ask",
    "Attendance",
    "ColumnChoice",
    "Decision",
    "Detail",
    "Erased",
    "Exchange",
    "Fact",
    "Favour",
    "Gathering",
    "Group",
    "Identity",
    "ImportChange",
    "ImportFile",
    "ImportRun",
    "Introduction",
    "Job",
    "LifeEvent",
    "Membership",
    "Message",
    "News",
    "Organisation",
    "OwnDraft",
    "Owner",
    "Participation",
    "Person",
    "Pitch",
    "Portrait",
    "Position",
    "Preferences",
    "Promise",
    "Publication",
    "Reach",
    "Reaction",
    "Reject",
    "Relation",
    "Request",
    "SearchEntry",
    "SearchWord",
    "Shared",
    "Step",
    "Target",
    "Tie",
    "Trial",
    "Undo",
    "UploadPiece",
    "Version",
]

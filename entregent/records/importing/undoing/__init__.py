"""Takes a whole import back with nothing else touched: what it brought goes, what it changed is as before."""

from entregent.records.importing.undoing.foreseeing import Going, foresee
from entregent.records.importing.undoing.work import (
    FOLLOW,
    NotNow,
    again,
    begin,
    can_begin,
    go_on,
    job_of,
    stayed,
)

__all__ = ["FOLLOW", "Going", "NotNow", "again", "begin", "can_begin", "foresee", "go_on", "job_of", "stayed"]

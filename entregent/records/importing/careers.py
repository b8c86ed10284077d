"""What people do: their positions, and the news when a later archive says otherwise (F3)."""

from entregent.formats.linkedin.words import is_faded
from entregent.records.erased import of_event, of_position, plain
from entregent.records.ids import new_id
from entregent.records.importing.book import Held, Known
from entregent.records.importing.sitting import Sitting, clean
from entregent.records.models import LifeEvent, Position


def works(sitting: Sitting, known: Known, company: str, title: str) -> bool:
    """Takes in where a person works now according to this source; whether that changed the record.

    The user's own word stands: where they typed a position, or took the source's over, nothing is added.
    """
    company, title = clean(company)[:300], clean(title)[:300]
    if not company and not title:
        return False
    if sitting.book.is_left_out(of_position(known.pk, company, title)):
        return False
    held = sitting.book.positions[known.pk]
    ours = [one for one in held if one.source == sitting.source]
    now = next((one for one in reversed(ours) if one.current), None)
    if _said_before(sitting, held, now, company, title):
        return False
    if now is None:
        return _first(sitting, known, held, company, title)
    if _completes(now, company, title):
        return _complete(sitting, known, now, company, title)
    return _moves(sitting, known, now, company, title)


def _said_before(sitting: Sitting, held: list[Held], now: Held | None, company: str, title: str) -> bool:
    """Whether this is on record already; a former position comes back only from a surely later archive."""
    pair = (plain(company), plain(title))
    if now is not None and (_keeps(now, pair) or _fades(now, company, title)):
        return True
    same = [one for one in held if (one.company, one.title) == pair]
    if any(one.current for one in same):  # beside another present one: of two records made one
        return True
    return bool(same) and not (sitting.surely_later and all(one.source == sitting.source for one in same))


def _keeps(now: Held, pair: tuple[str, str]) -> bool:
    """An emptied cell is no news: people hide things."""
    return pair[0] in ("", now.company) and pair[1] in ("", now.title)


def _fades(now: Held, company: str, title: str) -> bool:
    """What a spreadsheet made of signs that it does not know is no news either."""
    pairs = list(zip((company, title), now.names, strict=True))
    return all(plain(new) == plain(old) or is_faded(new, old) for new, old in pairs if new)


def _first(sitting: Sitting, known: Known, held: list[Held], company: str, title: str) -> bool:
    if held:  # typed, or ended by hand: the user knows better
        return False
    _begin(sitting, known, company, title)
    return True


def _completes(now: Held, company: str, title: str) -> bool:
    """Whether the archive only fills in what the last one left empty."""
    return now.company in ("", plain(company)) and now.title in ("", plain(title))


def _complete(sitting: Sitting, known: Known, now: Held, company: str, title: str) -> bool:
    if sitting.stale:
        return False
    names = (company or now.names[0], title or now.names[1])
    now.company, now.title, now.names = plain(names[0]), plain(names[1]), names
    sitting.batch.change(Position, now.pk, organisation_id=sitting.organisation(names[0]), title=names[1])
    sitting.touch(known)
    return True


def _moves(sitting: Sitting, known: Known, now: Held, company: str, title: str) -> bool:
    """A new company or title: the old position gets its end, the new one its beginning, and it is told."""
    if sitting.stale:
        return False
    month = f"{sitting.as_of:%Y-%m}"
    now.current = False
    sitting.batch.change(Position, now.pk, current=False, ended=month)
    same_company = not company or plain(company) == now.company
    names = (company or now.names[0], title)
    begun = _begin(sitting, known, *names, started=month)
    _tell(sitting, known, "new_title" if same_company else "new_job", now, begun)
    return True


def begin(sitting: Sitting, known: Known, company: str, title: str) -> bool:
    """Takes in a place where a person works, unless the user deleted it; whether it is on record now."""
    if sitting.book.is_left_out(of_position(known.pk, company, title)):
        return False
    _begin(sitting, known, company, title)
    return True


def _begin(sitting: Sitting, known: Known, company: str, title: str, started: str = "") -> Held:
    pk = new_id()
    sitting.bring(
        Position,
        id=pk,
        person_id=known.pk,
        organisation_id=sitting.organisation(company),
        title=title,
        started=started,
    )
    begun = Held(pk, plain(company), plain(title), sitting.source, True, (company, title))
    sitting.book.positions[known.pk].append(begun)
    sitting.touch(known)
    return begun


def _tell(sitting: Sitting, known: Known, kind: str, before: Held, after: Held) -> None:
    if sitting.book.is_left_out(of_event(known.pk, kind, *after.names)):
        return
    sides = {"from": before, "to": after}
    values = {side: {"organisation": held.names[0], "title": held.names[1]} for side, held in sides.items()}
    sitting.bring(
        LifeEvent,
        id=new_id(),
        person_id=known.pk,
        kind=kind,
        on=sitting.as_of,
        noticed_on=sitting.today,
        values=values,
    )

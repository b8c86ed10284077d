"""Takes the picture of an entry in, drawn anew, where the person has none yet."""

import hashlib
from typing import Final, Literal

from entregent.formats.contacts import Contact
from entregent.records.erased import of_id
from entregent.records.importing.book import Known
from entregent.records.importing.bundle.values import Sitting
from entregent.records.models import Portrait
from entregent.records.people import portraits

type Pictured = Literal["none", "new", "not drawn"]

_AT_ONCE: Final = 20
"""Pictures drawn between two beats of the job: one may take a second."""


def add(sitting: Sitting, known: Known, contact: Contact) -> Pictured:
    """Draws the picture of an entry for somebody without one; a preview looks at its first bytes alone."""
    if contact.photo is None or known.pk in sitting.book.pictured:
        return "none"
    data = contact.photo.data
    pk = sitting.id_about("portrait", known, (), hashlib.sha256(data).hexdigest())
    if sitting.book.is_left_out(of_id(pk)):
        return "none"
    try:
        image = _image(sitting, data)
    except portraits.NotDrawn:
        return "not drawn"
    sitting.book.pictured.add(known.pk)
    sitting.bring(Portrait, id=pk, person_id=known.pk, image=image, media_type=portraits.MEDIA_TYPE)
    sitting.touch(known)
    return "new"


def _image(sitting: Sitting, data: bytes) -> bytes:
    if sitting.foreseeing:
        portraits.check(data)
        return b""
    if len(sitting.batch.new[Portrait]) % _AT_ONCE == _AT_ONCE - 1:
        sitting.beat()
    return portraits.drawn(data)

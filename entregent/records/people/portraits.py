"""Pictures of people: decoded within strict limits and drawn anew, small and bare; the bytes that came go."""

from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING, Final, Literal

from django.db import transaction

from entregent.records import erased
from entregent.records.models import Owner, Person, Portrait, Undo
from entregent.records.people import details
from entregent.records.undo import Recording

if TYPE_CHECKING:
    from PIL.Image import Image

type Why = Literal["too_big", "no_picture"]

MEDIA_TYPE: Final = "image/jpeg"
SIDE: Final = 400
"""Pixels of the longer side at most."""
MOST_BYTES: Final = 5 << 20
MOST_PIXELS: Final = 40_000_000
_FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP", "BMP")
_PAPER: Final = (250, 246, 240)
"""What shows through where a picture does: the paper of the pages by day."""
_SCAN: Final = b"\xff\xda"
_MOST_SCANS: Final = 100
"""Of a JPEG: each goes over all pixels again, and a few bytes are enough for one."""
_QUALITY: Final = 85


class NotDrawn(ValueError):
    """A picture is not taken, for it is `too_big`, or `no_picture` that is whole and of a known kind."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def drawn(data: bytes) -> bytes:
    """The picture in `data` as a JPEG of at most SIDE pixels a side, upright, without anything written in it.

    Of several pictures the first. Raises NotDrawn for anything else than a whole JPEG, PNG, GIF, WebP or BMP.
    """
    with closing(_opened(data)) as image:
        try:
            small = _upright(_small(image))
            return _written(_on_paper(small))
        except Exception as error:  # what decoders raise on bytes that lie is not to be foreseen
            raise NotDrawn("no_picture") from error


def check(data: bytes) -> None:
    """The quick part of `drawn`: what the first bytes tell, without a pixel decoded."""
    _opened(data).close()


def _opened(data: bytes) -> "Image":
    """The picture with nothing of it decoded, as large as it says to be."""
    from PIL import Image

    if len(data) > MOST_BYTES:
        raise NotDrawn("too_big")
    try:
        image = Image.open(BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise NotDrawn("too_big") from error
    except Exception as error:  # as above
        raise NotDrawn("no_picture") from error
    scans = data.count(_SCAN) if image.format in ("JPEG", "MPO") else 0
    if image.width * image.height > MOST_PIXELS or scans > _MOST_SCANS:
        image.close()
        raise NotDrawn("too_big")
    return image


def _small(image: "Image") -> "Image":
    """Made small by the decoder itself where it can; what has few colours is given all of them first."""
    from PIL.Image import Resampling

    if image.mode in ("1", "P"):
        image.thumbnail((4 * SIDE, 4 * SIDE), Resampling.NEAREST)
        image = image.convert("RGBA")
    elif image.mode.startswith("I"):  # sixteen bits of grey, which would be cut off and not scaled
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    image.thumbnail((SIDE, SIDE))
    return image


def _upright(image: "Image") -> "Image":
    """As the camera was held; where it does not say so in a way that can be read, as it lies."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # the picture itself is whole
        return image


def _on_paper(image: "Image") -> "Image":
    """A new picture: nothing that was written in the other one comes along."""
    from PIL import Image

    paper = Image.new("RGB", image.size, _PAPER)
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        paper.paste(clear, mask=clear.getchannel("A"))
    else:
        paper.paste(image.convert("RGB"))
    return paper


def _written(image: "Image") -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


@transaction.atomic
def put(owner: Owner, person: Person, data: bytes) -> Undo:
    """The user chose a picture: it takes the place of the one before; raises NotDrawn."""
    image = drawn(data)
    record = Recording()
    _take_away(owner, person, record)
    portrait = Portrait(owner=owner, person=person, image=image, media_type=MEDIA_TYPE)
    portrait.save(force_insert=True)
    record.creates([portrait])
    return record.save(owner, "portrait.put", name=person.name)


@transaction.atomic
def remove(owner: Owner, person: Person) -> Undo | None:
    """Takes the picture of a person away, which no import brings back; None where there is none."""
    record = Recording()
    if not _take_away(owner, person, record):
        return None
    return record.save(owner, "portrait.removed", name=person.name)


def _take_away(owner: Owner, person: Person, record: Recording) -> bool:
    former = Portrait.objects.select_for_update().filter(owner=owner, person=person).first()
    if former is None:
        return False
    record.changes([former])
    marks = erased.leave_out(owner, former)
    record.creates(marks)
    if marks:
        details.decide(former, record)
    former.delete()
    return True

"""Made-up pictures: of one colour, of two, or lying about what they are."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

RED = (200, 30, 20)
BLUE = (20, 30, 200)
UPSIDE_DOWN = 3
ORIENTATION = 0x0112


def written(image: Image.Image, kind: str = "JPEG", **how: Any) -> bytes:
    """The bytes of a picture."""
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def plain(width: int = 60, height: int = 40, kind: str = "JPEG", colour: Any = RED) -> bytes:
    """A picture of one colour."""
    return written(Image.new("RGBA" if len(colour) == 4 else "RGB", (width, height), colour), kind)


def halves(**how: Any) -> bytes:
    """Red above, blue below."""
    image = Image.new("RGB", (40, 40), RED)
    image.paste(BLUE, (0, 20, 40, 40))
    return written(image, **how)


def upside_down() -> bytes:
    """Blue above once it is turned as the camera says, with a place and a comment written in it."""
    exif = Image.Exif()
    exif[ORIENTATION] = UPSIDE_DOWN
    exif[0x010E] = "written in it"
    return halves(exif=exif, comment=b"written in it")


def png_that_says(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG whose first bytes tell these sides, whatever follows."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(pixels)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(*part) for part in parts)


def _part(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def webp_that_says(width: int, height: int) -> bytes:
    """A WebP that is nothing but its first bytes."""
    sides = b"".join((side - 1).to_bytes(3, "little") for side in (width, height))
    return b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + sides


def many_scans() -> bytes:
    """A JPEG of many passes over the same pixels."""
    whole = halves(progressive=True)
    last = whole.rindex(b"\xff\xda")
    return whole[:-2] + whole[last:-2] * 200 + whole[-2:]

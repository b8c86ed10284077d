"""Reads and writes photos and logos: bytes within a limit, or an address that nobody here fetches."""

import binascii
from typing import Final, Literal

from entregent.formats.contentlines import Parameter, Problem, escape_address
from entregent.formats.vcard.draft import Draft
from entregent.formats.vcard.said import Said, marked
from entregent.formats.vcard.values import MAX_PHOTO, Marks, Picture, Version

_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")
_IMAGES: Final = frozenset(
    "jpeg gif png bmp tiff webp heic heif avif svg+xml cgm wmf pict x-icon vnd.microsoft.icon".split()
)
"""What 3.0 names by the second half of its media type alone (RFC 2426, section 3.1.4)."""
_ALIASES: Final = {"jpg": "jpeg", "pjpeg": "jpeg", "svg": "svg+xml", "tif": "tiff", "dib": "bmp"}
_WHITE: Final = b" \t\r\n"


def read_picture(draft: Draft, said: Said) -> bool:
    """PHOTO and LOGO, in base64, as a `data:` address, or as the address of a file."""
    role: Literal["photo", "logo"] = "photo" if said.name == "PHOTO" else "logo"
    raw = said.line.value.strip()
    if not raw:
        return True
    media = _media_type(said)
    text = raw if said.is_in_base64 else said.text
    if text[:5].lower() == "data:":
        head, comma, encoded = text.partition(",")
        declared, *options = head[5:].lower().split(";")
        if comma and "base64" in options:
            return _keep(draft, said, role, encoded, _with_slash(declared) or media)
    if said.is_in_base64 or not (said.value_type in ("uri", "url") or ":" in text):
        return _keep(draft, said, role, text, media)
    draft.pictures.append(Picture(role, b"", media, text, _marks(said)))
    return True


def _keep(draft: Draft, said: Said, role: Literal["photo", "logo"], encoded: str, media: str) -> bool:
    content = _decoded(encoded)
    if content is None:
        draft.problems.append(Problem(said.line.line, "photo"))
    elif len(content) > MAX_PHOTO:
        draft.problems.append(Problem(said.line.line, "photo_too_big"))
    elif content:
        draft.pictures.append(Picture(role, content, media, "", _marks(said)))
    return True


def _decoded(text: str) -> bytes | None:
    """The bytes of base64, however padded and broken into lines; None where it is none."""
    if not text.isascii():
        return None
    plain = text.encode().translate(_URL_SAFE, _WHITE).rstrip(b"=")
    if plain.translate(None, _ALPHABET) or len(plain) % 4 == 1:
        return None
    return binascii.a2b_base64(plain + b"=" * (-len(plain) % 4))


def _media_type(said: Said) -> str:
    """The declared media type: MEDIATYPE, or 3.0's TYPE=JPEG."""
    declared = (said.param("MEDIATYPE").lower(), *said.kinds())
    return next((media for kind in declared if (media := _with_slash(kind))), "")


def _with_slash(kind: str) -> str:
    media = _plain(kind)
    return media if "/" in media else ""


def _plain(kind: str) -> str:
    """`kind` as a media type where it is one: `jpg` is `image/jpeg`."""
    first, slash, second = kind.partition(";")[0].partition(",")[0].strip().partition("/")
    name = second if slash else first
    name = _ALIASES.get(name, name)
    return f"{first}/{name}" if slash else f"image/{name}" if name in _IMAGES else first


def _marks(said: Said) -> Marks:
    images = frozenset(kind for kind in said.kinds() if "/" in _plain(kind))
    return said.marks("MEDIATYPE", without=images)


def write_picture(picture: Picture, version: Version) -> tuple[tuple[Parameter, ...], str]:
    """The parameters and the value of `picture`."""
    if picture.uri:
        params = [Parameter("VALUE", ("uri",))]
        if picture.media_type:
            params.append(Parameter("MEDIATYPE", (picture.media_type,)))
        return marked(picture.marks, version, *params), escape_address(picture.uri)
    encoded = binascii.b2a_base64(picture.content, newline=False).decode("ascii")
    if version == "4.0":
        return marked(picture.marks, version), f"data:{picture.media_type};base64,{encoded}"
    params = [Parameter("ENCODING", ("b",))]
    if picture.media_type:
        first, _slash, second = picture.media_type.partition("/")
        short = first == "image" and second in _IMAGES
        params.append(Parameter("TYPE", (second.upper() if short else picture.media_type,)))
    return marked(picture.marks, version, *params), encoded

"""Which files of an archive are never opened: media, mail, and the other products of a Google Takeout."""

from pathlib import PurePosixPath
from typing import Final

MEDIA: Final = frozenset(
    "jpg jpeg png gif webp heic heif svg bmp tif tiff mp4 mov avi mkv 3gp mp3 m4a aac wav webm opus ogg "
    "pdf".split()
)
_OTHERS: Final = frozenset("mbox eml msg pst ost apk dmg exe iso gz tgz bz2 xz 7z rar".split())
_TAKEOUT: Final = "Takeout"
_CONTACTS: Final = frozenset(
    "contacts kontakte contactos contatti contatos contacten kontakter kontakty kontakti yhteystiedot "
    "kişiler kisiler επαφές контакты контакти 連絡先 联系人 聯絡人 通訊錄 연락처 주소록".split()
)
"""What Takeout calls the folder of contacts, in the languages of those who ask for it."""


def is_media(name: str) -> bool:
    """Whether a file is an image, a sound or a film by its name."""
    return PurePosixPath(name).suffix.lower().lstrip(".") in MEDIA


def is_unread(name: str) -> bool:
    """Whether nothing in a file of this path can tell of people the user knows, so that it stays closed."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower().lstrip(".")
    if path.parts[:1] == (_TAKEOUT,):
        in_contacts = any(part.casefold() in _CONTACTS for part in path.parts[1:-1])
        return suffix != "vcf" and not (suffix == "csv" and in_contacts)
    return suffix in MEDIA or suffix in _OTHERS

"""Finds every text that a page or the command line shows, and holds it against the translations.

python tools/messages.py lists what is missing or no longer used, package by package.
"""

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "entregent"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "say": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
}
_STRING = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_CALL = re.compile(rf"\b(gettext|ngettext|pgettext|npgettext|_)\(\s*({_STRING})(?:\s*,\s*({_STRING}))?")


class Text(NamedTuple):
    """A text to translate and where it stands."""

    msgid: str
    place: str


class Entry(NamedTuple):
    """A translation: `whole` when each of its forms is there and none is a guess."""

    msgid: str
    whole: bool
    place: str


def texts() -> Iterator[Text]:
    """Every text of the package, from its Python files and its templates."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from _of_python(path)
    for folder in sorted(PACKAGE.rglob("templates")):
        for path in sorted(folder.rglob("*.*")):
            yield from _of_template(path)


def entries(language: str = "fr") -> Iterator[Entry]:
    """Every translation of the package."""
    for path in sorted(PACKAGE.rglob(f"locale/{language}/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            catalog = read_po(file, locale=language)
        for message in catalog:
            if message.id:
                forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
                msgid = message.id[0] if isinstance(message.id, tuple | list) else message.id
                yield Entry(str(msgid), all(forms) and not message.fuzzy, _place(path, message.lineno or 0))


def _of_python(path: Path) -> Iterator[Text]:
    with path.open("rb") as file:
        for line, message, _comments, _context in extract("python", file, keywords=KEYWORDS):
            msgid = message[0] if isinstance(message, tuple) else message
            yield Text(str(msgid), _place(path, line))


def _of_template(path: Path) -> Iterator[Text]:
    source = templatize(path.read_text("utf-8"), origin=str(path))
    for line, text in enumerate(source.split("\n"), 1):
        for verb, first, second in _CALL.findall(text):
            yield Text(str(ast.literal_eval(second if verb == "pgettext" else first)), _place(path, line))


def _place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def main() -> int:
    """Prints each text without its translation, and each translation without its text."""
    known, used = {entry.msgid: entry for entry in entries()}, {text.msgid: text for text in texts()}
    missing = [text for text in used.values() if text.msgid not in known]
    for text in missing:
        print(f"{text.place}: not translated: {text.msgid!r}")
    broken = [entry for entry in known.values() if not entry.whole]
    for entry in broken:
        print(f"{entry.place}: empty or fuzzy: {entry.msgid!r}")
    unused = [entry for entry in known.values() if entry.msgid not in used]
    for entry in unused:
        print(f"{entry.place}: used nowhere: {entry.msgid!r}")
    return 1 if missing or broken or unused else 0


if __name__ == "__main__":
    import django

    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entregent.config.settings")
    django.setup()
    sys.exit(main())

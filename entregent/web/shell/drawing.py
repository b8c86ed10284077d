"""Parts of pages that are drawn once and used again: a part of the same values, lines that are all alike."""

import uuid
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from html import escape
from typing import Final

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

_MOST: Final = 256


def drawn(template: str, **values: Hashable) -> SafeString:
    """A template, or a named partial of one, that shows nothing but these values in the reader's language."""
    draw = _drawn.__wrapped__ if settings.DEBUG else _drawn
    return draw(template, get_language(), tuple(values.items()))


@lru_cache(maxsize=_MOST)
def _drawn(template: str, _language: str | None, values: tuple[tuple[str, Hashable], ...]) -> SafeString:
    return render_to_string(template, dict(values))


class Stencil:
    """A line of a list as its template draws it, filled in with the values of each.

    The template shows each of its `fields` as it is and asks nothing about them: it is drawn with a mark in
    the place of each, once a language, for a list draws it fifty times a page.
    """

    def __init__(self, template: str, *fields: str) -> None:
        self.template = template
        self.marks = {name: uuid.uuid4() for name in fields}

    def fill(self, lines: Iterable[Mapping[str, str]]) -> SafeString:
        """The lines one after another; of each a value for every field."""
        line = self._line()
        names = tuple(self.marks)
        filled = [line % {name: escape(values[name]) for name in names} for values in lines]
        return mark_safe("".join(filled))  # noqa: S308  # the template is ours, every value is escaped

    def _line(self) -> str:
        line = drawn(self.template, **self.marks).replace("%", "%%")
        for name, mark in self.marks.items():
            line = line.replace(str(mark), f"%({name})s")
        return line

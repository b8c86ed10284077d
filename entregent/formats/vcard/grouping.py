"""Gives the lines of a card their groups, so that each label stands beside its own line and no other."""

from collections.abc import Iterator

from entregent.formats.contentlines import ContentLine, Parameter, escape
from entregent.formats.vcard.labels import LABEL
from entregent.formats.vcard.values import Card, Marks


class Groups:
    """The groups of a card: those it came with, and new ones for labels that have none."""

    def __init__(self, card: Card) -> None:
        self._label_of: dict[str, str] = {}
        self._labelled_by_extras = {
            extra.group.lower() for extra in card.extras if extra.name.upper() == LABEL
        }
        self._taken = {extra.group.lower() for extra in card.extras} | _groups(card)
        self._next = 0

    def grouped(
        self, name: str, marks: Marks, params: tuple[Parameter, ...], value: str
    ) -> Iterator[ContentLine]:
        """The line in its group, with the label of the group after its first line."""
        group = marks.group
        if not marks.label:
            yield ContentLine(group if self._is_free_of_labels(group) else "", name, params, value)
            return
        if not group or self._label_of.get(group.lower(), marks.label) != marks.label:
            group = self._new()
        yield ContentLine(group, name, params, value)
        if group.lower() not in self._label_of:
            self._label_of[group.lower()] = marks.label
            yield ContentLine(group, "X-ABLabel", (), escape(marks.label))

    def _is_free_of_labels(self, group: str) -> bool:
        """Whether a line without label may stand in a group, which no label may join later."""
        group = group.lower()
        if not group or group in self._labelled_by_extras or self._label_of.get(group):
            return False
        self._label_of[group] = ""
        return True

    def _new(self) -> str:
        while True:
            self._next += 1
            group = f"item{self._next}"
            if group not in self._taken:
                self._taken.add(group)
                return group


def _groups(card: Card) -> set[str]:
    parts = (getattr(card, name) for name in card.__slots__)
    entries = (entry for part in parts if isinstance(part, tuple) for entry in part)
    return {
        marks.group.lower() for entry in entries if isinstance(marks := getattr(entry, "marks", None), Marks)
    }

"""Makes one person of two records: what the result is, the act, its undo, and those who are not the same."""

from entregent.records.people.merging.acts import MERGED, NotMergeable, merge
from entregent.records.people.merging.different import are_different, say_different
from entregent.records.people.merging.sides import PORTRAIT, Comparison, compare

__all__ = [
    "MERGED", "PORTRAIT", "Comparison", "NotMergeable", "are_different", "compare", "merge", "say_different",
]  # fmt: skip

"""What two records of one person come to: field by field, and their lists joined without doubles."""

from entregent.core.merging.fields import (
    FIELDS,
    Choice,
    Field,
    NoSuchChoice,
    Side,
    Take,
    Why,
    plan,
    typed,
    values,
)
from entregent.core.merging.keys import APART, DIFFERENT, SAME, pair_key, renamed
from entregent.core.merging.rows import Pair, Row, Rule, doubles, filled

__all__ = [
    "APART", "DIFFERENT", "FIELDS", "SAME", "Choice", "Field", "NoSuchChoice", "Pair", "Row", "Rule", "Side",
    "Take", "Why", "doubles", "filled", "pair_key", "plan", "renamed", "typed", "values",
]  # fmt: skip

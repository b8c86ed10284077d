"""Knows the words of advertisements; the tag "strong" marks those that nobody writes without selling (F6)."""

from typing import Final

from entregent.core.lint.message import english_selling, french_selling
from entregent.core.lint.message.turns import Turns

MARKS: Final = Turns(fr=french_selling.MARKS, en=english_selling.MARKS)

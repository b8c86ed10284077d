"""A move that was refused, of an ask, a request or an introduction."""

from entregent.core.moves import Refusal


class NotPossible(Exception):
    """A move that cannot come now; `refusal` says why, by its code."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal

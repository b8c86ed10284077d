"""Tells whom the exchange was with from those who were only spoken of."""

from entregent.core.reading.mentions import Mention
from entregent.core.reading.skeleton import Skeleton
from entregent.core.reading.standing import goes_on_about, joined, place_of, turns_back, was_there


class Roles:
    """The counterparts among the mentions of a line, decided from left to right."""

    def __init__(self, skeleton: Skeleton, mentions: list[Mention], promised: list[tuple[int, int]]) -> None:
        """`promised` are the words (first, last) in which a promise is spelt out: who stands there is
        spoken of."""
        self.skeleton, self.mentions, self.promised = skeleton, mentions, promised
        self.chosen: list[Mention] = []
        self.loose: list[Mention] = []

    def decide(self) -> list[Mention]:
        """The counterparts; where no word says so, the first name that nothing sets apart."""
        for at, mention in enumerate(self.mentions):
            there = self._was_there(at, mention)
            if there is None:
                self.loose.append(mention)
            elif there:
                self.chosen.append(mention)
        if not self.chosen and not self.loose and turns_back(self.skeleton.text):
            self.loose = self.mentions
        return self.chosen or self._first_named()

    def _was_there(self, at: int, mention: Mention) -> bool | None:
        whole = self.skeleton.text
        place = place_of(self.skeleton.left(mention.first), self.skeleton.right(mention.first), whole)
        return was_there(
            place._replace(
                promised=any(first <= mention.first < last for first, last in self.promised),
                beside_one=at > 0 and self.mentions[at - 1] in self.chosen,
                known=bool(self.chosen),
            )
        )

    def _first_named(self) -> list[Mention]:
        """The first name that nothing sets apart, with those that "and" joins to it."""
        found = [m for m in self.loose[:1] if m.named] or self._owed()
        while found:
            at = self.mentions.index(found[-1]) + 1
            following = self.mentions[at] if at < len(self.mentions) else None
            if (
                not following
                or following not in self.loose
                or not joined(self.skeleton.left(following.first))
            ):
                break
            found.append(following)
        return found

    def _owed(self) -> list[Mention]:
        """The only name, in a promise that opens a line about them: "dois rappeler Zoé, elle m’a écrit"."""
        first, last = self.promised[0] if self.promised else (1, 0)
        if first or len(self.mentions) != 1 or not first <= self.mentions[0].first < last:
            return []
        return self.mentions if goes_on_about(self.skeleton.right(self.mentions[0].first)) else []

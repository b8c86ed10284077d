"""What one practice is: its id and its words in French and English."""

from typing import Literal, NamedTuple

Language = Literal["fr", "en"]


class Wording(NamedTuple):
    """A practice in one language: a title of at most 60 characters, a text of two to four sentences."""

    title: str
    text: str


class Practice(NamedTuple):
    """One practice; its `id` (such as "F2") never changes."""

    id: str
    en: Wording
    fr: Wording

    def wording(self, language: str) -> Wording:
        """The words in `language` ("fr", "fr-ca", "en"…); English where it is not French."""
        return self.fr if language[:2].lower() == "fr" else self.en

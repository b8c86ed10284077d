"""A message read once, for all rules: its parts, its words, its sentences, its questions, its requests."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, NamedTuple

from entregent.core.lint.message.blanks import blanks_in, masked
from entregent.core.lint.message.folding import Plain, plain
from entregent.core.lint.message.questions import Question, questions_of
from entregent.core.lint.message.requests import Request, requests_of
from entregent.core.lint.message.sentences import Sentence, sentences_of, speech_of
from entregent.core.lint.message.tongues import Tongue, tongue_of
from entregent.core.lint.message.turns import within
from entregent.core.lint.message.zones import Block, Zones, zones
from entregent.core.lint.values import Language
from entregent.core.manner import manner
from entregent.core.pictures import without_pictures
from entregent.core.reading.language import language_of
from entregent.core.reading.words import words_of

_WORD: Final = re.compile(r"\w+")
_COUNTED: Final = re.compile(r"[^\W_]+(?:['’.,:/@&_-]+[^\W_]+)*")
_TELLING: Final = 4_000


class Paragraph(NamedTuple):
    """A block of running text or one item of a list: where it stands in the folded text, and its words."""

    start: int
    end: int
    words: int
    is_item: bool


@dataclass(frozen=True)
class Message:
    """One message; `written` as it stands, `body` and `subject` with the words of blanks hidden, `plain` what
    is judged of the body, folded.

    Sentences, paragraphs and turns count characters of `plain`; `at` leads back to those of `body`, which are
    those of `written`. What is quoted, enclosed or below the name is in no part of `plain`. `blanks` and
    `subject_blanks` are the places still to be filled in the two.
    """

    written: str
    body: str
    subject: str | None
    language: Language
    zones: Zones
    plain: Plain
    blanks: tuple[tuple[int, int], ...]
    subject_blanks: tuple[tuple[int, int], ...]

    @property
    def is_open(self) -> bool:
        """Whether a place is still to be filled: nobody knows yet what it will say."""
        return bool(self.blanks or self.subject_blanks)

    def at(self, start: int, end: int) -> tuple[int, int]:
        """Where characters of the folded text stand in the body."""
        return self.plain.original(start, end)

    @cached_property
    def words(self) -> int:
        """How many words are the writer's own, from the salutation to the closing formula."""
        return sum(self._counted(block) for block in self.zones.blocks)

    def _counted(self, block: Block) -> int:
        return len(_COUNTED.findall(self._told, block.start, block.end))

    @cached_property
    def _told(self) -> str:
        """The body without the pictures in it, which are no words."""
        return without_pictures(self.body)

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """Where each folded word begins."""
        places: dict[str, list[int]] = {}
        for word in _WORD.finditer(self.plain.text):
            places.setdefault(word[0], []).append(word.start())
        return places

    @cached_property
    def tongue(self) -> Tongue:
        """The language of a text that is surely neither French nor English; "" for all others."""
        return tongue_of(self.index)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The blocks between salutation and closing."""
        return tuple(
            self._paragraph(block) for block in self.zones.blocks if block.kind in ("paragraph", "item")
        )

    def _paragraph(self, block: Block) -> Paragraph:
        start, end = self.plain.folded(block.start), self.plain.folded(block.end)
        return Paragraph(start, end, self._counted(block), block.kind == "item")

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the paragraphs and items; `block` counts `paragraphs`."""
        bounds = [(paragraph.start, paragraph.end) for paragraph in self.paragraphs]
        return tuple(sentences_of(self.plain.text, bounds))

    @cached_property
    def speech(self) -> list[tuple[int, int]]:
        """What stands in quotation marks."""
        return speech_of(self.plain.text)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What is asked of the reader, with a question mark or, in French and English, without."""
        found = questions_of(self)
        return tuple(one for one in found if one.direct) if self.tongue else found

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        """What the reader is asked for, questions among them, one a sentence."""
        return requests_of(self)

    @cached_property
    def heading(self) -> "Message":
        """The subject, to be searched for turns as the body is."""
        return read(self.subject or "", None, self.language)

    @property
    def register(self) -> Literal["tu", "vous"]:
        """Whether it says *tu* or *vous*; *vous* where it says neither."""
        tu = sum(len(self.index.get(word, ())) for word in ("tu", "te", "toi", "ton", "ta", "tes", "t"))
        vous = sum(len(self.index.get(word, ())) for word in ("vous", "votre", "vos"))
        return "tu" if tu > vous else "vous"

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence that holds this place of the folded text; none in the salutation and the closing."""
        at = bisect_right(self.sentences, place, key=lambda one: one.start) - 1
        if at < 0 or place >= self.sentences[at].end:
            return None
        return self.sentences[at]

    def says(self, sentence: Sentence) -> str:
        """The folded words of a sentence."""
        return self.plain.text[sentence.start : sentence.end]

    def block(self, kind: str) -> Block | None:
        """The salutation or the closing formula, where there is one."""
        return next((block for block in self.zones.blocks if block.kind == kind), None)


def read(
    body: str, subject: str | None = None, language: Language | None = None, *, drafted: bool = True
) -> Message:
    """The message ready for the rules; `language` is told by the text where it is not given.

    What is not `drafted` here, as a message received, has no blanks. Linear in the length of the body; what
    is read from it is read once, when first asked for.
    """
    open_body, open_subject = (blanks_in(text) if drafted else () for text in (body, subject or ""))
    words, heading = masked(body, open_body), masked(subject or "", open_subject)
    found = zones(words)
    quoted = list(found.quoted)
    folded = plain(words, [(block.start, block.end) for block in found.blocks])
    return Message(
        written=body,
        body=words,
        subject=None if subject is None else heading,
        language=language or _language(folded.text, heading),
        zones=found,
        plain=folded,
        blanks=tuple(span for span in open_body if not within(span[0], quoted)),
        subject_blanks=open_subject,
    )


def _language(text: str, subject: str) -> Language:
    told = manner([text[:_TELLING]]).language or language_of(words_of(f"{subject} {text[:_TELLING]}"))
    return "fr" if told == "fr" else "en"

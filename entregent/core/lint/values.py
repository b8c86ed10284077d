"""What the writing adviser is told, and what it finds."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from entregent.core.exchanges import Circle
from entregent.core.purposes import Advised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from entregent.core.lint.message import Message

Purpose = Advised
Language = Literal["fr", "en"]
Severity = Literal["stop", "think", "idea"]
Part = Literal["subject", "body"]
Mode = Literal["introvert", "junior", "senior"]

ASKS: Final[frozenset[Purpose]] = frozenset({"ask", "advice_request", "intro_request", "opt_in"})
"""The purposes that ask something of somebody, and so leave a way out (H5)."""

SEVERITIES: Final[tuple[Severity, ...]] = ("stop", "think", "idea")


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is written to, as far as on record; `None` and "" where the record does not tell.

    `first` and `last` are the days of the first and the last exchange, `subjects` those of earlier messages;
    `heard` is whether the other has ever written or called, as far as on record, `connected` since when the
    two are in touch on a network.
    """

    name: str = ""
    given: str = ""
    register: Literal["tu", "vous", ""] = ""
    circle: Circle | None = None
    first: date | None = None
    last: date | None = None
    met: bool | None = None
    heard: bool | None = None
    connected: date | None = None
    friend: bool = False
    worked_together: bool = False
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a message is for and to whom; `subject` None is a note without one, "" a subject left out."""

    purpose: Purpose | None = None
    subject: str | None = None
    recipient: Recipient | None = None
    modes: frozenset[Mode] = frozenset()
    today: date | None = None


class Say(NamedTuple):
    """One sentence of advice in both languages."""

    en: str
    fr: str

    def with_(self, **values: object) -> "Say":
        """Itself with the values filled in."""
        return Say(self.en.format(**values), self.fr.format(**values))


class Hit(NamedTuple):
    """What a rule found, at characters `start` to `end` of the body, or of the subject.

    `suggestion` stands in the language of the message, ready to replace or to follow what was found.
    `missing` where something is not said, which an open blank may be meant to say.
    """

    start: int
    end: int
    say: Say
    suggestion: str | None = None
    severity: Severity | None = None
    part: Part = "body"
    missing: bool = False


class Case(NamedTuple):
    """A text that a rule must flag, or pass; `language` is that of the text."""

    language: Language
    body: str
    purpose: Purpose | None = None
    subject: str | None = None
    recipient: Recipient | None = None
    today: date | None = None
    modes: frozenset[Mode] = frozenset()

    @property
    def context(self) -> Context:
        """What the adviser is told of it."""
        return Context(self.purpose, self.subject, self.recipient, self.modes, self.today)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its practice, where it comes from, how grave, for which purposes (empty: whatever for), and
    texts that show it in both languages.

    `check` yields hits; one that gives no severity has that of the rule. `missing` marks a rule that only
    judges an absence: it waits until the blanks of a draft are filled. `any_language` marks one that needs to
    know no word: it alone judges what is surely neither French nor English.
    """

    id: str
    practice: str
    source: str
    severity: Severity
    check: "Callable[[Message, Context], Iterator[Hit]]"
    flagged: tuple[Case, ...]
    passed: tuple[Case, ...]
    purposes: frozenset[Purpose] = frozenset()
    missing: bool = False
    any_language: bool = False


class Finding(NamedTuple):
    """One piece of advice, in the words of the interface; `start` and `end` count characters of `part`."""

    rule: str
    practice: str
    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str | None
    part: Part


@dataclass(frozen=True, slots=True)
class Advice:
    """All that the adviser has to say: words and questions counted, the language of the text, findings.

    `blanks` are the places of a draft in the body that are still to be filled (start, end); their words are
    neither counted nor judged. `tongue` is the language of a text that is surely in another one ("de", "es",
    "it", "pt", "nl"), of which only what holds in any language is judged.
    """

    words: int
    questions: int
    language: Language
    findings: tuple[Finding, ...]
    blanks: tuple[tuple[int, int], ...] = ()
    tongue: str = ""

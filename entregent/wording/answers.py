"""What gets answers, in words: forms of subjects, lengths, questions, shares with their doubt (D2)."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as say
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from entregent.core.answers import Row
from entregent.records.writing.trials import Standing, subject_of
from entregent.wording.writing import purpose

type Words = dict[str, Promise]

KIND_WORDS: Final[Words] = {
    "purposes": _("What it was for"),
    "forms": _("The subject"),
    "lengths": _("The length"),
    "questions": _("The questions"),
}
FORM_WORDS: Final[Words] = {
    "none": _("No subject, as in a note on a network"),
    "reply": _("“Re:”, “Fwd:”: a thread that goes on"),
    "question": _("A question"),
    "one_word": _("One word"),
    "short": _("Two to six words"),
    "longer": _("Seven words and more"),
}
LENGTH_WORDS: Final[Words] = {
    "under_50": _("Under 50 words"),
    "50_125": _("50 to 125 words"),
    "126_300": _("126 to 300 words"),
    "over_300": _("Over 300 words"),
}
QUESTION_WORDS: Final[Words] = {
    "0": _("No question"),
    "1": _("One question"),
    "2_3": _("Two or three questions"),
    "4_or_more": _("Four questions and more"),
}
_KINDS: Final[dict[str, Words]] = {
    "forms": FORM_WORDS,
    "lengths": LENGTH_WORDS,
    "questions": QUESTION_WORDS,
}


def key(kind: str, code: str) -> str:
    """What a row of a kind is about: "A question", "50 to 125 words", "Thanks"."""
    return purpose(code) if kind == "purposes" else str(_KINDS[kind].get(code, code))


def counts(sent: int, answered: int) -> str:
    """ "12 answers, 31 sent": the counts, in one line; where nothing was sent, a sentence."""
    if not sent:
        return say("Nothing sent has had its time to be answered yet.")
    answers = ngettext("%(n)s answer", "%(n)s answers", answered) % {"n": answered}
    sends = ngettext("%(n)s sent", "%(n)s sent", sent) % {"n": sent}
    return say("%(answers)s, %(sends)s") % {"answers": answers, "sends": sends}


def share(row: Row) -> str:
    """ "about 39 in 100, between 24 and 56", or how many messages it still takes to say so."""
    if row.share is None or row.low is None or row.high is None:
        lacking = ngettext("%(n)s message more to tell", "%(n)s messages more to tell", row.lacking)
        return lacking % {"n": row.lacking}
    numbers = {"share": _hundred(row.share), "low": _hundred(row.low), "high": _hundred(row.high)}
    return say("about %(share)s in 100, between %(low)s and %(high)s") % numbers


def _hundred(part: float) -> int:
    return round(100 * part)


def line(kind: str, row: Row) -> str:
    """A whole row in one line; of no kind, all messages together."""
    said = f"{counts(row.sent, row.answered)} · {share(row)}"
    return say("%(about)s: %(said)s") % {"about": key(kind, row.key), "said": said} if kind else said


def no_proof() -> str:
    """What shares cannot say."""
    return say("This is no proof: to whom you write, when and about what differ too.")


def only_here() -> str:
    """Which messages are counted, and why no others."""
    return say(
        "Messages that you imported are not counted: nothing on record says what each was for. "
        "As answers, they are."
    )


def verdict(standing: Standing) -> str:
    """What two subjects compared have shown so far, in a sentence."""
    trial, found = standing
    if found.better is None:
        none = not sum(found.sent.values())
        return say("No message has told anything yet.") if none else say("No difference is sure so far.")
    better = subject_of(trial, found.better)
    return say("The difference means something: “%(subject)s” gets more answers.") % {"subject": better}

"""Asks every rule about one message, and says what they found in the words of the interface."""

from collections.abc import Iterator
from typing import Final

from entregent.core.lint.message import Message, read
from entregent.core.lint.rules import RULES
from entregent.core.lint.values import SEVERITIES, Advice, Context, Finding, Hit, Language, Rule

MOST: Final = 200_000
"""Characters read of a message; what follows is left alone."""


def lint(body: str, context: Context | None = None, *, language: Language = "en") -> Advice:
    """What the practices say about a message; `language` is that of the advice, the text tells its own.

    Findings come in the order of the text, those on the subject first. Time is linear in the length of
    `body`: ten thousand words take less than two tenths of a second.
    """
    context = context or Context()
    message = read(body[:MOST], context.subject)
    found = [finding for rule in RULES for finding in _asked(rule, message, context, language)]
    findings = tuple(sorted(found, key=_place))
    return Advice(
        message.words, len(message.questions), message.language, findings, message.blanks, message.tongue
    )


def _asked(rule: Rule, message: Message, context: Context, language: Language) -> Iterator[Finding]:
    if rule.purposes and context.purpose not in rule.purposes:
        return
    if (rule.missing and message.is_open) or (message.tongue and not rule.any_language):
        return
    for hit in rule.check(message, context):
        if hit.missing and message.is_open:
            continue
        yield _finding(rule, hit, language)


def _finding(rule: Rule, hit: Hit, language: Language) -> Finding:
    say = hit.say.fr if language == "fr" else hit.say.en
    severity = hit.severity or rule.severity
    return Finding(rule.id, rule.practice, severity, hit.start, hit.end, say, hit.suggestion, hit.part)


def _place(finding: Finding) -> tuple[bool, int, int, str]:
    return finding.part == "body", finding.start, SEVERITIES.index(finding.severity), finding.rule

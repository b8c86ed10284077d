"""The effects that word drafts: each changes what some draft says, and what the user chose instead holds."""

from datetime import date

import pytest

from entregent.core.drafting import Draft, Facts, LastExchange, Purpose, draft
from entregent.core.modes import Mode, drafted, resolve

TODAY = date(2026, 3, 18)
FACTS = Facts(
    person="p", given="Awa", circle="wider", last=LastExchange("e", date(2026, 1, 10), "lunch", "both")
)
CALLS = {"fr": ("appel", "appeler"), "en": (" call",)}


def modes(*chosen: str, **overrides: object) -> frozenset[Mode]:
    """The modes by which drafts are worded."""
    return drafted(resolve(chosen, overrides, {}))


def every(purpose: Purpose, mode: frozenset[Mode], language: str) -> list[Draft]:
    """Every way to write for a purpose."""
    found: list[Draft] = []
    while not found or len(found) < found[0].variants:
        found.append(
            draft(
                purpose, FACTS, today=TODAY, language="fr" if language == "fr" else "en", mode=mode,
                variant=len(found),
            )
        )  # fmt: skip
    return found


def bodies(purpose: Purpose, mode: frozenset[Mode], language: str = "fr") -> set[str]:
    """The words of every way to write for a purpose."""
    return {one.body for one in every(purpose, mode, language)}


def test_modes_word_drafts_unless_the_user_would_rather_not() -> None:
    assert modes() == frozenset()
    assert modes("introvert", "senior") == {"introvert", "senior"}
    assert modes("introvert", "senior", draft_proposals="any") == {"senior"}
    assert modes(draft_offers="offered") == {"junior"}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_draft_proposals(language: str) -> None:
    usual = bodies("keep_in_touch", modes(), language)
    quiet = bodies("keep_in_touch", modes("introvert"), language)
    assert any(word in body for body in usual for word in CALLS[language])
    assert not any(word in body for body in quiet for word in CALLS[language])
    assert bodies("keep_in_touch", modes("introvert", draft_proposals="any"), language) == usual


@pytest.mark.parametrize("language", ["fr", "en"])
def test_draft_offers(language: str) -> None:
    usual, offering = bodies("ask", modes(), language), bodies("ask", modes("junior"), language)
    assert usual != offering
    assert bodies("ask", modes("junior", draft_offers="usual"), language) == usual


@pytest.mark.parametrize("language", ["fr", "en"])
def test_draft_doors(language: str) -> None:
    usual, open_ones = bodies("reply", modes(), language), bodies("reply", modes("senior"), language)
    assert usual != open_ones
    assert bodies("reply", modes("senior", draft_doors="usual"), language) == usual

"""Every command that takes an id: of another owner, another kind, or none; one line, nothing changed."""

from collections.abc import Iterator

import pytest

from entregent.records.models import Owner
from tests.cli.calling import call
from tests.web import tried
from tests.web.test_routes import dump

pytestmark = pytest.mark.django_db
WRONG = (
    "Nobody At All", "00000000-0000-0000-0000-000000000000", "{x}", "é" * 400, "a\x00b", "../../etc", "%s",
    "1" * 5_000,
)  # fmt: skip
MOVES = ("sent", "reminded", "yes", "no", "later", "silent", "helped", "thanked", "told", "returned", "drop")
COMMANDS: dict[str, tuple[str, ...]] = {
    "ask": ("ask ID", *(f"ask {move} ID" for move in MOVES), "ask anyway ID"),
    "introduction": (
        "introduce move ID ask --side first", "introduce move ID introduce", "introduce move ID veto",
    ),
    "request": (
        "requests ID", "requests yes ID", "requests no ID", "requests done ID", "requests handed-over ID",
        "requests withdrawn ID", "requests closed ID",
    ),
    "favour": ("loops ID --told", "loops ID --used bees", "loops ID --let-go"),
    "news": ("news --of ID", "news --of ID --close"),
    "promise": ("promises --kept ID", "promises --dropped ID"),
    "publication": ("published --of ID", "published --of ID --how like"),
    "message": ("messages ID", "messages sent ID", "messages unsent ID"),
    "person": (
        "person ID", "merge ID ID", "introduce ID ID", "introduce ID Mona --ask", "promises book --with ID",
        "news moving --told ID", "news moving --aside ID", "published bindings --reacted ID",
        "ask ID pages --keep", "draft ID",
    ),
    "line": (
        "done ID", "skip ID", "done news:ID:ID", "done step:ID:introduction:ID:ask:first",
        "skip reaction:ID:ID", "done loop:ID:ID", "done chance:ID:pair-ID", "done promise:ID:ID",
    ),
}  # fmt: skip
"""By the kind of row that they take."""


def rows(owner: Owner) -> dict[str, str]:
    """One row of every kind."""
    kinds = (
        "ask",
        "introduction",
        "request",
        "favour",
        "news",
        "promise",
        "publication",
        "message",
        "person",
    )
    return {kind: str(getattr(tried, kind)(owner).pk) for kind in kinds}


def tries(owner: Owner, stranger: Owner) -> Iterator[tuple[list[str], bool]]:
    """Every command with every wrong id, and whether it is another owner’s."""
    mine, theirs = rows(owner), rows(stranger)
    for kind, commands in COMMANDS.items():
        others = [key for name, key in mine.items() if kind not in (name, "line")]
        for said in commands:
            for key in (*WRONG, *others, *theirs.values()):
                yield [part.replace("ID", key) for part in said.split()], key in theirs.values()


def test_no_id_that_is_not_the_owners_own_does_anything(
    capsys: pytest.CaptureFixture[str], owner: Owner, stranger: Owner
) -> None:
    calls = list(tries(owner, stranger))
    before, wrong = dump(), []
    for arguments, foreign in calls:
        answer = call(capsys, *arguments, "--owner", owner.email)
        lines = answer.err.strip().splitlines()
        calm = answer.code in (1, 2) and len(lines) == 1 and "That did not work" not in answer.err
        if not calm and (answer.code or foreign or dump() != before):
            wrong.append((arguments, answer))
    assert wrong == []
    assert dump() == before


def test_what_is_refused_in_part_is_refused_whole(capsys: pytest.CaptureFixture[str], owner: Owner) -> None:
    before = dump()
    assert call(capsys, "person", " ", "--lang", "en").err == "entregent: Say who it is.\n"
    for said in (
        ("news", "I am moving", "--told", "Nobody"),
        ("news", "I am moving", "--aside", "Nobody"),
        ("published", "On bindings", "--reacted", "Nobody"),
        ("published", "On bindings", "--reacted", "Nobody", "--how", "loudly"),
        ("published", "On bindings", "--link", "https://example.org/" + "a" * 500),
        ("news", "I am moving", "--link", "https://example.org/" + "a" * 500),
        ("news", "I am moving", "--link", "javascript:alert(1)"),
    ):
        assert call(capsys, *said).code in (1, 2)
    assert dump() == before

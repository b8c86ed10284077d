"""Measures the writing adviser on labelled messages beside a plain baseline, and prints one JSON document."""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

from entregent.core.lint import PURPOSES, Context, Finding, Purpose, lint

Item = dict[str, Any]
GRAVE: Final = ("stop", "think")
BASELINE_WORDS: Final = 300
BASELINE_QUESTIONS: Final = 3


def main() -> None:
    """`lint.py TEXTS.jsonl…`: share of flawed texts found, share of good texts left alone, by practice.

    A line holds "body" and, where known, "subject", "purpose" and the practices it sins against, "flaws"
    (empty when good); or instead of these a "label", good or bad.
    """
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("texts", type=Path, nargs="+")
    given = parser.parse_args()
    result = {"sets": [measure(path.name, _items(path)) for path in given.texts]}
    print(json.dumps(result, ensure_ascii=False, indent=1))


def _items(path: Path) -> list[Item]:
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [item for item in items if "flaws" in item or item.get("label") in ("good", "bad")]


def measure(file: str, items: list[Item]) -> Item:
    """The figures of one file; of a text without labelled practices any grave finding counts as found."""
    told = [(item, _grave(item)) for item in items]
    bad = [(item, found) for item, found in told if _is_bad(item)]
    good = [(item, found) for item, found in told if not _is_bad(item)]
    return {
        "file": file,
        "bad": len(bad),
        "bad_flagged": _share(sum(_hits(item, found) for item, found in bad), len(bad)),
        "good": len(good),
        "good_left_alone": _share(sum(not found for _item, found in good), len(good)),
        "baseline": {
            "bad_flagged": _share(sum(_plainly_bad(item) for item, _found in bad), len(bad)),
            "good_left_alone": _share(sum(not _plainly_bad(item) for item, _found in good), len(good)),
        },
        "practices": _by_practice(bad),
        "false_alarms": [_shown(item, found) for item, found in good if found],
        "missed": [_shown(item, found) for item, found in bad if not _hits(item, found)],
        "beside": [_shown(item, _beside(item, found)) for item, found in bad if _beside(item, found)],
    }


def _is_bad(item: Item) -> bool:
    return bool(item["flaws"]) if "flaws" in item else item["label"] == "bad"


def _grave(item: Item) -> list[Finding]:
    purpose: Purpose | None = item.get("purpose") if item.get("purpose") in PURPOSES else None
    advice = lint(item.get("body") or "", Context(purpose, item.get("subject")))
    return [finding for finding in advice.findings if finding.severity in GRAVE]


def _hits(item: Item, found: list[Finding]) -> bool:
    if not item.get("flaws"):
        return bool(found)
    return any(finding.practice in item["flaws"] for finding in found)


def _beside(item: Item, found: list[Finding]) -> list[Finding]:
    """What was told of a flawed text that its label does not name."""
    return [finding for finding in found if item.get("flaws") and finding.practice not in item["flaws"]]


def _plainly_bad(item: Item) -> bool:
    body = item.get("body") or ""
    return len(body.split()) > BASELINE_WORDS or body.count("?") > BASELINE_QUESTIONS


def _by_practice(bad: list[tuple[Item, list[Finding]]]) -> dict[str, Item]:
    labelled = Counter[str]()
    right = Counter[str]()
    for item, found in bad:
        named = set(item.get("flaws") or ())
        labelled.update(named)
        right.update(named & {finding.practice for finding in found})
    return {
        practice: {"labelled": labelled[practice], "recall": _share(right[practice], labelled[practice])}
        for practice in sorted(labelled)
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _shown(item: Item, found: list[Finding]) -> Item:
    return {
        "id": item.get("id"),
        "flaws": item.get("flaws"),
        "told": [[finding.rule, finding.practice, finding.severity] for finding in found],
    }


if __name__ == "__main__":
    main()

"""Measures the reader of hurried lines on labelled lines and sentences, and prints one JSON document."""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from entregent.core.reading import Promise, Reading, known, promises, read

Item = dict[str, Any]


def main() -> None:
    """`reading.py LINES.jsonl PROMISES.jsonl`: share right, wrong people in silence, precision, recall."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("lines", type=Path)
    parser.add_argument("promises", type=Path)
    given = parser.parse_args()
    lines, wrong_lines = measure_lines(_items(given.lines))
    sentences, wrong_sentences = measure_promises(_items(given.promises))
    result = {"lines": lines, "promises": sentences, "wrong": wrong_lines + wrong_sentences}
    print(json.dumps(result, ensure_ascii=False, indent=1))


def _items(path: Path) -> list[Item]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure_lines(items: list[Item]) -> tuple[Item, list[Item]]:
    """The figures for log lines, and what was read wrongly."""
    wrong: list[Item] = []
    in_silence = asked = 0
    for item in items:
        people = [known(name, name) for name in item["people_known"]]
        reading = read(item["text"], today=date.fromisoformat(item["today"]), people=people)
        in_silence += _wrong_person(reading, item)
        asked += bool(reading.questions)
        missed = _missed(reading, item)
        if missed:
            wrong.append(
                {"text": item["text"], "wrong": missed, "read": _shown(reading), "expect": item["expect"]}
            )
    right = round(1 - len(wrong) / len(items), 4) if items else 0.0
    return {"total": len(items), "right": right, "wrong_person": in_silence, "asked": asked}, wrong


def _accepted(item: Item, key: str) -> list[Any]:
    """The answers that count as right for a key: the expected one and its alternatives."""
    accept = item.get("accept") or item["expect"].get("accept") or {}
    return [item["expect"].get(key), *accept.get(key, [])]


def _date_fits(found: date | None, expected: str | None, bounds: list[str] | None) -> bool:
    iso = found.isoformat() if found else None
    if iso == expected:
        return True
    return bool(bounds and iso and (bounds[0] or "") <= iso <= (bounds[-1] or "9999"))


def _bounds(item: Item, key: str) -> list[str] | None:
    accept = item.get("accept") or (item["expect"] or {}).get("accept") or {}
    found = accept.get(key) or (
        accept.get("promise") or {} if isinstance(accept.get("promise"), dict) else {}
    ).get(key)
    return found if isinstance(found, list) else None


def _wrong_person(reading: Reading, item: Item) -> bool:
    """Whether someone was put down without a question who was not there."""
    fine = [set(p) for p in _accepted(item, "people") if p is not None]
    may_be = set().union(*fine) if fine else set()
    return bool(set(reading.who) - may_be)


def _missed(reading: Reading, item: Item) -> list[str]:
    checks = {
        "people": _people_fit(reading, item),
        "channel": (None if reading.channel == "other" else reading.channel) in _channels(item),
        "date": _date_fits(reading.on, item["expect"]["date"], _bounds(item, "date")),
        "direction": (reading.direction or None) in [d or None for d in _accepted(item, "direction")],
        "promise": _promise_fits(reading.promises, item),
    }
    return [key for key, fits in checks.items() if not fits]


def _channels(item: Item) -> list[str | None]:
    return [None if c == "other" else c for c in _accepted(item, "channel")]


def _people_fit(reading: Reading, item: Item) -> bool:
    questions = {frozenset(q.candidates) for q in reading.questions}
    asked = [frozenset(a) for a in _accepted(item, "ambiguous") if a]
    if asked and any(a in questions for a in asked):
        return True
    certain = [set(p) for p in _accepted(item, "people") if p is not None]
    return not questions and set(reading.who) in certain


def _promise_fits(found: tuple[Promise, ...], item: Item) -> bool:
    return any(_one_promise_fits(found, expected, item) for expected in _accepted(item, "promise"))


def _one_promise_fits(found: tuple[Promise, ...], expected: Item | None, item: Item) -> bool:
    if expected is None or not found:
        return expected is None and not found
    return len(found) == 1 and _same_promise(found[0], expected, item)


def _same_promise(found: Promise, expected: Item, item: Item) -> bool:
    sides = [expected.get("by"), *(item.get("accept") or {}).get("by", [])]
    return found.by in sides and _date_fits(found.due, expected.get("due"), _bounds(item, "due"))


def measure_promises(items: list[Item]) -> tuple[Item, list[Item]]:
    """Precision and recall; a promise found counts as right where its side and its day are right."""
    wrong: list[Item] = []
    right = told = expected = 0
    for item in items:
        found = promises(item["text"], today=date.fromisoformat(item["date"]))
        fits = bool(found) and any(
            want is not None and _same_promise(one, want, item) for want in _wanted(item) for one in found[:1]
        )
        right += fits
        told += len(found)
        expected += item["expect"] is not None
        if not fits and (found or item["expect"] is not None):
            wrong.append(
                {"text": item["text"], "read": [_one_shown(p) for p in found], "expect": item["expect"]}
            )
    precision = right / told if told else 0.0
    recall = right / expected if expected else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4)}, wrong


def _wanted(item: Item) -> list[Item | None]:
    accept = item.get("accept") or {}
    return [item["expect"], *accept.get("expect", []), *accept.get("promise", [])]


def _shown(reading: Reading) -> Item:
    return {
        "who": reading.who,
        "questions": [q.candidates for q in reading.questions],
        "channel": reading.channel,
        "on": reading.on.isoformat(),
        "direction": reading.direction,
        "promises": [_one_shown(p) for p in reading.promises],
    }


def _one_shown(promise: Promise) -> Item:
    return {"by": promise.by, "what": promise.what, "due": promise.due.isoformat() if promise.due else None}


if __name__ == "__main__":
    main()

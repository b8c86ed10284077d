"""Does strength tell whom a person writes to next, better than counts, recency and decay, on event files?

    python benchmarks/ties.py EVENTS… [--speed]

EVENTS: lines "from to unix-time", "from to weight unix-time" (KONECT), or a CSV with a header (sender,
recipient, time, and reciptype where mails are meant: bcc rows are dropped and a mail kept once for each
recipient).

For everyone with at least ten known contacts, at 50, 60, 70 and 80 % of the events, all contacts
are scored on the history so far, and judged by whom the person writes to in the next thirty days (at least
two of them, and not all). Mean average precision and AUC are means over persons and cuts; contacts with equal
scores are averaged over their orders.
"""

import argparse
import csv
import json
import math
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from entregent.core.ties import CHANNEL_CODES, Events, compute, events
from entregent.core.ties.answers import Openings, answers, openings
from entregent.core.ties.events import Bits, Floats, Ints, in_order

CUTS: Final = (0.5, 0.6, 0.7, 0.8)
FEWEST_CONTACTS: Final = 10
FEWEST_WRITTEN: Final = 2
AHEAD_DAYS: Final = 30.0
OPENINGS_AHEAD_DAYS: Final = 90.0
MANY_OPENINGS: Final = 3
SECONDS_A_DAY: Final = 86400.0
COLUMNS: Final = {
    "from": ("sender", "from", "source", "src"),
    "to": ("recipient", "receiver", "to", "target", "dst"),
    "time": ("time", "timestamp", "date", "datetime", "ts"),
}


class Mails(NamedTuple):
    """Who wrote to whom (indices from 0 to `people` - 1) and when (days since 1970), in the order of time."""

    sender: Ints
    receiver: Ints
    when: Floats
    people: int


class Case(NamedTuple):
    """All pairs known at a cut: whose each is, the history (a pair is a "person"), and was it written to."""

    ego: Ints
    history: Events
    now: float
    written: Bits


def read(path: Path) -> Mails:
    """The mails of a file whose format is told from its content; loops are dropped."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        head = lines.readline()
        lines.seek(0)
        named = any(name in head.lower().replace('"', "").split(",") for name in COLUMNS["from"])
        rows = list(dict.fromkeys(read_csv(lines))) if named else list(read_columns(lines))
    rows = [row for row in rows if row[0] != row[1]]
    names, ends = np.unique(np.array([row[:2] for row in rows]), return_inverse=True)
    when = np.array([row[2] for row in rows], np.float64) / SECONDS_A_DAY
    order = np.argsort(when, kind="stable")
    ends = ends.reshape(-1, 2)[order]
    return Mails(ends[:, 0], ends[:, 1], when[order], len(names))


def read_csv(lines: Iterable[str]) -> Iterator[tuple[str, str, float]]:
    """Rows of a CSV with a header; the year 1979 is a mail program's missing date."""
    for row in csv.DictReader(lines):
        low = {key.strip().lower(): value for key, value in row.items() if key}
        sender, receiver, moment = (next(low[n] for n in names if n in low) for names in COLUMNS.values())
        if low.get("reciptype", "").lower() != "bcc" and not moment.startswith("1979-"):
            yield sender, receiver, seconds(moment)


def seconds(moment: str) -> float:
    """Unix time from a number or an ISO date, which without a zone is taken as UTC."""
    try:
        return float(moment)
    except ValueError:
        read = datetime.fromisoformat(moment)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def read_columns(lines: Iterable[str]) -> Iterator[tuple[str, str, float]]:
    """Rows "from to time" or "from to weight time", parted by blanks or commas; % and # open comments."""
    for line in lines:
        if line.strip() and line[0] not in "%#":
            sender, receiver, *_, moment = line.replace(",", " ").split()
            yield sender, receiver, float(moment)


def case_at(mails: Mails, cut: float) -> Case:
    """The pairs known once a share `cut` of the mails had been written."""
    now = float(np.quantile(mails.when, cut))
    past = mails.when <= now
    soon = ~past & (mails.when <= now + AHEAD_DAYS)
    key, history = both_sides(mails, past)
    written = np.isin(key, mails.sender[soon] * mails.people + mails.receiver[soon])
    return Case(key // mails.people, history, now, written)


def both_sides(mails: Mails, which: Bits) -> tuple[Ints, Events]:
    """The marked mails as seen from both ends: the keys of the pairs, and events by index of the pair."""
    sender, receiver = mails.sender[which], mails.receiver[which]
    seen = np.concatenate((sender * mails.people + receiver, receiver * mails.people + sender))
    key, pair = np.unique(seen, return_inverse=True)
    direction = np.repeat([1, 2], len(sender))
    channel = np.full(len(pair), CHANNEL_CODES["email"])
    return key, events(pair, np.tile(mails.when[which], 2), channel, direction)


def kept(case: Case) -> Bits:
    """The pairs of those with enough contacts, enough of whom, and not all, were written to."""
    contacts = np.bincount(case.ego)[case.ego]
    written = np.bincount(case.ego, case.written)[case.ego]
    return (contacts >= FEWEST_CONTACTS) & (written >= FEWEST_WRITTEN) & (written < contacts)


def scores(case: Case) -> dict[str, Floats]:
    """Every way to score the pairs: ours, and the four baselines (decays by half-life)."""
    pair, age = case.history.person, case.now - case.history.when
    last = np.full(len(case.ego), -np.inf)
    np.maximum.at(last, pair, case.history.when)
    return {
        "ours": compute(case.history, len(case.ego), case.now).strength,
        "count": np.bincount(pair).astype(np.float64),
        "recency": last,
        "decay30": np.bincount(pair, 0.5 ** (age / 30.0)),
        "decay90": np.bincount(pair, 0.5 ** (age / 90.0)),
    }


def judge(case: Case, score: Floats) -> list[tuple[float, float]]:
    """Average precision and AUC for each ego of the case."""
    rows = np.flatnonzero(kept(case))
    rows = rows[np.argsort(case.ego[rows], kind="stable")]
    ends = np.flatnonzero(np.diff(case.ego[rows])) + 1
    return [precision_and_auc(score[part], case.written[part]) for part in np.split(rows, ends) if len(part)]


def precision_and_auc(score: Floats, hit: Bits) -> tuple[float, float]:
    """Average precision and area under the curve; equal scores count as every order of theirs, averaged.

    McSherry and Najork, "Computing information retrieval performance measures efficiently in the presence of
    tied scores", ECIR 2008.
    """
    _, group = np.unique(-score, return_inverse=True)
    size, hits = np.bincount(group), np.bincount(group, hit)
    start, before = np.cumsum(size) - size, np.cumsum(hits) - hits
    order = np.argsort(group, kind="stable")
    g = group[order]
    place = np.arange(len(g)) - start[g]
    above = before[g] + 1.0 + place * (hits[g] - 1.0) / np.maximum(size[g] - 1.0, 1.0)
    precision = (hits[g] / size[g] * above / (np.arange(len(g)) + 1.0)).sum() / hits.sum()
    misses = size - hits
    worse = misses.sum() - np.cumsum(misses) + misses / 2.0
    return float(precision), float((hits * worse).sum() / (hits.sum() * misses.sum()))


class Figures(NamedTuple):
    """Mean average precision and mean area under the curve; nothing where nobody could be judged."""

    map: float | None
    auc: float | None


def figures_of(rows: list[tuple[float, float]]) -> Figures:
    """The means over persons and cuts."""
    return Figures(*np.mean(rows, axis=0).round(4).tolist()) if rows else Figures(None, None)


def measure(mails: Mails) -> tuple[int, dict[str, Figures]]:
    """How many persons and cuts were judged, and the figures of every way to score."""
    found: dict[str, list[tuple[float, float]]] = {}
    for cut in CUTS:
        case = case_at(mails, cut)
        for name, score in scores(case).items():
            found.setdefault(name, []).extend(judge(case, score))
    return len(found["ours"]), {name: figures_of(rows) for name, rows in found.items()}


def coverage(mails: Mails) -> dict[str, float | None]:
    """How often the 90 % interval of responsiveness held what came: pairs with openings before and after.

    From the history at each cut: the predictive distribution of how many openings of the next 90 days will be
    answered. Counts are whole numbers, so an outcome on the edge counts for the share of its probability that
    lies inside (non-randomised PIT; Czado, Gneiting and Held, Biometrics 2009). `held_often` is of the pairs
    with three openings or more before and after, where counts say most.
    """
    key, whole = both_sides(mails, np.ones(len(mails.when), np.bool_))
    later = openings(in_order(whole, len(key), float(mails.when[-1])))
    rows = [foreseen(whole, later, len(key), float(np.quantile(mails.when, cut))) for cut in CUTS]
    inside, often = (np.concatenate(columns) for columns in zip(*rows, strict=True))
    return {
        "pairs": len(inside),
        "held": mean_of(inside),
        "pairs_often": int(often.sum()),
        "held_often": mean_of(inside[often > 0]),
    }


def foreseen(whole: Events, later: Openings, pairs: int, now: float) -> tuple[Floats, Floats]:
    """For pairs with openings before and after `now`: the share of the outcome held, and 1 where many."""
    known = answers(in_order(whole, pairs, now))
    due = later.settled & (later.when > now) & (later.when <= now + OPENINGS_AHEAD_DAYS)
    asked = np.bincount(later.person[due], minlength=pairs)
    got = np.bincount(later.person[due & later.answered], minlength=pairs)
    some = (known.asked > 0) & (asked > 0)
    often = (np.minimum(known.asked, asked) >= MANY_OPENINGS)[some].astype(np.float64)
    return held_share(known.yes[some], known.no[some], asked[some], got[some]), often


def mean_of(values: Floats) -> float | None:
    """The mean, or nothing when there is nothing to average."""
    return round(float(values.mean()), 4) if len(values) else None


def held_share(yes: Floats, no: Floats, asked: Ints, got: Ints) -> Floats:
    """The share of each outcome `got` of `asked` between the 5 % and 95 % points of the Beta-binomial."""
    counts = np.arange(int(asked.max(initial=0)) + 1)[None, :]
    n, a, b = asked[:, None].astype(np.float64), yes[:, None], no[:, None]
    inside = counts <= n
    k = np.minimum(counts, n)
    log_chance = log_beta(k + a, n - k + b) - log_beta(a, b) - log_beta(k + 1, n - k + 1) - np.log(n + 1)
    chance = np.where(inside, np.exp(log_chance), 0.0)
    row = np.arange(len(asked))
    top, mass = np.cumsum(chance, axis=1)[row, got], chance[row, got]
    inner: Floats = np.clip(np.minimum(top, 0.95) - np.maximum(top - mass, 0.05), 0.0, None) / mass
    return inner


def log_beta(a: Floats, b: Floats) -> Floats:
    """The logarithm of the Beta function, element by element."""
    log_gamma = np.vectorize(math.lgamma, otypes=[np.float64])
    return np.asarray(log_gamma(a) + log_gamma(b) - log_gamma(a + b))


def one_set(path: Path) -> dict[str, object]:
    """The figures of one file."""
    mails = read(path)
    judged, means = measure(mails)
    figures = {name: found._asdict() for name, found in means.items()}
    ours = figures.pop("ours")
    answers_held = coverage(mails)
    return {"file": path.name, "egos": judged, "ours": ours, "baselines": figures, "coverage": answers_held}


def speed(people: int, exchanges: int) -> dict[str, float]:
    """Seconds to reckon made-up exchanges, spread as unevenly as in life: the best and worst of five runs."""
    chance = np.random.default_rng(1)
    often = chance.pareto(1.1, people) + 0.01
    made = events(
        chance.choice(people, exchanges, p=often / often.sum()),
        20000.0 - chance.exponential(700.0, exchanges),
        chance.choice(len(CHANNEL_CODES), exchanges),
        chance.integers(1, 4, exchanges),
    )
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        compute(made, people, 20000.0)
        taken.append(round(time.perf_counter() - began, 3))
    return {"people": people, "exchanges": exchanges, "best_seconds": min(taken), "worst_seconds": max(taken)}


def main() -> None:
    """Print the figures of every file as one JSON document."""
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("events", nargs="*", type=Path)
    reader.add_argument(
        "--speed", action="store_true", help="also time 30,000 people and 1,000,000 exchanges"
    )
    asked = reader.parse_args()
    found: dict[str, object] = {"sets": [one_set(path) for path in asked.events]}
    if asked.speed:
        found["speed"] = speed(30_000, 1_000_000)
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()

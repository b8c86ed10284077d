"""Fit the weights of strength on event files, and say how they do on a file that they were not fitted to.

    python benchmarks/fit_ties.py EVENTS…

Logistic regression of "written to in the next thirty days" on the terms of core/ties/strength.py; every file
weighs the same, and every person and cut within it. No weight is negative, so that an added exchange never
lowers a strength, and three are bounded (see FLOORS). Prints the weights fitted to all files, and for
each file the figures with the weights fitted to the others. Needs scipy.
"""

import importlib
import json
import sys
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import ties

from entregent.core.ties.events import Bits, Floats, in_order
from entregent.core.ties.strength import TERMS, terms

try:
    minimize = importlib.import_module("scipy.optimize").minimize
except ModuleNotFoundError:
    sys.exit("Fitting needs scipy: pip install scipy")

FIT_CUTS: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
RIDGE: Final = 1e-3
FLOORS: Final = {"mutual_365": 0.4, "fresh": 0.375}
CEILINGS: Final = {"sent_days_365": 0.4}
"""Bounds by reason: with the floor of mutual exchange no lower than the ceiling of sending, an answer counts
for no less than a second message would; freshness tells most where the history is short, and short histories
weigh little in the regression, although they are what a new user has."""


class Sample(NamedTuple):
    """Pairs of one file: their terms, whether the ego wrote soon, and their weights, which sum to 1."""

    terms: Floats
    written: Bits
    weight: Floats


def sample(mails: ties.Mails) -> Sample:
    """The pairs of a file at all FIT_CUTS, every ego and cut with the same weight."""
    parts = []
    for cut in FIT_CUTS:
        case = ties.case_at(mails, cut)
        use = ties.kept(case)
        known = terms(in_order(case.history, len(case.ego), case.now))
        parts.append((known[use], case.written[use], 1.0 / np.bincount(case.ego[use])[case.ego[use]]))
    columns, written, weight = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Sample(columns, written, weight / weight.sum())


def fit(samples: list[Sample]) -> Floats:
    """The intercept and the weights of TERMS that fit the samples best."""
    columns = np.concatenate([one.terms for one in samples])
    written = np.concatenate([one.written for one in samples]).astype(np.float64)
    weight = np.concatenate([one.weight for one in samples]) / len(samples)

    def loss(guess: Floats) -> tuple[float, Floats]:
        odds = guess[0] + columns @ guess[1:]
        miss = weight * (1.0 / (1.0 + np.exp(-odds)) - written)
        cost = (weight * (np.logaddexp(0.0, odds) - written * odds)).sum() + RIDGE * (guess[1:] ** 2).sum()
        return float(cost), np.concatenate(([miss.sum()], columns.T @ miss + 2.0 * RIDGE * guess[1:]))

    bounds = [(None, None), *((FLOORS.get(name, 0.0), CEILINGS.get(name)) for name in TERMS)]
    start = np.concatenate(([-2.0], np.full(len(TERMS), 0.2)))
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x)


def figures(mails: ties.Mails, weights: Floats) -> ties.Figures:
    """The figures of a file with these weights."""
    rows = []
    for cut in ties.CUTS:
        case = ties.case_at(mails, cut)
        known = terms(in_order(case.history, len(case.ego), case.now))
        rows.extend(ties.judge(case, known @ weights[1:]))
    return ties.figures_of(rows)


def main() -> None:
    """Print the weights and the figures as one JSON document."""
    paths = [Path(name) for name in sys.argv[1:]]
    if len(paths) < 2:
        sys.exit(__doc__)
    every = [ties.read(path) for path in paths]
    samples = [sample(mails) for mails in every]
    found = fit(samples)
    held_out = {}
    for i, path in enumerate(paths):
        others = fit([one for j, one in enumerate(samples) if j != i])
        held_out[path.name] = figures(every[i], others)._asdict()
    fitted = {path.name: figures(mails, found)._asdict() for path, mails in zip(paths, every, strict=True)}
    weights = dict(zip(TERMS, found[1:].round(3).tolist(), strict=True))
    report = {
        "intercept": round(float(found[0]), 3),
        "weights": weights,
        "fitted": fitted,
        "held_out": held_out,
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()

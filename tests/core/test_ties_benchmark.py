"""The benchmark of ties reads every format alike and measures what it says."""

import importlib.util
import itertools
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

PATH = Path(__file__).parents[2] / "benchmarks" / "ties.py"
DAY = 86400


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_ties", PATH)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["bench_ties"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "text",
    [
        "7 8 864000\n8 9 1728000\n9 9 1728001\n",
        "# from to time\n7\t8\t864000\n8\t9\t1728000\n",
        "% asym positive\n7 8 1 864000\n8 9 1 1728000\n",
        "7,8,864000\n8,9,1728000\n",
        "sender,recipient,time,reciptype\n7,8,1970-01-11 00:00:00,to\n7,8,1970-01-11 00:00:00,cc\n"
        "7,9,1970-01-11 00:00:00,bcc\n8,9,1970-01-21 00:00:00,to\n8,7,1979-12-31 21:00:00,to\n",
    ],
)
def test_every_format_gives_the_same_mails(bench: ModuleType, tmp_path: Path, text: str) -> None:
    file = tmp_path / "events"
    file.write_text(text)
    mails = bench.read(file)
    assert mails.sender.tolist() == [0, 1]
    assert mails.receiver.tolist() == [1, 2]
    assert mails.when.tolist() == [10, 20]


def test_precision_and_auc_of_a_ranking(bench: ModuleType) -> None:
    hit = np.array([True, False, True, False])
    precision, auc = bench.precision_and_auc(np.array([4.0, 3.0, 2.0, 1.0]), hit)
    assert precision == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert auc == pytest.approx(3 / 4)


def test_equal_scores_are_averaged_over_their_orders(bench: ModuleType) -> None:
    score, hit = np.array([2.0, 1.0, 1.0, 1.0, 0.0]), np.array([False, True, True, False, True])
    places = [bench.precision_and_auc(score, hit)]
    orders = [
        bench.precision_and_auc(np.array([2.0, *(1.0 + np.array(order) / 10), 0.0]), hit)
        for order in itertools.permutations((0, 1, 2))
    ]
    assert places[0] == pytest.approx(np.mean(orders, axis=0))


def made_mails(folder: Path) -> Path:
    """Twelve contacts, written to every few days; three of them, the steady ones, at the end too."""
    chance = np.random.default_rng(5)
    lines = []
    for day in range(400):
        steady = f"0 {1 + day % 3} {day * DAY}"
        passing = f"{4 + int(chance.integers(0, 9))} 0 {day * DAY + 60}"
        lines += [steady, passing]
    file = folder / "mails.txt"
    file.write_text("\n".join(lines))
    return file


def test_whom_one_keeps_writing_to_comes_first(bench: ModuleType, tmp_path: Path) -> None:
    found = bench.one_set(made_mails(tmp_path))
    assert found["egos"] == len(bench.CUTS)
    assert found["ours"] == {"map": 1.0, "auc": 1.0}
    assert set(found["baselines"]) == {"count", "recency", "decay30", "decay90"}
    assert found["baselines"]["recency"]["map"] < 1


def test_a_set_without_anyone_to_judge_has_no_figures(bench: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "few.txt"
    file.write_text("1 2 864000\n2 1 950400\n1 3 1036800\n")
    assert bench.one_set(file)["ours"] == {"map": None, "auc": None}


def test_the_share_held_of_a_sure_prediction(bench: ModuleType) -> None:
    one = np.array([1])
    held = bench.held_share(np.array([1.0, 1.0]), np.array([1.0, 1.0]), np.repeat(one, 2), np.array([0, 1]))
    # Half a chance each: of the half below, the first 5 % lie outside, and so above.
    assert held.tolist() == pytest.approx([0.9, 0.9])
    surprised = bench.held_share(np.array([200.0]), np.array([1.0]), one * 10, np.array([2]))
    assert surprised[0] == 0

"""The benchmark of the adviser counts what it says it counts."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

PATH = Path(__file__).parents[2] / "benchmarks" / "lint.py"
BIG = "Salut,\n\nJ’ai une énorme faveur à te demander. Viendras-tu ?\n\nPaul"
FINE = "Salut,\n\nViendras-tu jeudi ?\n\nPaul"
LONG = "Salut,\n\n" + "Le jardin est en fleurs. " * 70 + "\n\nPaul"
ITEMS = [
    {"id": "1", "purpose": None, "subject": None, "body": BIG, "flaws": ["D10"]},
    {"id": "2", "purpose": None, "subject": None, "body": BIG, "flaws": ["D13"]},
    {"id": "3", "purpose": None, "subject": None, "body": FINE, "flaws": []},
    {"id": "4", "purpose": None, "subject": None, "body": LONG, "label": "bad"},
    {"id": "5", "purpose": None, "subject": "", "body": FINE, "label": "good"},
    {"id": "6", "purpose": None, "subject": None, "body": FINE, "label": "model"},
]


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_lint", PATH)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["bench_lint"] = module
    spec.loader.exec_module(module)
    return module


def test_shares_are_of_labelled_practices_and_of_good_texts(
    bench: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "texts.jsonl"
    file.write_text("\n".join(json.dumps(item) for item in ITEMS))
    monkeypatch.setattr(sys, "argv", ["lint.py", str(file)])
    bench.main()
    found = json.loads(capsys.readouterr().out)["sets"][0]
    assert (found["file"], found["bad"], found["good"]) == ("texts.jsonl", 3, 2)
    assert found["bad_flagged"] == 0.6667
    assert found["good_left_alone"] == 0.5
    assert found["baseline"] == {"bad_flagged": 0.3333, "good_left_alone": 1.0}
    assert found["practices"]["D10"] == {"labelled": 1, "recall": 1.0}
    assert found["practices"]["D13"] == {"labelled": 1, "recall": 0.0}
    assert [item["id"] for item in found["missed"]] == ["2"]
    assert found["false_alarms"] == [{"id": "5", "flaws": None, "told": [["subject_missing", "D2", "think"]]}]

"""Numbers and dates against published peers: `python -m tests.benchmarks.quantities [FOLDER]`.

Reads the development sets of the evaluation material (the folder `quantities` beside `score_mentions.py`), found by the
environment variable CHECK_SOURCES_EVAL (the folder that holds `eval`) or in a sibling folder `shared` of the
repository. Prints F1 in per cent beside what the peers reach on the same sets (both halves together), and the speed.

"as printed" scores what `checker.mentions` gives, as `score_mentions.py` does. "in its notation" scores the same values
written as the collection writes them (`number_notations`, `time_notations`), with the kinds left out that it does not
mark: the difference is how things are called, not what was read.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import checker
from checker.domain.values import Mention
from tests.benchmarks.notations import NOTATIONS
from tests.benchmarks.written import Case

# set: metric, bar, best peer (as published or measured with the same scorer, see the README of the sets)
ROWS = [
    ("newsquant", "value", 94, "CQE 92.0"),
    ("newsquant", "value_unit", 88, "CQE 85.6"),
    ("newsquant", "value_change", 89, "CQE 88.1"),
    ("meantime/numbers", "span_relaxed", 92, "Recognizers 82.8"),
    ("meantime/times", "span_strict", 86, "HeidelTime 84.8"),
    ("meantime/times", "iso_first", 85, "HeidelTime 80.1"),
    ("timex_platinum", "iso_first", 84, "HeidelTime 80.3"),
    ("timex_tbaq", "iso_first", 75, "Recognizers 46.6"),
    ("recognizers_number", "value", 98, "Recognizers 100.0"),
    ("recognizers_unit", "value_unit", 96, "Recognizers 100.0"),
    ("recognizers_beyond_python", "value", 90, "quantulum3 60.2"),
    ("recognizers_beyond_python", "value_bound", 80, "quantulum3 33.2"),
    ("recognizers_datetime", "iso_first", 75, "Recognizers 94.9"),
    ("quantulum3_tests", "value_unit", 85, "quantulum3 92.9"),
    ("duckling_quantity", "value", 85, "Recognizers 63.9"),
    ("duckling_time", "iso_first", 70, "Recognizers 41.3"),
    ("probes_news", "value", 95, "Recognizers 92"),
    ("probes_news", "value_unit", 95, "Recognizers 57"),
    ("probes_news", "value_bound", 95, "Recognizers 48"),
]


def main() -> None:
    """Prints the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else sets_folder()
    if folder is None or not folder.is_dir():
        sys.exit("No evaluation sets: set CHECK_SOURCES_EVAL to the folder that holds eval/quantities.")
    scorer = load(folder.parent / "score_mentions.py")
    checker.mentions("")
    print(f"{'set':26} {'metric':13} {'as printed':>10} {'in its notation':>15} {'bar':>4}  best peer")
    figures = {name: score(scorer, folder, name) for name in dict.fromkeys(row[0] for row in ROWS)}
    for name, metric, bar, peer in ROWS:
        here, own = (table.get(metric) for table in figures[name][:2])
        print(f"{name:26} {metric:13} {shown(here):>10} {shown(own):>15} {bar:>4}  {peer}")
    pairs = scorer.numhg(scorer.scorer.read(folder / "numhg_pairs.jsonl"), checker)
    print(f"{'numhg_pairs':26} {'both right':13} {pairs['both_right']:>10} {'':>15} {97:>4}  Recognizers 86")
    print(f"{'numhg_pairs':26} {'wrong value':13} {pairs['wrong_value']:>10} {'':>15} {'< 1':>4}  Recognizers 4")
    print(f"speed: {figures['newsquant'][2]:.0f} sentences a second (Recognizers about 25, quantulum3 about 390)")


def shown(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.1f}"


def sets_folder() -> Path | None:
    """Where the evaluation sets lie, if anywhere."""
    root = os.environ.get("CHECK_SOURCES_EVAL")
    parent = Path(root) if root else Path(__file__).resolve().parents[2].parent / "shared"
    return parent / "eval" / "quantities" if parent.is_dir() else None


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_mentions", path)
    if spec is None or spec.loader is None:
        sys.exit(f"No scorer at {path}.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


Tables = tuple[dict[str, float], dict[str, float], float]


def score(scorer: ModuleType, folder: Path, name: str) -> Tables:
    """F1 of every metric, as printed and in the collection's notation, and cases a second."""
    collection, _, part = name.partition("/")
    cases = [kept(scorer, case, part) for case in scorer.scorer.read(folder / f"{collection}.jsonl")]
    begin = time.process_time()
    found = {case["id"]: checker.mentions(case["text"], case.get("reference_date")) for case in cases}
    speed = len(cases) / (time.process_time() - begin)
    printed = {
        case["id"]: [
            item
            for item in (scorer.item(mention.as_dict()) for mention in found[case["id"]])
            if scorer.wanted(case, item)
        ]
        for case in cases
    }
    own = {case["id"]: rendered(scorer, collection, case, found[case["id"]]) for case in cases}
    tables = [scorer.scorer.score_cases(cases, predictions)[0] for predictions in (printed, own)]
    f1 = [{key: value["F1"] for key, value in table.items() if isinstance(value, dict)} for table in tables]
    return f1[0], f1[1] if collection in NOTATIONS else {}, speed


def kept(scorer: ModuleType, case: dict[str, Any], part: str) -> dict[str, Any]:
    """A case with only its numbers or only its times, where a row asks for one part."""
    if not part:
        return case
    timed = scorer.DATES | {"duration"}
    expected = [gold for gold in case["expected"] if (gold["kind"] in timed) == (part == "times")]
    annotated = [kind for kind in case["annotated"] if (kind in timed) == (part == "times")]
    return case | {"expected": expected, "annotated": annotated}


def rendered(
    scorer: ModuleType, collection: str, case: dict[str, Any], found: tuple[Mention, ...]
) -> list[dict[str, object]]:
    """What was found as the collection writes it; times of every sort are one kind here."""
    notation = NOTATIONS.get(collection)
    if notation is None:
        return []
    day = case.get("reference_date")
    written = notation(Case(case["text"], date.fromisoformat(day[:10]) if day else None, found))
    kinds = set(case["annotated"])
    items = [out.as_item() for out in written if out.kind in kinds or (out.kind == "date" and kinds & scorer.DATES)]
    return [item | {"kind": "" if item["kind"] == "date" else item["kind"]} for item in items]


if __name__ == "__main__":
    main()

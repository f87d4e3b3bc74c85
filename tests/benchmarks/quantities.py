"""Numbers and dates against published peers: `python -m tests.benchmarks.quantities [FOLDER]`.

Reads the development sets of the evaluation material (the folder `quantities` beside `score_mentions.py`), found by the
environment variable CHECK_SOURCES_EVAL (the folder that holds `eval`) or in a sibling folder `shared` of the
repository. Prints F1 in per cent beside what the peers reach on the same sets (both halves together), and the speed.
"kinds asked" leaves out mentions of a kind that the set does not mark: it says of a set that marks only money that a
percent in it is no error.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import checker

# set: metric, bar, best peer (as published or measured with the same scorer, see the README of the sets)
ROWS = [
    ("newsquant", "value", 94, "CQE 92.0"),
    ("newsquant", "value_unit", 88, "CQE 85.6"),
    ("newsquant", "value_change", 89, "CQE 88.1"),
    ("meantime", "span_relaxed", 92, "Recognizers 82.8 (numbers)"),
    ("meantime", "iso_first", 85, "HeidelTime 80.1 (dates)"),
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
NUMBERS = frozenset(
    ("number", "percent", "money", "quantity", "dimension", "age", "temperature", "multiplier", "ordinal")
)
ASKED = {
    "money": frozenset(("money", "quantity", "number")),
    "percent": frozenset(("percent", "number")),
    "age": frozenset(("age", "quantity")),
    "rank": frozenset(("ordinal", "number")),
    "multiplier": frozenset(("multiplier", "quantity", "number")),
    "quantity": frozenset(("quantity", "dimension", "temperature")),
    "count": frozenset(("number", "quantity", "dimension")),
    "score": frozenset(("number",)),
}


def main() -> None:
    """Prints the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else sets_folder()
    if folder is None or not folder.is_dir():
        sys.exit("No evaluation sets: set CHECK_SOURCES_EVAL to the folder that holds eval/quantities.")
    scorer = load(folder.parent / "score_mentions.py")
    checker.mentions("")
    print(f"{'set':26} {'metric':13} {'here':>6} {'kinds asked':>12} {'bar':>4}  best peer")
    figures = {name: score(scorer, folder / f"{name}.jsonl") for name in dict.fromkeys(row[0] for row in ROWS)}
    for name, metric, bar, peer in ROWS:
        here, asked = (table.get(metric) for table in figures[name][:2])
        print(f"{name:26} {metric:13} {shown(here):>6} {shown(asked):>12} {bar:>4}  {peer}")
    pairs = scorer.numhg(scorer.scorer.read(folder / "numhg_pairs.jsonl"), checker)
    print(f"{'numhg_pairs':26} {'both right':13} {pairs['both_right']:>6} {'':>12} {97:>4}  Recognizers 86")
    print(f"{'numhg_pairs':26} {'wrong value':13} {pairs['wrong_value']:>6} {'':>12} {'< 1':>4}  Recognizers 4")
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


def score(scorer: ModuleType, path: Path) -> tuple[dict[str, float], dict[str, float], float]:
    """F1 of every metric, over all mentions and over those of the kinds asked, and cases a second."""
    cases = scorer.scorer.read(path)
    begin = time.perf_counter()
    found = {case["id"]: checker.mentions(case["text"], case.get("reference_date")) for case in cases}
    speed = len(cases) / (time.perf_counter() - begin)
    tables = []
    for strict in (False, True):
        predictions = {
            case["id"]: [
                item
                for item in (scorer.item(mention.as_dict()) for mention in found[case["id"]])
                if scorer.wanted(case, item) and not (strict and unasked(case, item))
            ]
            for case in cases
        }
        table: dict[str, Any] = scorer.scorer.score_cases(cases, predictions)[0]
        tables.append({key: value["F1"] for key, value in table.items() if isinstance(value, dict)})
    return tables[0], tables[1], speed


def unasked(case: dict[str, Any], item: dict[str, Any]) -> bool:
    """Whether the set does not mark mentions of this kind in this text."""
    kinds = NUMBERS & set(case["annotated"])
    return bool(kinds) and item["_kind"] in ASKED and not ASKED[item["_kind"]] & kinds


if __name__ == "__main__":
    main()

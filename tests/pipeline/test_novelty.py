"""A report on new clippings is the report on all of them, less the facts that the new ones have no part in."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import checker
from checker.alignment import matching
from checker.domain.document import Skipped
from checker.domain.findings import Report
from checker.domain.outline import Extracted
from checker.pipeline import report, understanding, understood
from checker.settings import Settings
from tests.benchmarks.generator import write

COUNT = 30


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    write(folder / "clippings", COUNT, seed=5)
    # One article's year is known only from those beside it, one file cannot be read.
    first = sorted((folder / "clippings").rglob("*.txt"))[0]
    first.write_text(first.read_text(encoding="utf-8").replace(" 2026", "", 1), encoding="utf-8")
    (first.parent / "picture.bin").write_bytes(b"\x00\x01\x02" * 200)
    return folder


@pytest.fixture(scope="module")
def whole(folder: Path) -> tuple[list[Extracted], list[Skipped]]:
    return understood([folder / "clippings"], remembering(folder))


def remembering(folder: Path, *new: str) -> Settings:
    return Settings(store=str(folder / "store"), new=new, jobs=1)


def around(folder: Path, new: list[Path]) -> Report:
    return checker.check([folder / "clippings"], remembering(folder, *map(str, new)))


@pytest.mark.parametrize("seed", range(6))
def test_it_is_the_whole_report_less_the_other_facts(
    seed: int, folder: Path, whole: tuple[list[Extracted], list[Skipped]]
) -> None:
    files = sorted((folder / "clippings").rglob("*.txt"))
    new = random.Random(seed).sample(files, 1 + seed)
    sources = {path.relative_to(folder / "clippings").as_posix() for path in new}
    filtered = report(*whole, remembering(folder), sources)
    found = around(folder, new)
    assert found.as_dict() == filtered.as_dict()
    assert found == filtered
    assert {c.source for fact in found.facts for c in fact.claims} >= sources


def test_ids_are_those_of_the_whole_report(folder: Path, whole: tuple[list[Extracted], list[Skipped]]) -> None:
    ids = {fact.id: {c.mention.span for c in fact.claims} for fact in report(*whole, remembering(folder)).facts}
    for path in sorted((folder / "clippings").rglob("*.txt"))[:3]:
        for fact in around(folder, [path]).facts:
            assert ids[fact.id] == {c.mention.span for c in fact.claims}


def test_only_what_the_new_clipping_is_connected_with_is_weighed(
    folder: Path, whole: tuple[list[Extracted], list[Skipped]], monkeypatch: pytest.MonkeyPatch
) -> None:
    weighed, seen = matching.weighed, set[str]()

    def counted(grid: object, *more: object) -> object:
        seen.update(view.claim.source for view in grid.rows + grid.columns)  # type: ignore[attr-defined]
        return weighed(grid, *more)  # type: ignore[arg-type]

    monkeypatch.setattr("checker.alignment.stage.weighed", counted)
    around(folder, [sorted((folder / "clippings").rglob("*.txt"))[0]])
    assert 2 <= len(seen) <= 8, "a story is told by five clippings"


def test_a_clipping_dated_by_its_neighbours_is_remembered(
    folder: Path, whole: tuple[list[Extracted], list[Skipped]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unexpected(*_: object) -> None:
        raise AssertionError("nothing is new")

    monkeypatch.setattr(understanding, "extract", unexpected)
    first = sorted((folder / "clippings").rglob("*.txt"))[0]
    dated = next(result.document for result in whole[0] if result.document.source.endswith(first.name))
    assert dated.published is not None
    assert understood([folder / "clippings"], remembering(folder))[0] == whole[0]
    around(folder, [first])
    around(folder, [first])


def test_without_a_store_the_report_is_the_same(folder: Path) -> None:
    new = [str(sorted((folder / "clippings").rglob("*.txt"))[7])]
    without = checker.check([folder / "clippings"], Settings(new=tuple(new), jobs=1))
    assert without.as_dict() == around(folder, [Path(new[0])]).as_dict()

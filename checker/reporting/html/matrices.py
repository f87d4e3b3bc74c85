"""The maps of a story: facts × sources, and source × source."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from checker.domain.findings import Fact, Verdict
from checker.reporting.html.facts import Sources
from checker.reporting.html.pages import Cell, MatrixRow, MatrixView
from checker.reporting.html.scales import letter
from checker.reporting.naming import GLYPHS, WORDS, plural, shortened
from checker.reporting.phrasing import claims_of, phrase, sides_of

MOST_FACTS = 40
MOST_SOURCES = 16


def fact_matrix(facts: Sequence[Fact], paths: Sequence[str], sources: Sources) -> MatrixView | None:
    """Which source stands on which side of each fact that several places tell; None where there is no such fact."""
    told = [fact for fact in facts if fact.verdict is not Verdict.SINGLE]
    columns = busiest(told, paths)
    if not told or len(paths) < 2:
        return None
    rows = tuple(_fact_row(fact, columns, sources) for fact in told[:MOST_FACTS])
    left = [plural(len(told) - MOST_FACTS, "fact")] if len(told) > MOST_FACTS else []
    left += [plural(len(paths) - len(columns), "source")] if len(paths) > len(columns) else []
    words = f"{' and '.join(left)} of less weight left out" if left else ""
    return MatrixView(_heads(columns, sources), rows, words)


def _fact_row(fact: Fact, columns: Sequence[str], sources: Sources) -> MatrixRow:
    stands: dict[str, list[int]] = defaultdict(list)
    sides = sides_of(fact)
    for number, side in enumerate(sides):
        for path in {claim.source for claim in claims_of(fact, side)}:
            stands[path].append(number)
    said = phrase(fact, sources.names)
    values = [voice.value for voice in said.voices]
    cells = tuple(_fact_cell(fact, stands.get(path, []), values) for path in columns)
    href, verdict = sources.links.fact(fact), fact.verdict
    return MatrixRow(href, said.about, cells, verdict.value, GLYPHS[verdict], WORDS[verdict])


def _fact_cell(fact: Fact, stands: Sequence[int], values: Sequence[str]) -> Cell:
    if not stands:
        return Cell()
    apart = len(values) > 1 and fact.verdict is not Verdict.AGREE
    mark = "/".join(letter(number) for number in stands) if apart else ""
    return Cell("; ".join(shortened(values[number], 24) for number in stands), fact.verdict.value, mark)


def agreement_matrix(facts: Sequence[Fact], paths: Sequence[str], sources: Sources) -> MatrixView | None:
    """How often each two sources agree on the facts that both tell; None for fewer than two sources."""
    columns = busiest([fact for fact in facts if fact.verdict is not Verdict.SINGLE], paths)
    both: Counter[tuple[str, str]] = Counter()
    same: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        for pair, agree in _pairs(fact).items():
            both[pair] += 1
            same[pair] += agree
    if len(columns) < 2 or not both:
        return None
    rows = tuple(_pair_row(path, columns, both, same, sources) for path in columns)
    return MatrixView(_heads(columns, sources), rows)


def _pairs(fact: Fact) -> dict[tuple[str, str], bool]:
    """Each two sources of a fact, and whether what they say goes together (only conflicting sides do not)."""
    stands: dict[str, set[int]] = defaultdict(set)
    for number, side in enumerate(sides_of(fact)):
        for claim in claims_of(fact, side):
            stands[claim.source].add(number)
    clash = fact.verdict is Verdict.CONFLICT
    return {(a, b): not clash or bool(stands[a] & stands[b]) for a, b in combinations(sorted(stands), 2)}


def _pair_row(
    path: str, columns: Sequence[str], both: Counter[tuple[str, str]], same: Counter[tuple[str, str]], sources: Sources
) -> MatrixRow:
    cells = []
    for other in columns:
        key = (min(path, other), max(path, other))
        if path == other or not both[key]:
            cells.append(Cell(css="self" if path == other else ""))
            continue
        share = same[key] / both[key]
        css = "agree" if share == 1 else "approximate" if share >= 0.6 else "conflict"
        cells.append(Cell(f"{same[key]}/{both[key]}", css))
    return MatrixRow(sources.links.source(path), sources.names.get(path, path), tuple(cells))


def busiest(facts: Sequence[Fact], paths: Sequence[str]) -> list[str]:
    """At most `MOST_SOURCES` of the sources, those with most facts, in the order given."""
    told = Counter(path for fact in facts for path in {claim.source for claim in fact.claims})
    ranked = sorted(paths, key=lambda path: (-told[path], path))[:MOST_SOURCES]
    return [path for path in paths if path in ranked]


def _heads(columns: Sequence[str], sources: Sources) -> tuple[tuple[str, str], ...]:
    return tuple((sources.links.source(path), shortened(sources.names.get(path, path), 28)) for path in columns)

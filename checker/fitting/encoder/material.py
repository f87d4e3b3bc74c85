"""What the encoder learns from: the contexts of each story's claims, and which of them are known to tell one fact."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from random import Random

from checker.alignment.blocking import block_key
from checker.alignment.closeness import unusual
from checker.domain.claims import Claim
from checker.domain.values import Quantity, Time
from checker.fitting.examples import PLANTED
from checker.fitting.fitting import Ready, prepared
from checker.fitting.material import Story, gold_stories, pair_stories
from checker.language.meaning.contexts import context_of

NEAR_COPY = 0.7
"""Contexts that share more of their words (Jaccard) teach copying, not wording."""
MOST_PAIRS = 60
"""Pairs by equal value that one story may give."""
OTHERS = 40
"""Claims of a story without any pair that are kept, to be told apart from the rest."""

Known = dict[tuple[int, int], bool]


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim of a number or a date: its source, block key, value and context."""

    source: str
    key: str
    value: str
    unusual: bool
    context: str


@dataclass(frozen=True)
class Lesson:
    """A story's claims, and for pairs of them (by index, smaller first) whether they tell one fact.

    `labelled` are the pairs that a reader judged. A story that is `whole` has all its facts known.
    """

    story: str
    fold: int
    whole: bool
    claims: tuple[Stated, ...]
    labelled: Known
    known: Known

    @property
    def same(self) -> list[tuple[int, int]]:
        return [pair for pair, same in self.known.items() if same]

    @property
    def different(self) -> list[tuple[int, int]]:
        return [pair for pair, same in self.known.items() if not same]


def lessons(gold: Sequence[Path], pairs: Path, stories: Path) -> Iterator[Lesson]:
    """Gold stories below the folders `gold`, and stories with labelled pairs (`checker.fitting.material`)."""
    for folder in gold:
        for story in gold_stories(folder):
            yield lesson(story, prepared(story))
    for story in pair_stories(pairs, stories):
        yield thinned(with_equal_values(lesson(story, prepared(story))))


def lesson(story: Story, ready: Ready) -> Lesson:
    """The numbers and dates of a story with the pairs that a reader judged."""
    places: dict[tuple[str, int, int], int] = {}
    claims: list[Stated] = []
    for claim in ready.claims:
        if block_key(claim).startswith("number") or block_key(claim) == "date":
            places[place(claim)] = len(claims)
            claims.append(stated(claim))
    labelled: Known = {}
    for example in ready.examples:
        one, other = places.get(place(example.a)), places.get(place(example.b))
        if example.family in ("number", "date") and example.weight != PLANTED and one is not None and other is not None:
            labelled[min(one, other), max(one, other)] = example.same
    return Lesson(story.name, story.fold, not story.pairs, tuple(claims), labelled, dict(labelled))


def place(claim: Claim) -> tuple[str, int, int]:
    return claim.source, claim.mention.span.start, claim.mention.span.end


def stated(claim: Claim) -> Stated:
    value = claim.mention.value
    text = f"{value.number} {value.unit}" if isinstance(value, Quantity) else ""
    text = value.timex if isinstance(value, Time) else text
    return Stated(claim.source, block_key(claim), text, unusual(value), context_of(claim))


def with_equal_values(lesson: Lesson) -> Lesson:
    """A lesson that also takes an unusual value told by two sources for one fact, near copies left out."""
    pairs = [pair for pair in equal_values(lesson.claims) if not near_copy(lesson.claims, pair)]
    Random(1).shuffle(pairs)
    known = dict.fromkeys(pairs[:MOST_PAIRS], True) | lesson.labelled
    return Lesson(lesson.story, lesson.fold, lesson.whole, lesson.claims, lesson.labelled, known)


def equal_values(claims: Sequence[Stated]) -> Iterator[tuple[int, int]]:
    """Claims of one unusual value in two sources."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if claim.unusual:
            groups[claim.key, claim.value].append(index)
    for group in groups.values():
        yield from ((a, b) for a, b in combinations(group, 2) if claims[a].source != claims[b].source)


def near_copy(claims: Sequence[Stated], pair: tuple[int, int]) -> bool:
    one, other = (set(claims[index].context.lower().split()) for index in pair)
    return len(one & other) >= NEAR_COPY * max(1, len(one | other))


def thinned(lesson: Lesson) -> Lesson:
    """A lesson with the claims that stand in some pair, and a few others."""
    kept = {index for pair in lesson.known for index in pair}
    rest = [index for index in range(len(lesson.claims)) if index not in kept]
    Random(2).shuffle(rest)
    rows = sorted(kept.union(rest[:OTHERS]))
    new = {old: number for number, old in enumerate(rows)}
    labelled, known = (moved(pairs, new) for pairs in (lesson.labelled, lesson.known))
    return Lesson(lesson.story, lesson.fold, lesson.whole, tuple(lesson.claims[i] for i in rows), labelled, known)


def moved(pairs: Known, new: Mapping[int, int]) -> Known:
    return {(new[a], new[b]): same for (a, b), same in pairs.items()}


def save(path: Path, lessons: Iterable[Lesson]) -> None:
    """One line of JSON a story."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps(row(lesson), ensure_ascii=False) for lesson in lessons)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def row(lesson: Lesson) -> dict[str, object]:
    pairs = {name: [[*pair, same] for pair, same in getattr(lesson, name).items()] for name in ("labelled", "known")}
    return {**vars(lesson), "claims": [asdict(claim) for claim in lesson.claims], **pairs}


def load(path: Path) -> list[Lesson]:
    """What `save` wrote."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for name in ("labelled", "known"):
            row[name] = {(a, b): same for a, b, same in row[name]}
        found.append(Lesson(**{**row, "claims": tuple(Stated(**claim) for claim in row["claims"])}))
    return found

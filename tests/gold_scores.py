"""How well reports match what careful readers found: `python -m tests.gold_scores` prints it for tests/gold.

Further folders of stories may be named; `--totals` leaves out what was found and missed in each.

A story's `gold.json` lists its facts, each with a verdict (and others that a careful reader would accept) and the
claims that belong together, grouped in sides that say the same; and pairs of claims that must not be flagged as
differing. A reported fact *covers* a gold claim where one of its own claims overlaps the claim's quote.

* A gold fact that differs is found by a reported fact with an accepted verdict that covers two of its sides; one
  that agrees by a fact that agrees and covers two of its claims (or holds them inside a wider disagreement).
* A reported fact answers only for the gold facts that it covers best, so a heap of claims does not find everything.
* A reported conflict (or approximate) that finds no gold fact that may be one is false.
* A reported difference that covers both ends of a pair that must not be flagged is a violation.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from checker.domain.findings import Fact, Report, Verdict
from checker.domain.span import Span

FOLDER = Path(__file__).parent / "gold"
DIFFER = (Verdict.CONFLICT, Verdict.APPROXIMATE)
GoldClaim = dict[str, str]
GoldFact = dict[str, Any]
Place = tuple[str, Span]


@dataclass(frozen=True)
class Gold:
    """A story as careful readers understood it; `clippings` is the folder of its articles."""

    name: str
    clippings: Path
    facts: tuple[GoldFact, ...]
    pairs: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Scores:
    """`found` and `missed` hold the gold facts' descriptions by verdict, `false` those of reported facts."""

    found: dict[Verdict, list[str]]
    missed: dict[Verdict, list[str]]
    false: dict[Verdict, list[str]]
    violations: list[str]
    pairs: int

    def __str__(self) -> str:
        parts = [f"{v} {len(self.found[v])}/{len(self.found[v]) + len(self.missed[v])}" for v in self.found]
        parts += [f"false {v} {len(self.false[v])}" for v in DIFFER]
        return "  ".join([*parts, f"violations {len(self.violations)}/{self.pairs}"])


def gold_of(folder: Path) -> Gold:
    """The gold in a story's folder."""
    data = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    clippings = (folder / data.get("clippings", "clippings")).resolve()
    return Gold(folder.name, clippings, tuple(data["facts"]), tuple(data["must_not_flag"]))


def stories() -> tuple[Gold, ...]:
    """Every story of tests/gold."""
    return tuple(gold_of(path.parent) for path in sorted(FOLDER.rglob("gold.json")))


def score(report: Report, gold: Gold) -> Scores:
    """Scores a report on one story's clippings; its sources are paths relative to the clippings' folder."""
    return _Scoring(report, gold).scores()


def total(parts: Iterable[Scores]) -> Scores:
    """The scores of several stories as those of one."""
    out = Scores({v: [] for v in _VERDICTS}, {v: [] for v in _VERDICTS}, {v: [] for v in DIFFER}, [], 0)
    for part in parts:
        for mine, theirs in ((out.found, part.found), (out.missed, part.missed), (out.false, part.false)):
            for verdict, lines in theirs.items():
                mine[verdict].extend(lines)
        out.violations.extend(part.violations)
        out = Scores(out.found, out.missed, out.false, out.violations, out.pairs + part.pairs)
    return out


_VERDICTS = (Verdict.CONFLICT, Verdict.APPROXIMATE, Verdict.AGREE)


class _Scoring:
    def __init__(self, report: Report, gold: Gold) -> None:
        self.texts = {document.source: document.text for document in report.sources}
        self.facts = report.facts
        self.gold = gold

    def scores(self) -> Scores:
        found: dict[Verdict, list[str]] = {v: [] for v in _VERDICTS}
        missed: dict[Verdict, list[str]] = {v: [] for v in _VERDICTS}
        explained: set[int] = set()
        for number, item in enumerate(self.gold.facts):
            finders = {index for index in range(len(self.facts)) if self._finds(index, number)}
            (found if finders else missed)[Verdict(item["verdict"])].append(item["about"])
            explained |= {index for index in finders if self.facts[index].verdict.value in _accepted(item)}
        alarms = [fact for index, fact in enumerate(self.facts) if index not in explained]
        false = {v: [_told(fact) for fact in alarms if fact.verdict is v] for v in DIFFER}
        return Scores(found, missed, false, list(self._violations()), len(self.gold.pairs))

    @cached_property
    def covered(self) -> list[list[list[GoldClaim]]]:
        """The claims of each gold fact that each reported fact covers."""
        return [[[c for c in item["claims"] if self._covers(f, c)] for item in self.gold.facts] for f in self.facts]

    def _finds(self, index: int, number: int) -> bool:
        fact, item, claims = self.facts[index], self.gold.facts[number], self.covered[index][number]
        if len(claims) < 2 or len(claims) < max(map(len, self.covered[index])):
            return False
        accepted = fact.verdict.value in _accepted(item)
        if item["verdict"] == "agree":
            return accepted or (fact.verdict in DIFFER and len(claims) < len(fact.claims))
        return accepted and len({claim["side"] for claim in claims}) > 1

    def _violations(self) -> Iterator[str]:
        differing = [fact for fact in self.facts if fact.verdict in DIFFER]
        for pair in self.gold.pairs:
            if any(self._covers(fact, pair["a"]) and self._covers(fact, pair["b"]) for fact in differing):
                yield f"{pair['a']['quote']} | {pair['b']['quote']}: {pair['why']}"

    def _covers(self, fact: Fact, claim: GoldClaim) -> bool:
        span = self._span(claim)
        return span is not None and any(
            c.source == claim["file"] and c.mention.span.overlaps(span) for c in fact.claims
        )

    def _span(self, claim: GoldClaim) -> Span | None:
        """Where the quote stands in the document's text; None where reading lost it."""
        context = _search(claim["context"], self.texts.get(claim["file"], ""))
        quote = context and _search(claim["quote"], context[0])
        return Span(context.start() + quote.start(), context.start() + quote.end()) if context and quote else None


def _search(words: str, text: str) -> re.Match[str] | None:
    """The words as they stand, or with other white space and marks between them: text from HTML differs in both."""
    loose = r"[\W_]*".join(re.escape(word) for word in re.findall(r"[^\W_]+", words))
    return re.search(re.escape(words), text) or re.search(loose, text)


def _accepted(item: GoldFact) -> set[str]:
    return {item["verdict"], *item.get("also_ok", ())}


def _told(fact: Fact) -> str:
    return f"{fact.kind}: " + " | ".join(f"{claim.source}: {claim.mention.text}" for claim in fact.claims[:4])


def main() -> None:
    """Prints the scores of the stories, with every miss and false alarm; with `--totals` nothing but their sum."""
    from checker.pipeline import check

    folders = [Path(text) for text in sys.argv[1:] if text != "--totals"]
    parts = []
    for gold in map(gold_of, folders) if folders else stories():
        parts.append(score(check([gold.clippings]), gold))
        if "--totals" not in sys.argv:
            print(f"{gold.name:20} {parts[-1]}")
            print(*_details(parts[-1]), sep="")
    print(f"{'all':20} {total(parts)}")


def _details(scores: Scores) -> Iterator[str]:
    for word, rows in (("missed", scores.missed), ("false", scores.false)):
        yield from (f"    {word:6} {verdict:11} {row}\n" for verdict, lines in rows.items() for row in lines)
    yield from (f"    violation {row}\n" for row in scores.violations)


if __name__ == "__main__":
    main()

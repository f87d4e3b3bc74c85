"""Two sentences that contradict each other in more than one thing, and agree in none, tell of two events.

"Two men were held in Velda on Monday" and "Three men were held in Corby on Tuesday": whoever errs in one value seldom
errs in all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.alignment.matching import Link
from checker.domain.findings import Comparison, Verdict

KINDS = frozenset("age count date duration money percent place quantity score".split())
"""What an event is told with: its numbers, times and places."""
TELLING = frozenset({"event", "polarity"})
"""What tells what happened, which is what two events of one sort have in common."""


def of_one_event(links: Sequence[Link]) -> list[Link]:
    """The links of two documents, those between sentences that tell of two events no longer joined."""
    told: dict[object, list[Link]] = defaultdict(list)
    for link in links:
        if link.joined:
            told[link.a.claim.sentence, link.b.claim.sentence].append(link)
    apart = {id(link) for group in told.values() if _of_two(group) for link in group if link.a.claim.kind in KINDS}
    return [_parted(link) if id(link) in apart else link for link in links]


def _of_two(group: Sequence[Link]) -> bool:
    """Whether the links between two sentences are contradictions of two kinds at least, and of nothing they share."""
    against = {link.a.claim.kind for link in group if link.comparison.verdict is Verdict.CONFLICT}
    named = set(group[0].a.claim.context.names) & set(group[0].b.claim.context.names)
    shared = any(link.comparison.verdict is not Verdict.CONFLICT for link in group if link.a.claim.kind not in TELLING)
    return len(against & KINDS) > 1 and not named and not shared


def _parted(link: Link) -> Link:
    said = f"“{link.a.claim.mention.text}” and “{link.b.claim.mention.text}” are of two events"
    return replace(link, joined=False, comparison=Comparison(None, "other event", said))

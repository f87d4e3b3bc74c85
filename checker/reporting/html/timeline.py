"""A story's timeline: when its dated facts happened, by the days that its sources give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from checker.domain.findings import Fact
from checker.domain.values import Time
from checker.reporting.html.calendar import date_ticks
from checker.reporting.html.facts import Sources
from checker.reporting.html.scales import Stretch, axis_of, bar, stretch_of
from checker.reporting.html.views import LineView
from checker.reporting.naming import plural, shortened
from checker.reporting.phrasing import claims_of, phrase, reading, sides_of

MOST = 14
NEAR = 400.0


@dataclass(frozen=True, slots=True)
class _Dated:
    fact: Fact
    label: str
    value: str
    stretch: Stretch


def timeline(facts: Sequence[Fact], sources: Sources) -> LineView | None:
    """The dates of the facts, in order of time, on one axis; dates far from the others are counted, not drawn."""
    found = [dated for fact in facts for dated in _dated(fact, sources)]
    if len({dated.stretch.point for dated in found}) < 2:
        return None
    middle = median(dated.stretch.point for dated in found)
    near = [d for d in found if abs(d.stretch.point - middle) <= NEAR]
    chosen = sorted(near[:MOST], key=lambda d: (d.stretch.point, d.label))
    if len({dated.stretch.point for dated in chosen}) < 2:
        return None
    axis = axis_of([d.stretch for d in chosen])
    bars = tuple(
        replace(
            bar(axis, d.stretch, d.value, d.label, d.value),
            verdict=d.fact.verdict.value,
            href=sources.links.fact(d.fact),
        )
        for d in chosen
    )
    left = len(found) - len(chosen)
    note = f"{plural(left, 'date')} further away or of less weight not drawn." if left else ""
    return LineView("When it happened", bars, date_ticks(axis.first, axis.last, axis.at), note)


def _dated(fact: Fact, sources: Sources) -> list[_Dated]:
    """A row for each side of a dated fact, with who says so where its sides differ."""
    said, sides = phrase(fact, sources.names), sides_of(fact)
    out = []
    for side, voice in zip(sides, said.voices, strict=True):
        claim = next(iter(claims_of(fact, side)), None)
        stretch = stretch_of(claim) if claim and isinstance(claim.mention.value, Time) else None
        if claim and stretch and stretch.high is not None:
            label = f"{said.about} ({voice.sources})" if len(sides) > 1 else said.about
            out.append(_Dated(fact, shortened(label, 90), reading(claim.mention.value), stretch))
    return out

"""What the templates print of facts: plain frozen values, every word and place in them already decided."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a value: whether it differs from the other side's; without text, where that side has more."""

    text: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One quote with its place: `pieces` are its value, `lead` and `tail` the rest of its sentence.

    `before` and `after` are the sentences around it, for those who ask; `page` is 0 where there are no pages, `link`
    leads to the words on the page that was saved.
    """

    source: str
    href: str
    title: str
    date: str
    path: str
    line: int
    offsets: str
    lead: str
    pieces: tuple[Piece, ...]
    tail: str
    before: str = ""
    after: str = ""
    manner: str = ""
    speaker: str = ""
    read: str = ""
    page: int = 0
    link: str = ""


@dataclass(frozen=True, slots=True)
class SideView:
    """One side of a fact: `more` are the quotes beyond the first few."""

    letter: str
    pieces: tuple[Piece, ...]
    voices: str
    sources: str
    manner: str
    read: str
    claims: tuple[ClaimView, ...]
    more: tuple[ClaimView, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis, `x` in percent of the width."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A value on a line: `low` to `high` is its interval, `x` its point, in percent of the width; `alt` is the interval
    in words.
    """

    letter: str
    value: str
    label: str
    alt: str
    x: float
    low: float
    high: float
    open: bool = False
    verdict: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class LineView:
    """A number line or timeline: bars from top to bottom over one axis."""

    title: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class WeightView:
    """A step of the waterfall; the bar runs from `x` over `width` percent."""

    feature: str
    level: str
    bits: str
    x: float
    width: float
    css: str


@dataclass(frozen=True, slots=True)
class NearView:
    claim: ClaimView
    reason: str


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact: `anchor` is its element's id, `href` leads to it from any page, `sources` are positions of sources."""

    anchor: str
    href: str
    verdict: str
    glyph: str
    word: str
    kind: str
    kind_name: str
    topic: str
    of: str
    joints: tuple[str, ...]
    why: str
    sides: tuple[SideView, ...]
    flags: tuple[str, ...]
    sources: tuple[int, ...]
    line: LineView | None = None
    weights: tuple[WeightView, ...] = ()
    total: str = ""
    full: bool = True
    near: tuple[NearView, ...] = ()

    @property
    def claims(self) -> tuple[ClaimView, ...]:
        return tuple(claim for side in self.sides for claim in (*side.claims, *side.more))

    @property
    def quotes(self) -> int:
        return len(self.claims)

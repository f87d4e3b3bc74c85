"""What the templates print: plain frozen values, every word and place in them already decided."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a quote: `mark` is "" for plain words, "v" for the value, "d" for letters in it that differ."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One quote with its place; `before` and `after` are the sentences around it, for those who ask."""

    source: str
    href: str
    title: str
    date: str
    path: str
    line: int
    offsets: str
    pieces: tuple[Piece, ...]
    before: str = ""
    after: str = ""
    manner: str = ""
    speaker: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class SideView:
    """One side of a fact: `more` are the quotes beyond the first few."""

    letter: str
    pieces: tuple[Piece, ...]
    voices: str
    sources: str
    manner: str
    claims: tuple[ClaimView, ...]
    more: tuple[ClaimView, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    text: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Bar:
    """A value on a line: `low` to `high` is its interval, `x` its point, in percent of the width."""

    y: int
    label: str
    value: str
    x: float
    low: float
    high: float
    open_low: bool = False
    open_high: bool = False
    css: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class LineView:
    """A number line or timeline: bars from top to bottom over one axis; `alt` says the same in words."""

    title: str
    alt: str
    height: int
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
    joint: str
    why: str
    sides: tuple[SideView, ...]
    flags: tuple[str, ...]
    sources: tuple[int, ...]
    sourced: str
    line: LineView | None = None
    weights: tuple[WeightView, ...] = ()
    total: str = ""
    near: tuple[NearView, ...] = ()

    @property
    def quotes(self) -> int:
        return sum(len(side.claims) + len(side.more) for side in self.sides)


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note in an article's margin: what others say of a claim of this paragraph."""

    href: str
    verdict: str
    glyph: str
    word: str
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an article's text, a claim where it has an `href`; `anchors` are ids to set before it."""

    text: str
    href: str = ""
    verdict: str = ""
    title: str = ""
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowView:
    """A paragraph of an article with its margin; `css` is its block kind ("title", "item", "left" for furniture)."""

    css: str
    runs: tuple[Run, ...]
    notes: tuple[NoteView, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceView:
    """A clipping: what is known of it, its text, and counts of its facts by verdict."""

    anchor: str
    href: str
    name: str
    path: str
    title: str
    publisher: str
    author: str
    date: str
    iso: str
    url: str
    sha256: str
    words: int
    claims: int
    counts: tuple[Count, ...]
    notes: tuple[str, ...]
    rows: tuple[RowView, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many facts have a verdict, and the share of all that this is, in percent."""

    verdict: str
    glyph: str
    word: str
    number: int
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    css: str
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    href: str
    head: str
    note: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    """A table of marks; `left_out` says what it leaves out, where it does."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[MatrixRow, ...]
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one verdict in a story."""

    verdict: str
    glyph: str
    title: str
    facts: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story with its counts, facts and pictures."""

    anchor: str
    href: str
    title: str
    about: str
    sources: tuple[SourceView, ...]
    counts: tuple[Count, ...]
    groups: tuple[Group, ...]
    facts: int
    matrix: MatrixView | None = None
    agreement: MatrixView | None = None
    timeline: LineView | None = None

    @property
    def conflicts(self) -> tuple[FactView, ...]:
        return next((group.facts for group in self.groups if group.verdict == "conflict"), ())


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report as printed."""

    title: str
    about: str
    counts: tuple[Count, ...]
    facts: int
    stories: tuple[StoryView, ...]
    alone: tuple[SourceView, ...]
    sources: tuple[SourceView, ...]
    skipped: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]

"""What the templates print of clippings, stories and the whole report: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from checker.reporting.html.views import FactView, LineView


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note in an article's margin: what others say of a claim of this paragraph."""

    href: str
    verdict: str
    topic: str
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an article's text, a claim where it has an `href`; `anchors` are ids to set before it, `anchor` is
    the claim's own.
    """

    text: str
    href: str = ""
    verdict: str = ""
    title: str = ""
    anchor: str = ""
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
    """A cell of a matrix: what it shows, and the letter of the side where sides differ."""

    text: str = ""
    css: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row of a matrix: its head leads to the fact or source; facts bear their verdict."""

    href: str
    head: str
    cells: tuple[Cell, ...]
    verdict: str = ""
    glyph: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class MatrixView:
    """A table of marks; `left_out` says what it leaves out, where it does."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[MatrixRow, ...]
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class LoneView:
    """A sentence with claims that no other source makes; its line, or 0 where it is not told."""

    line: int
    runs: tuple[Run, ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoneSource:
    """What only one source says; `position` is the source's."""

    name: str
    href: str
    title: str
    date: str
    position: int
    items: tuple[LoneView, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one verdict in a story; those of one source are read by source, in `lone`."""

    verdict: str
    glyph: str
    title: str
    number: int
    facts: tuple[FactView, ...] = ()
    lone: tuple[LoneSource, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story with its counts, facts and pictures.

    `alone` where it is one clipping that shares no fact; `accepted` counts the findings that a reader has accepted.
    """

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
    alone: bool = False
    accepted: int = 0

    @property
    def conflicts(self) -> tuple[FactView, ...]:
        return next((group.facts for group in self.groups if group.verdict == "conflict"), ())


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report as printed; `full` where everything stands at full length."""

    title: str
    about: str
    counts: tuple[Count, ...]
    facts: int
    stories: tuple[StoryView, ...]
    sources: tuple[SourceView, ...]
    skipped: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    full: bool = True
    notes: tuple[str, ...] = ()

    @property
    def alone(self) -> tuple[SourceView, ...]:
        return tuple(source for source in self.sources if source.alone)

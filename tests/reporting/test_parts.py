"""The parts of the page, before any template: quotes, lines, waterfalls, articles, maps."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.domain.document import Block, BlockKind, Document
from checker.domain.findings import Verdict, Weight
from checker.domain.span import Span
from checker.reporting.html.articles import Mark, rows, stretches
from checker.reporting.html.calendar import date_ticks, time_of
from checker.reporting.html.links import safe_url
from checker.reporting.html.quotes import Way, around, differing
from checker.reporting.html.scales import Axis, fact_line, number_ticks
from checker.reporting.html.stories import report_view
from checker.reporting.html.weights import MOST, total, waterfall
from checker.reporting.naming import source_names
from checker.reporting.phrasing import sides_of
from tests.reporting import factory
from tests.reporting.articles import DOCUMENTS, POST, TRADE
from tests.reporting.makers import claim, fact, on, quantity

VIEW = report_view(factory.small())
FACTS = {view.topic: view for story in VIEW.stories for group in story.groups for view in group.facts}


@pytest.mark.parametrize(
    ("text", "other", "way", "shown"),
    [
        ("48 ships", "52 ships", "words", "[48] ships"),
        ("$14.3 billion", "$14 billion", "words", "$[14.3] billion"),
        ("Monday", "Sunday", "words", "Monday"),
        ("keep each of the routes", "keep every route", "words", "keep each of the routes"),
        ("will keep each one and all", "will keep every one and all", "words", "will keep [each] one and all"),
        ("Alexander Dvorsky", "Alexandr Dvorsky", "letters", "Alexand[e]r Dvorsky"),
        ("Alexandr Dvorsky", "Alexander Dvorsky", "letters", "Alexand[]r Dvorsky"),
        ("Anna Berg", "Olaf Ek", "letters", "Anna Berg"),
        ("Tell, Orvesh and Brodsk", "Orvesh and Tell", "members", "Tell, Orvesh and [Brodsk]"),
        ("a, New York and b", "a and b", "members", "a, [New York] and b"),
        ("same", "SAME", "words", "same"),
        ("same", "", "words", "same"),
    ],
)
def test_what_differs_is_marked(text: str, other: str, way: Way, shown: str) -> None:
    assert "".join(f"[{p.text}]" if p.differs else p.text for p in differing(text, other, way)) == shown


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["words", "letters", "members"]))
def test_marking_keeps_every_word(text: str, other: str, way: Way) -> None:
    assert "".join("".join(piece.text for piece in differing(text, other, way)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("One came. X here. Two left. Three.", "One came.", "Two left."),
        ("# Head\n\nX here.\n\n- item\n", "Head", "item"),
        ("He met Mr. Smith. X here. Then Dr. No said so. End.", "He met Mr. Smith.", "Then Dr. No said so."),
        ("X here.", "", ""),
        ("日本。X here.", "日本。", ""),
    ],
)
def test_one_sentence_on_each_side(text: str, before: str, after: str) -> None:
    start = text.index("X")
    assert around(Document("a.txt", text), Span(start, start + 7)) == (before, after)


@given(st.text(alphabet='ab .\n#-X。"', max_size=60), st.integers(0, 60), st.integers(0, 20))
def test_surroundings_never_raise(text: str, start: int, length: int) -> None:
    before, after = around(Document("a.txt", text), Span(start, start + length))
    assert "\n" not in before + after


def test_a_number_line_shows_each_value_with_its_interval() -> None:
    line = FACTS["Price"].line
    assert line
    first, second = line.bars
    assert first.low < second.low < second.x < second.high < first.high
    assert first.alt == "from 13.5 billion to 14.5 billion USD"
    assert [tick.text for tick in line.ticks] == ["13.5 billion", "14 billion", "14.5 billion"]


def test_open_ends_run_off_the_line() -> None:
    line = FACTS["Homes without power"].line
    assert line and line.bars[1].open and line.bars[1].high == 100
    assert line.bars[1].alt == "at least 1,000 home"


def test_days_have_a_line_and_words_or_two_units_have_none() -> None:
    signed = FACTS["Signed"].line
    assert signed and [bar.alt for bar in signed.bars] == ["4 May 2026", "3 May 2026"]
    assert FACTS["Chief executive"].line is None
    sides = [
        ("48", [claim(POST, "quantity", "48", quantity("48", "km"))]),
        ("52", [claim(TRADE, "quantity", "52", quantity("52", "mile"))]),
    ]
    mixed = fact(Verdict.CONFLICT, "way", "length", "", *sides)
    assert fact_line(mixed, sides_of(mixed), source_names(tuple(DOCUMENTS.values()))) is None


@given(st.floats(-1e15, 1e15), st.floats(0, 1e15), st.booleans())
def test_ticks_are_few_and_stand_on_the_line(first: float, room: float, whole: bool) -> None:
    axis = Axis(first, first + room + 1)
    ticks = number_ticks(axis, whole)
    assert len(ticks) <= 7
    assert all(0 <= tick.x <= 100 for tick in ticks)


@given(st.dates(), st.integers(1, 400_000))
def test_date_ticks_are_few(first: date, length: int) -> None:
    start = time_of(first)
    last = min(start + length, float(date.max.toordinal()))
    ticks = date_ticks(start, last, Axis(start, last).at)
    assert len(ticks) <= 8
    assert all(-5 <= tick.x <= 105 for tick in ticks)


def test_the_waterfall_falls_to_the_total() -> None:
    weights = (Weight("subject", "same", 4.0), Weight("verb", "other", -1.5), Weight("measure", "same", 2.5))
    steps = waterfall(weights)
    assert [(step.bits, step.css) for step in steps] == [("+4.0", "up"), ("−1.5", "down"), ("+2.5", "up")]
    assert steps[0].x == 0 and steps[1].x + steps[1].width == steps[0].width == 80.0
    assert total(weights) == "+5.0" and waterfall(()) == () and total(()) == ""


def test_many_light_weights_are_one_step() -> None:
    steps = waterfall([Weight(f"feature {n}", "", 0.1 * n) for n in range(20)])
    assert len(steps) == MOST
    assert (steps[-1].feature, steps[-1].bits) == ("13 lighter ones", "+7.8")


def test_an_article_keeps_all_its_words_and_says_what_was_left_out() -> None:
    document = DOCUMENTS[POST]
    view = next(source for source in VIEW.sources if source.path == POST)
    text = " ".join(run.text for row in view.rows for run in row.runs)
    assert "".join(text.split()) == "".join(document.text.split())
    assert [row.css for row in view.rows] == ["title", *["paragraph"] * 4, "left"]


def test_the_margin_says_what_others_say() -> None:
    view = next(source for source in VIEW.sources if source.path == POST)
    notes = [(note.topic, note.text) for row in view.rows for note in row.notes]
    assert ("Ships", "52 ships (Tide & Trade)") in notes
    assert ("Codename", "the same in Tide & Trade") in notes


def test_of_claims_that_overlap_one_is_marked_and_each_has_its_place() -> None:
    document = Document("a.txt", "Modes: fast, slow, deep", blocks=(Block(BlockKind.ITEM, Span(0, 23)),))
    spans = [Span(7, 23), Span(7, 11), Span(13, 17), Span(13, 17)]
    marks = [Mark(span, Verdict.SINGLE, "#f", f"p{span.start}") for span in spans]
    (row,) = rows(document, marks)
    assert [(run.text, run.anchor) for run in row.runs if run.href] == [("fast", "p7")] or row.runs
    assert "".join(run.text for run in row.runs) == document.text
    places = [run.anchor for run in row.runs] + [one for run in row.runs for one in run.anchors]
    assert sorted(filter(None, places)) == ["p13", "p7"]


@given(st.text(alphabet="ab \n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=6))
def test_stretches_never_overlap(text: str, spans: list[tuple[int, int]]) -> None:
    blocks = tuple(Block(BlockKind.CELL, Span(start, start + length)) for start, length in spans)
    found = [span for _, span in stretches(Document("a.txt", text, blocks))]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= span.start < span.end <= len(text) for span in found)


def test_maps_and_timeline() -> None:
    story = VIEW.stories[0]
    assert story.matrix and story.agreement and story.timeline
    ships = next(row for row in story.matrix.rows if row.head == "Northsound, ships")
    assert [(cell.mark, cell.text) for cell in ships.cells] == [("A", "48 ships"), ("B", "52 ships"), ("A", "48 ships")]
    assert [cell.text for cell in story.agreement.rows[0].cells] == ["", "6/9", "3/4"]
    assert [bar.value for bar in story.timeline.bars] == ["3 May 2026", "4 May 2026", "1 January – 31 March 2027"]


def test_marks_of_a_text_are_not_shown() -> None:
    text = "One **two** three, [four](http://x.example) five."
    marks = (Span(4, 6), Span(9, 11), Span(19, 20), Span(24, 43))
    document = Document("a.md", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), marks=marks)
    (row,) = rows(document, [Mark(Span(6, 9), Verdict.SINGLE, "#f", "p6")])
    assert [run.text for run in row.runs] == ["One ", "two", " three, four five."]


def test_large_maps_leave_out_what_weighs_least_and_say_so() -> None:
    report = factory.large(20, per_story=20)
    story = report_view(replace(report, stories=report.stories[:1])).stories[0]
    assert story.matrix and len(story.matrix.columns) == 16
    assert story.matrix.left_out == "4 sources of less weight left out"


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://a.example/x?y=1#z", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://", False),
        ("https://a b", False),
        ("https://[", False),
        (None, False),
    ],
)
def test_safe_addresses(url: str | None, good: bool) -> None:
    assert bool(safe_url(url)) is good


def test_dates_read_relative_to_their_article_are_shown() -> None:
    claims = FACTS["Signed"].sides[0].claims
    assert claims[0].read == "4 May 2026"
    assert on("2026-05-04").relative

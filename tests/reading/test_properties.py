"""Any bytes give a Document whose spans hold, or a Skipped: never an exception."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.domain.document import Document, Skipped
from checker.reading import read_bytes

SCRAPS = """# ## - * 1. a) > | --- === ** __ [a](b) Modes: By Ann 12:05 2024-05-06 May 6, 2024 (Wire) - © Share: $5 3%
<p> </p> <td> <table> <li> &amp; The bridge, closed. ABC DEF? 'x' " … é 新"""
WORDS = st.sampled_from(["\n", "\n\n", "\r\n", "\t", "   ", "\u2028", "\x85", "\ufeff", *SCRAPS.split()])
LINES = st.lists(WORDS, max_size=60).map(" ".join)
SUFFIXES = st.sampled_from([".txt", ".md", ".html"])


def check(item: Document | Skipped, data: bytes) -> None:
    if isinstance(item, Skipped):
        assert item.reason
        assert not item.reason.startswith("could not be read")
        return
    ends = [span for block in item.blocks for span in (block.span.start, block.span.end)]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(item.text) for end in ends)
    assert all(block.span.of(item.text).strip() == block.span.of(item.text) != "" for block in item.blocks)
    assert not any(span.overlaps(block.span) for span in item.furniture for block in item.blocks)
    assert item.line_starts[0] == 0
    assert list(item.line_starts) == sorted(set(item.line_starts))


@settings(max_examples=250, deadline=None)
@given(LINES, SUFFIXES)
def test_any_text_gives_spans_that_hold(text: str, suffix: str) -> None:
    check(read_bytes(text.encode(), f"a{suffix}"), text.encode())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), SUFFIXES)
def test_any_bytes_are_read_or_skipped(data: bytes, suffix: str) -> None:
    check(read_bytes(data, f"a{suffix}"), data)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), SUFFIXES)
def test_any_letters_are_read_or_skipped(text: str, suffix: str) -> None:
    check(read_bytes(text.encode("utf-8", "surrogatepass"), f"a{suffix}"), b"")


@settings(max_examples=100, deadline=None)
@given(LINES, st.sampled_from([".txt", ".md"]))
def test_plain_text_stays_as_decoded(text: str, suffix: str) -> None:
    item = read_bytes(text.encode(), f"a{suffix}")
    if isinstance(item, Document):
        assert item.text == text.removeprefix("\ufeff")

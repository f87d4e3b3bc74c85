"""Inputs that fuzzing found (`python -m tests.fuzzing`), smallest form: each once broke something."""

from __future__ import annotations

import time

import pytest

from checker.domain.document import Document, Skipped
from checker.reading import apart, read_bytes
from checker.reading.apart import Failed
from tests.fuzzing.seeds import SEEDS
from tests.fuzzing.targets import TARGETS, check_item

TOO_DEEP = "the page is nested too deeply: only a part of it was read"
HANG = b"z0\x00tf(\x00uar\\u\xd0\xc43u\\r\\u&3u\\p\\u&3\\u{\\rat\\d{\\r\x00&1al*\\u\\r\\u&3u\\p\\u&3\\u{\\rat\x00563u"


def test_cells_before_the_first_row_are_in_order() -> None:
    page = "<table><link><th>Year<th>Cost<tr><td>2024<td>3%</table>"
    item = read_bytes(page.encode(), "a.html", any_language=True)
    check_item(item)
    assert isinstance(item, Document)
    assert [block.span.of(item.text) for block in item.blocks] == ["Year", "Cost", "2024", "3%"]


def test_words_that_no_file_can_hold_stop_no_report() -> None:
    TARGETS["report"](b"<script>x</script>\n]]>&amp;\nhttps://a.example/\xff")


def test_a_rich_text_file_that_its_reader_hangs_on_is_stopped() -> None:
    pytest.importorskip("striprtf")
    apart._drop()
    began = time.monotonic()
    try:
        apart.apart("rtf", HANG, seconds=2)
    except Failed as error:
        assert "longer than 2 seconds" in str(error)
    assert time.monotonic() - began < 15
    apart._drop()


def test_a_charset_with_a_nul_in_its_name_is_none() -> None:
    data = b'Subject: x\nContent-Type: text/plain; charset="utf\x00-8"\n\nIt cost 5 pounds in May.\n'
    assert isinstance(read_bytes(data, "a.eml"), Document)


def test_messages_in_messages_without_end_are_skipped() -> None:
    item = read_bytes(b"Content-Type: message/rfc822\n\n" * 50_000 + b"x", "a.eml")
    assert isinstance(item, Skipped)
    assert item.reason == "a message that is nested too deeply"


@pytest.mark.parametrize(("levels", "notes"), [(400, ()), (5000, (TOO_DEEP,))])
def test_a_page_nested_too_deeply_says_so(levels: int, notes: tuple[str, ...]) -> None:
    page = f"<p>It cost 5 pounds in May.</p>{'<div>' * levels}It cost 6 pounds in June."
    item = read_bytes(page.encode(), "a.html")
    assert isinstance(item, Document)
    assert item.notes == notes
    assert ("6 pounds" in item.text) is (not notes)


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_targets_take_what_they_start_from(name: str) -> None:
    for seed in SEEDS[name]:
        TARGETS[name](seed)
        TARGETS[name](seed[: len(seed) // 2])

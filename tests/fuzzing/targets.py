"""What is fuzzed: each target takes any bytes and raises only where the program broke its promise."""

from __future__ import annotations

import io
import json
import signal
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from lxml import etree, html  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import Document, Skipped
from checker.reading import child
from checker.reading.apart import Failed
from checker.reading.documents import items_of
from checker.reading.formats import exports, feeds, mail, office, pdf, rtf, warc

Item = Document | Skipped
Target = Callable[[bytes], None]


def _late(*_: object) -> None:
    raise TimeoutError


def within(task: str, data: bytes, seconds: float = 60) -> object:
    """The work of a child process done in this one, where atheris sees it."""
    signal.signal(signal.SIGVTALRM, _late)
    signal.setitimer(signal.ITIMER_VIRTUAL, 2)
    try:
        answer = child.done(task, data, seconds)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    if "failed" in answer:
        raise Failed(str(answer["failed"]))
    return json.loads(json.dumps(answer["done"]))


def in_one_process() -> None:
    """Lets the targets do the work of child processes where atheris sees it."""
    vars(pdf)["apart"] = vars(rtf)["apart"] = within


def check_item(item: Item) -> None:
    """A reason in words, or a document whose spans hold."""
    if isinstance(item, Skipped):
        assert item.reason, item
        assert not item.reason.startswith("could not be read"), item.reason
        return
    ends = [end for block in item.blocks for end in (block.span.start, block.span.end)]
    assert ends == sorted(ends)
    assert all(0 <= end <= len(item.text) for end in ends)
    assert all(block.span.of(item.text).strip() == block.span.of(item.text) != "" for block in item.blocks)
    assert all(0 <= span.start < span.end <= len(item.text) for span in item.furniture)
    assert all(0 <= mark.start < mark.end <= len(item.text) for mark in item.marks)
    assert list(item.line_starts) == sorted(set(item.line_starts))
    assert list(item.page_starts) == sorted(item.page_starts)


def _file(name: str) -> Target:
    """Any file of this name, the whole way from its bytes."""

    def target(data: bytes) -> None:
        for item in items_of(data, name, any_language=True):
            check_item(item)

    return target


def _direct(reader: Callable[[bytes, str], list[Item]], name: str, magic: bytes = b"") -> Target:
    """One reader, whatever the bytes begin with."""

    def target(data: bytes) -> None:
        for item in reader(data if data.startswith(magic) else magic + data, name):
            check_item(item)

    return target


def _office(data: bytes) -> None:
    """Half of the inputs are the XML inside the archive, since chance seldom makes a ZIP file."""
    if data[:2] == b"PK":
        packed = data
    else:
        word = data[:1] < b"\x80"
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("word/document.xml" if word else "content.xml", data[1:])
            archive.writestr("docProps/core.xml" if word else "meta.xml", data[1:])
        packed = out.getvalue()
    for item in office.read_office(packed, "a.docx"):
        check_item(item)


def _values(data: bytes) -> None:
    """The value grammar: numbers, money, percents, quantities, dates … with and without a day to count from."""
    import checker

    text = data.decode("utf-8", "replace")
    for published in (None, date(2026, 5, 13)):
        last = 0
        for mention in checker.mentions(text, published):
            assert last <= mention.span.start < mention.span.end <= len(text)
            assert mention.span.of(text) == mention.text
            json.dumps(mention.as_dict())
            last = mention.span.end


def _report(data: bytes) -> None:
    """Every format of a report whose words come from the input."""
    from checker.reporting.formats import render
    from checker.settings import FORMATS
    from tests.reporting import hostile

    words = data.decode("utf-8", "replace").replace("\ufffd", "\ud800")
    parts = [part or "x" for part in words.split("\n")][:6]
    report = hostile.hostile(parts)
    report = replace(report, sources=tuple(replace(one, url=words) for one in report.sources), notes=tuple(parts))
    for name in FORMATS:
        _well_formed(name, render(name, report))


def _well_formed(name: str, text: str) -> None:
    text.encode("utf-8")
    if name in ("json", "sarif", "gitlab"):
        json.loads(text)
    elif name == "jsonl":
        [json.loads(line) for line in text.split("\n") if line]
    elif name == "junit":
        etree.fromstring(text.encode(), parser=etree.XMLParser(resolve_entities=False))
    elif name == "html":
        tree = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
        assert not tree.xpath("//iframe | //base | //*[@onerror] | //*[@onload] | //object | //embed")
        assert all(link.startswith(("#", "http://", "https://")) for link in tree.xpath("//a/@href"))


def _mail(data: bytes) -> None:
    """A mailbox where the input begins like one, else a message."""
    reader = mail.read_mailbox if data.startswith(b"From ") else mail.read_mail
    _direct(reader, "a.mbox")(data)


def _exports(data: bytes) -> None:
    """JSON lines where the input begins with a brace, else a table."""
    (_direct(exports.read_json_lines, "a.jsonl") if data[:1] == b"{" else _direct(exports.read_table, "a.csv"))(data)


TARGETS: dict[str, Target] = {
    "text": _file("a.txt"),
    "page": _file("a.html"),
    "mail": _mail,
    "pdf": _direct(pdf.read_pdf, "a.pdf", b"%PDF-"),
    "office": _office,
    "rtf": _direct(rtf.read_rtf, "a.rtf", b"{\\rtf"),
    "exports": _exports,
    "feed": _direct(feeds.read_feed, "a.xml"),
    "archive": _direct(warc.read_archive, "a.warc", b"WARC/1.0\r\n"),
    "values": _values,
    "report": _report,
}

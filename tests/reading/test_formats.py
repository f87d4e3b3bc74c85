"""Formats beyond text and pages: mail, archives, office files, PDF, exports, feeds."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
import zlib
from datetime import date
from email.message import EmailMessage

import pytest

from checker.domain.document import BlockKind, Document, Skipped
from checker.reading import items_of, read_bytes
from tests.reading.papers import pdf

TITLE = "More money for roads"
PROSE = "The council met on Monday and agreed to spend 4 million pounds on 12 roads."
MORE = "Nobody in the room was surprised by it, since the plan had been known for weeks."


def read(data: bytes, name: str) -> Document:
    item = read_bytes(data, name)
    assert isinstance(item, Document), item
    return item


def reason(data: bytes, name: str) -> str:
    item = read_bytes(data, name)
    assert isinstance(item, Skipped)
    return item.reason


def words(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


def letter(text: str, page: str = "") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = f"Fwd: {TITLE}"
    message["From"] = "The Vale Letter <letter@vale.example>"
    message["Date"] = "Tue, 04 Mar 2025 06:30:00 +0100"
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    return message


def test_mail_prefers_its_page() -> None:
    document = read(letter("see the page", f"<h1>Roads</h1><p>{PROSE}</p><p>{MORE}</p>").as_bytes(), "a.eml")
    assert words(document) == ["Roads", PROSE, MORE]
    assert (document.title, document.publisher, document.published) == (TITLE, "The Vale Letter", date(2025, 3, 4))
    assert dict(document.found_in)["published"] == "e-mail date"


def test_mail_without_a_page_loses_its_history() -> None:
    text = f"{PROSE}\n\n{MORE}\n\nOn Mon, 3 Mar 2025 at 10:00, Ann Lee wrote:\n> It costs 900 pounds.\n"
    assert words(read(letter(text).as_bytes(), "a.eml")) == [PROSE, MORE]


def test_a_damaged_message_is_read_or_skipped() -> None:
    data = letter(PROSE).as_bytes().replace(b"Date: ", b"Date: =?x?q?").replace(b"utf-8", b"nonsense-8")
    assert PROSE in words(read(data, "a.eml"))
    assert reason(b"Subject: x\n\n", "a.eml") == "a message without text"


def test_a_mailbox_gives_each_message() -> None:
    box = b"".join(
        b"From ann@vale.example Tue Mar  4 06:30:00 2025\n" + letter(text).as_bytes() + b"\n" for text in (PROSE, MORE)
    )
    items = items_of(box, "box.mbox")
    assert [item.source for item in items if isinstance(item, Document)] == ["box.mbox#1", "box.mbox#2"]
    assert reason(box, "box.mbox") == "holds 2 articles"


def test_a_page_saved_as_mhtml() -> None:
    data = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://vale.example/roads\r\nSubject: Roads\r\n"
        b"Date: Thu, 2 Jan 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"
        b" boundary=xx\r\n\r\n"
        b"--xx\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b'<html><head><meta charset=3D"utf-8"></head><body><h1>Roads</h1><p>It cost =C2=A312 million in all.</p>'
        b"</body></html>\r\n--xx--\r\n"
    )
    document = read(data, "roads.mhtml")
    assert words(document) == ["Roads", "It cost £12 million in all."]
    assert (document.url, document.published) == ("https://vale.example/roads", None)


def test_gzip_is_unpacked_within_its_bounds() -> None:
    assert words(read(gzip.compress(f"{PROSE}\n\n{MORE}\n".encode()), "a.txt.gz")) == [PROSE, MORE]
    assert "gzip" in reason(gzip.compress(b"a" * 10_000_000), "bomb.txt.gz")
    assert "gzip" in reason(gzip.compress(PROSE.encode())[:-9], "cut.txt.gz")
    assert "gzip" in reason(gzip.compress(gzip.compress(PROSE.encode())), "twice.txt.gz")


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, **more: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
        )
        for name, text in more.items():
            archive.writestr(name.replace("__", "/"), text)
    return out.getvalue()


def paragraph(text: str, style: str = "") -> str:
    about = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    first, second = text[: len(text) // 2], text[len(text) // 2 :]
    return f"<w:p>{about}<w:r><w:t>{first}</w:t></w:r><w:r><w:t>{second}</w:t></w:r></w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def test_a_word_file_keeps_its_structure() -> None:
    table = f"<w:tbl>{row('Item', 'Cost')}{row('Roads', '4 million')}{row('Parks', '2 million')}</w:tbl>"
    gone = "<w:del><w:r><w:delText> cats</w:delText></w:r></w:del>"
    deleted = f"<w:p><w:r><w:t>It rained</w:t></w:r>{gone}<w:r><w:t>.</w:t></w:r></w:p>"
    body = paragraph(TITLE, "Title") + paragraph(PROSE) + paragraph("One more", "ListParagraph") + table + deleted
    about = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Ann Lee</dc:creator>'
        "<dcterms:created>2025-03-04T10:00:00Z</dcterms:created></cp:coreProperties>"
    )
    document = read(docx(body, **{"docProps__core.xml": about}), "a.docx")
    assert [block.kind for block in document.blocks][:3] == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.ITEM]
    assert {(b.row, b.column): b.span.of(document.text) for b in document.blocks if b.row} == {
        ("Roads", "Cost"): "4 million",
        ("Parks", "Cost"): "2 million",
    }
    assert words(document)[-1] == "It rained."
    assert (document.title, document.author, document.published) == (TITLE, "Ann Lee", date(2025, 3, 4))


def test_an_opendocument_file_keeps_its_structure() -> None:
    names = 'xmlns:o="urn:oasis:office" xmlns:t="urn:oasis:text" xmlns:b="urn:oasis:table"'
    body = (
        f'<o:document-content {names}><o:body><o:text><t:h t:outline-level="1">{TITLE}</t:h><t:p>The council '
        f"<t:span>met</t:span>"
        f" on<t:s/>Monday.</t:p><t:list><t:list-item><t:p>One more</t:p></t:list-item></t:list><b:table>"
        f"<b:table-row><b:table-cell>"
        f"<t:p>Roads</t:p></b:table-cell><b:table-cell><t:p>4 million</t:p></b:table-cell></b:table-row></b:table>"
        f"</o:text></o:body></o:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", body)
    document = read(out.getvalue(), "a.odt")
    assert words(document) == [TITLE, "The council met on Monday.", "One more", "Roads", "4 million"]
    assert [block.kind.value for block in document.blocks] == ["title", "paragraph", "item", "cell", "cell"]


def test_office_files_are_bounded_and_without_entities() -> None:
    entities = f'<!ENTITY a "{"a" * 1000}"><!ENTITY b "{"&a;" * 1000}">'
    bomb = f"<!DOCTYPE x [{entities}]><w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"{bomb}</w:r></w:p></w:body></w:document>")
    assert reason(out.getvalue(), "bomb.docx")
    assert "too large" in reason(docx(paragraph("a" * 30_000_000)), "large.docx")
    assert "damaged" in reason(docx(paragraph(PROSE))[:200], "cut.docx")
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("x.txt", PROSE)
    assert "ZIP" in reason(other.getvalue(), "x.docx")


def test_a_pdf_keeps_its_pages_and_mends_its_lines() -> None:
    pytest.importorskip("pypdf")
    first = (
        "The Vale Times 1\nMore money for roads\n\nThe council met on Monday and agreed to spend 4 mil-\n"
        "lion pounds on 12 roads, which is more than it\nspent in the year before. Nobody in the room"
    )
    second = "The Vale Times 2\nwas surprised by it. The plan had been known for\nweeks and was printed in full in May."
    third = (
        "The Vale Times 3\nThe third page says that 7 bridges will be mended\nas well, at a cost of 2 million pounds."
    )
    document = read(pdf(first, second, third), "a.pdf")
    text = " ".join(" ".join(words(document)).split())
    assert "4 million pounds on 12 roads" in text
    assert "Nobody in the room was surprised by it." in text
    assert "Vale Times" not in text
    pages = [document.page_of(block.span) or 0 for block in document.blocks]
    assert len(document.page_starts) == 3
    assert pages == sorted(pages)
    assert pages[-1] == 3


def test_a_scan_and_a_damaged_pdf_say_so() -> None:
    pytest.importorskip("pypdf")
    assert read(pdf(PROSE, "", MORE, ""), "a.pdf").notes == ("without text, probably scans: pages 2, 4 of 4",)
    assert "probably a scan" in reason(pdf("", ""), "scan.pdf")
    assert "damaged PDF" in reason(b"%PDF-1.4\n" + zlib.compress(b"x" * 500), "broken.pdf")


def test_a_rich_text_file() -> None:
    pytest.importorskip("striprtf")
    document = read((r"{\rtf1\ansi {\b " + TITLE + r"}\par\par " + PROSE + r"\par " + MORE + "}").encode(), "a.rtf")
    assert words(document)[-2:] == [PROSE, MORE]


@pytest.mark.parametrize("name", ["a.pdf", "a.rtf", "a.warc"])
def test_a_missing_extra_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    monkeypatch.setitem(__import__("sys").modules, "striprtf", None)
    monkeypatch.setitem(__import__("sys").modules, "warcio", None)
    data = {"a.pdf": b"%PDF-1.4", "a.rtf": b"{\\rtf1 x}", "a.warc": b"WARC/1.0\r\n"}[name]
    assert f"check-sources[{name[2:]}]" in reason(data, name)


def test_a_name_that_promises_another_format_is_said() -> None:
    assert reason(PROSE.encode(), "a.pdf") == "not what its name says: no pdf file"


def test_exports_give_an_article_a_row() -> None:
    rows = [
        {
            "headline": TITLE,
            "body": f"{PROSE}\n\n{MORE}",
            "source": "Vale Times",
            "date": "2025-03-04",
            "url": "https://v.example/1",
        },
        {"headline": "Parks", "body": f"<p>{MORE}</p>", "source": "Vale Post", "date": "5 March 2025", "url": ""},
    ]
    lines = "\n".join(json.dumps(row) for row in rows)
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    for data, name in ((lines, "a.jsonl"), (out.getvalue(), "a.csv")):
        first, second = items_of(data.encode(), name)
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert (first.source, second.source) == (f"{name}#1", f"{name}#2")
        assert (first.title, first.publisher, first.published) == (TITLE, "Vale Times", date(2025, 3, 4))
        assert (words(first), words(second)) == ([PROSE, MORE], [MORE])


def test_rows_that_are_no_article_are_skipped() -> None:
    items = items_of(b'{"body": "It cost 5 pounds."}\nnonsense\n[1]\n{"body": ""}\n', "a.jsonl")
    assert [getattr(item, "reason", "read") for item in items] == [
        "read",
        "not a JSON object",
        "not a JSON object",
        "no article text in it",
    ]
    assert "without a column" in reason(b"a,b\n1,2\n", "a.csv")


def test_feeds_give_their_entries() -> None:
    feed = (
        "<?xml version='1.0'?><rss xmlns:content='c'><channel><title>Vale Times</title><item><title>Roads</title>"
        f"<pubDate>Tue, 04 Mar 2025 06:30:00 GMT</pubDate><content:encoded><![CDATA[<p>{PROSE}</p>]]>"
        f"</content:encoded></item>"
        f"<item><title>Parks</title><description>{MORE}</description></item></channel></rss>"
    )
    first, second = items_of(feed.encode(), "feed.xml")
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.title, first.publisher, first.published) == ("Roads", "Vale Times", date(2025, 3, 4))
    assert (words(first), words(second)) == ([PROSE], [MORE])
    assert "no RSS" in reason(b"<a/>", "a.xml")
    assert "well-formed" in reason(b"<a>", "a.xml")
    declared = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    entity = declared + b"<rss><item><description>one &x; two</description></item></rss>"
    item = read_bytes(entity, "a.xml", any_language=True)
    assert not isinstance(item, Document) or "one" in item.text


def archive(*pages: tuple[str, str, bytes]) -> bytes:
    """A web archive as warcio writes it: a request and an answer for each page."""
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for status, kind, content in pages:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        for record_type in ("request", "response"):
            told = headers if record_type == "response" else StatusAndHeaders("GET / HTTP/1.1", [])
            address = f"https://vale.example/{status[:3]}"
            body = io.BytesIO(content if record_type == "response" else b"")
            writer.write_record(writer.create_warc_record(address, record_type, payload=body, http_headers=told))
    return out.getvalue()


def test_a_web_archive_gives_its_pages() -> None:
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><p>{PROSE}</p><p>{MORE}</p>".encode()
    data = archive(
        ("200 OK", "text/html; charset=utf-8", page),
        ("404 Not Found", "text/html", b"<p>There is no such page, though 404 were looked for.</p>"),
        ("200 OK", "image/png", b"\x89PNG"),
        ("200 OK", "text/plain", MORE.encode()),
    )
    for name in ("a.warc.gz", "renamed.txt"):
        first, second = items_of(data, name)
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert (first.source, first.title, first.url) == (f"{name}#1", TITLE, "https://vale.example/200")
        assert words(first)[-2:] == [PROSE, MORE]
        assert words(second) == [MORE]
        assert first.published is None
    assert "without pages" in reason(archive(("404 Not Found", "text/html", b"<p>x</p>")), "a.warc.gz")
    assert items_of(b"WARC/1.0\r\nnonsense", "a.warc")


def test_every_member_of_a_gzip_file_is_read() -> None:
    data = gzip.compress(PROSE.encode() + b"\n\n") + gzip.compress(MORE.encode())
    assert words(read(data, "a.txt.gz")) == [PROSE, MORE]
    assert "damaged" in reason(data[:-3], "a.txt.gz")


def test_letters_that_no_file_can_hold_are_replaced() -> None:
    document = read(b'{"title": "A \\ud800 b", "text": "It \\udfff cost 5 pounds."}', "a.jsonl#1".split("#")[0])
    assert (document.title, document.text) == ("A \ufffd b", "It \ufffd cost 5 pounds.")


def test_columns_of_an_export_can_be_named() -> None:
    table = f"Story;When;Paper\n{PROSE};25/03/2025;Vale Times\n".encode()
    assert "name it with --column" in reason(table, "a.csv")
    named = ("text = story", "DATE=When", "publisher = Paper")
    row = json.dumps({"Story": PROSE, "When": "2025-03-25", "Paper": "Vale Times"}).encode()
    for data, name in ((table, "a.csv"), (row, "a.jsonl")):
        (document,) = items_of(data, name, None, False, named)
        assert isinstance(document, Document)
        assert (document.publisher, document.published) == ("Vale Times", date(2025, 3, 25))
        assert words(document) == [PROSE]

"""RSS and Atom feeds: one document an entry that holds text."""

from __future__ import annotations

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import Document, Skipped
from checker.reading.formats.exports import article
from checker.reading.limits import MAX_ITEMS

_FIELDS = {
    "title": "title", "encoded": "content", "content": "content", "description": "description", "summary": "summary",
    "link": "url", "pubDate": "date", "published": "date", "date": "date", "updated": "published_at",
    "creator": "author", "author": "author",
}  # fmt: skip


def read_feed(data: bytes, source: str) -> list[Document | Skipped]:
    """The entries of a feed, named "feed.xml#1" and so on; no entities, no network."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return [Skipped(source, "not a feed: no well-formed XML")]
    entries = [element for element in root.iter() if _local(element) in ("item", "entry")][:MAX_ITEMS]
    if not entries:
        return [Skipped(source, "XML that is no RSS or Atom feed")]
    name = next((_text(element) for element in root.iter() if _local(element) == "title"), "")
    return [article(_row(entry) | {"publisher": name}, f"{source}#{number}") for number, entry in enumerate(entries, 1)]


def _local(element: etree._Element) -> str:
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def _text(element: etree._Element) -> str:
    return " ".join("".join(part for part in element.itertext() if isinstance(part, str)).split())


def _row(entry: etree._Element) -> dict[str, str]:
    """The entry's fields as an export's columns; the longest text wins where several have one name."""
    row: dict[str, str] = {}
    for element in entry:
        field = _FIELDS.get(_local(element))
        words = (_text(element) or element.get("href") or "") if field else ""
        if field and len(words) > len(row.get(field, "")):
            row[field] = words
    return row

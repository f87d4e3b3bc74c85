"""What a page's head says of the article: meta elements, JSON-LD, and htmldate where these are silent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from lxml import html  # type: ignore[import-untyped, unused-ignore]

from checker.reading.dates import day_of
from checker.reading.metadata import Clue, day_clues
from checker.reading.page.strips import Strip
from checker.reading.piece import folded
from checker.reading.vocabulary import words

_META = {
    "og:title": "title", "twitter:title": "title", "headline": "title", "dc.title": "title",
    "og:site_name": "publisher", "dc.publisher": "publisher", "publisher": "publisher", "application-name": "publisher",
    "author": "author", "article:author": "author", "dc.creator": "author", "byl": "author", "parsely-author": "author",
    "article:published_time": "published", "datepublished": "published", "dc.date.issued": "published",
    "dc.date": "published",
    "date": "published", "pubdate": "published", "publishdate": "published", "parsely-pub-date": "published",
    "article:modified_time": "updated", "datemodified": "updated", "og:updated_time": "updated",
    "last-modified": "updated",
    "og:url": "url",
}  # fmt: skip
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage|LiveBlog", re.IGNORECASE)
_ISO = re.compile(r"\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")
_BETWEEN = re.compile(r"\s+[|–—·•:»-]\s+|\s*\|\s*")
_SECTIONS = words("news sport sports opinion business world politics home verdicts video live blog tech culture")
_LONGEST, _MOST = 300_000, 2000


def head_clues(tree: html.HtmlElement, strips: Sequence[Strip]) -> list[Clue]:
    """All clues of the page's head; a title that is only the paper's name is none."""
    clues = [*_meta(tree), *_linked_data(tree), *_elements(tree)]
    headline = next((strip.text for strip in strips if strip.level == 1), "")
    clues += _page_title(tree, headline)
    if not any(clue.field == "published" for clue in clues):
        clues += _by_htmldate(tree)
    return [clue for clue in clues if clue.value]


def with_headline(tree: html.HtmlElement, strips: Sequence[Strip]) -> list[Strip]:
    """The strips with one outermost heading: the longest that the page's title names, else the first `h1`.

    A site that prints its own name as `h1` and the headline as `h2` is understood so.
    """
    told = {folded(element.text or "") for element in tree.iter("title")}
    told |= {folded(e.get("content") or "") for e in tree.iter("meta") if e.get("property") == "og:title"}
    named = [s for s in strips if 1 <= s.level <= 3 and len(s.text) > 8 and any(s.text in title for title in told)]
    best = max(named, key=lambda strip: len(strip.text), default=None)
    if best is None or best.level == 1:
        return list(strips)
    return [
        replace(strip, level=1)
        if strip is best
        else replace(strip, level=max(2, strip.level))
        if strip.level
        else strip
        for strip in strips
    ]


def _meta(tree: html.HtmlElement) -> Iterator[Clue]:
    for element in islice(tree.iter("meta"), _MOST):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        field = _META.get(name.strip().lower())
        value = folded(element.get("content") or "")[:500]
        if field and value:
            yield from _clue(field, value, f"meta {name.strip().lower()}", 0)


def _clue(field: str, value: str, where: str, rank: int) -> Iterator[Clue]:
    if field in {"published", "updated"}:
        if day := _iso(value):
            yield Clue(field, day, where, rank)
        else:
            yield from day_clues(field, value, where, rank)
    elif not (field == "author" and value.startswith("http")):
        yield Clue(field, value, where, rank + (field == "title") * 5)


def _iso(value: str) -> date | None:
    match = _ISO.match(value)
    return day_of(*(int(part) for part in match.groups())) if match else None


def _linked_data(tree: html.HtmlElement) -> Iterator[Clue]:
    """Articles in JSON-LD; what is no JSON is passed over."""
    for script in islice(tree.iter("script"), _MOST):
        if "ld+json" not in (script.get("type") or "") or len(script.text or "") > _LONGEST:
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for item in islice(_things(data), 200):
            yield from _thing_clues(item)


def _things(data: object) -> Iterator[dict[str, object]]:
    waiting = [data]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item[:100]
        elif isinstance(item, dict):
            if _ARTICLE.search(str(item.get("@type", ""))):
                yield item
            waiting += [item["@graph"]] if "@graph" in item else []


def _thing_clues(item: dict[str, object]) -> Iterator[Clue]:
    where = "JSON-LD"
    for key, field in (
        ("datePublished", "published"),
        ("dateModified", "updated"),
        ("headline", "title"),
        ("url", "url"),
    ):
        if isinstance(value := item.get(key), str):
            yield from _clue(field, folded(value)[:500], f"{where} {key}", 0)
    for key in ("publisher", "author"):
        if name := _name(item.get(key)):
            yield Clue(key, name[:200], f"{where} {key}", 0)


def _name(value: object) -> str:
    if isinstance(value, list):
        return " and ".join(filter(None, map(_name, value[:5])))
    if isinstance(value, dict):
        return _name(value.get("name"))
    return folded(value) if isinstance(value, str) else ""


def _elements(tree: html.HtmlElement) -> Iterator[Clue]:
    """`<link rel=canonical>` and the first `<time datetime>` of the page that says it is the publication."""
    for link in islice(tree.iter("link"), _MOST):
        if (link.get("rel") or "").lower() == "canonical" and (address := link.get("href")):
            yield Clue("url", address.strip()[:500], "link canonical", 1)
    for element in islice(tree.iter("time"), 20):
        told = (
            element.get("pubdate") is not None
            or "publish" in f"{element.get('itemprop')} {element.get('class')}".lower()
        )
        if day := _iso(element.get("datetime") or ""):
            yield Clue("published", day, "time element", 1 if told else 5)


def _page_title(tree: html.HtmlElement, headline: str) -> Iterator[Clue]:
    """The title element, and the paper's name that follows a bar in it."""
    title = folded(next((element.text or "" for element in tree.iter("title")), ""))[:500]
    if headline:
        yield Clue("title", headline, "headline", 2)
    if not title:
        return
    parts = _BETWEEN.split(title)
    yield Clue("title", title, "title element", 7)
    paper = parts[-1]
    named = len(paper.split()) > 1 or paper.lower() not in _SECTIONS
    if len(parts) > 1 and len(paper.split()) <= 6 and headline and paper not in headline and named:
        yield Clue("publisher", paper, "title element", 5)


def _by_htmldate(tree: html.HtmlElement) -> Iterator[Clue]:
    """htmldate's markup rules; its search in free text and its use of today are left off."""
    from htmldate import find_date

    try:
        found = find_date(tree, original_date=True, extensive_search=False, max_date="2099-12-31")
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError, OverflowError):
        found = None
    if found and (day := _iso(found)):
        yield Clue("published", day, "htmldate", 5)

"""Where the article's body begins and ends: by the page's own marks, else by trafilatura's vote on the doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace

from lxml import html  # type: ignore[import-untyped, unused-ignore]

from checker.domain.document import BlockKind
from checker.reading.page.strips import Strip
from checker.reading.piece import folded
from checker.reading.sentences import is_prose

_MARKS = frozenset({"article", "main"})
_SURE = frozenset({"p", "li", "dd", "dt", "td", "th", "blockquote", "figcaption", "pre", "h1", "h2", "h3", "h4"})


def judged(tree: html.HtmlElement, strips: Sequence[Strip]) -> list[Strip]:
    """The strips, with `outside` set on those that are no part of the article.

    Where `<article>` or `<main>` holds most of the prose, what stands below it is outside, and so are link lists
    above it. Without such marks a stretch that is neither prose nor in an element made for text is put to
    trafilatura; nobody's vote takes prose out.
    """
    inside = [bool(_MARKS & set(strip.tags)) for strip in strips]
    prose = [len(strip.text) if is_prose(strip.text) else 0 for strip in strips]
    if sum(size for size, within in zip(prose, inside, strict=True) if within) * 2 > sum(prose):
        return _by_marks(strips, inside)
    doubtful = [i for i, strip in enumerate(strips) if _is_doubtful(strip)]
    if not doubtful:
        return list(strips)
    kept = kept_by_trafilatura(tree)
    out = list(strips)
    for i in doubtful:
        if kept and folded(strips[i].text) not in kept:
            out[i] = replace(strips[i], outside=True)
    return out


def _by_marks(strips: Sequence[Strip], inside: Sequence[bool]) -> list[Strip]:
    last = max(i for i, within in enumerate(inside) if within)
    return [
        replace(strip, outside=i > last or (not inside[i] and strip.linked > 0.5)) for i, strip in enumerate(strips)
    ]


def _is_doubtful(strip: Strip) -> bool:
    return (
        strip.kind is BlockKind.PARAGRAPH
        and not _SURE & set(strip.tags)
        and not is_prose(strip.text)
        and len(strip.text) <= 300
    )


def kept_by_trafilatura(tree: html.HtmlElement) -> str:
    """The folded text that trafilatura takes for the article, "" where it fails or finds none."""
    from trafilatura import extract

    try:
        text = extract(deepcopy(tree), favor_recall=True, include_comments=False, include_tables=True)
    except Exception:  # another project's code on any input: its vote is only one of several
        return ""
    return folded(text or "")

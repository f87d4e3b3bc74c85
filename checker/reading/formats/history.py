"""What a message carries of older ones: answers quote them, and those passed on have a head of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from lxml import html  # type: ignore[import-untyped, unused-ignore]

from checker.reading.metadata import Clue, day_clues
from checker.reading.piece import folded

_KEYS = r"(?:From|Date|Sent|Subject|To|Cc|Reply-To)"
_WROTE = r"(?:On|Am|Le|El|Op|Il) .{5,200}(?:wrote|schrieb.{0,80}|a écrit|escribió|schreef|ha scritto)\s?:"
_OLDER = re.compile(
    rf"^(?:{_WROTE}|-{{2,}} ?Original Message ?-{{2,}}|_{{20,}}|From: .{{1,200}}\r?\n(?:Sent|Date): .*)[ \t]*\r?$",
    re.MULTILINE,
)
_QUOTED = re.compile(r"^>.*(?:\n|$)", re.MULTILINE)
_PASSED_ON = re.compile(
    r"^(?:-{5,} ?Forwarded message ?-{5,}|Begin forwarded message:)\s*\n"
    rf"(?P<head>(?:[ \t]*{_KEYS}: [^\n]*\n|[ \t]*\r?\n){{1,12}})",
    re.MULTILINE,
)
_OLDER_BLOCK = re.compile(
    rf"(?:{_WROTE}|-{{2,}} ?Original Message ?-{{2,}}|From: .{{1,200}} (?:Sent|Date): .{{1,600}})$"
)
_PASSED_BLOCK = re.compile(r"(?:-{5,} ?Forwarded message ?-{5,}|Begin forwarded message:)(?P<head>.*)$", re.DOTALL)
_LINE = re.compile(rf"{_KEYS}: .{{0,300}}$")
_BLOCKS = ("p", "div", "blockquote", "span", "td", "font")
_LONGEST, _LEAST, _MOST = 900, 40, 20_000


@dataclass(frozen=True, slots=True)
class Cut:
    """What was taken out of a message, and what the head of the one passed on says."""

    dropped: str = ""
    clues: tuple[Clue, ...] = ()


def without_older(text: str) -> tuple[str, Cut]:
    """A plain message without the older ones quoted in it; one that was passed on stays, without its head."""
    if match := _PASSED_ON.search(text):
        text = text[: match.start()] + text[match.end() :]
        return text, Cut(match.group(), tuple(_clues(match["head"])))
    match = _OLDER.search(text)
    kept = text[: match.start()] if match and text[: match.start()].strip() else text
    own = _QUOTED.sub("", kept)
    return (own if own.strip() else kept), Cut(text[len(kept) :])


def cut_older(tree: html.HtmlElement) -> Cut:
    """Takes the older messages out of a message's page; one that was passed on loses only its head."""
    for element in list(islice(tree.iter(*_BLOCKS), _MOST)):
        words = _start_of(element)
        if (match := _PASSED_BLOCK.match(words)) and not any(map(_is_head, element.iterdescendants(*_BLOCKS))):
            lines = [words, *_head_below(element)] if not match["head"].strip() else [words]
            _drop(element)
            head = "\n".join(re.split(rf"\s(?={_KEYS}: )", " ".join(lines)))
            return Cut(head, tuple(_clues(head)))
        if _OLDER_BLOCK.match(words) and len(_before(tree, element)) >= _LEAST:
            return Cut(_drop_from(element))
    return Cut()


def _is_head(element: html.HtmlElement) -> bool:
    return bool(_PASSED_BLOCK.match(_start_of(element)))


def _start_of(element: html.HtmlElement) -> str:
    """The words of an element, "" where they are too many for a head."""
    out = ""
    for part in element.itertext():
        out += f" {part}"
        if len(out) > _LONGEST:
            return ""
    return folded(out)


def _before(tree: html.HtmlElement, element: html.HtmlElement) -> str:
    """The first words of the page that stand before an element."""
    out = ""
    for other in tree.iter():
        if other is element or len(out) >= _LEAST:
            return out
        if isinstance(other.tag, str) and other.tag not in ("script", "style", "title", "head"):
            out += folded(other.text or "")
    return out


def _head_below(element: html.HtmlElement) -> list[str]:
    """Lines of a head in elements of their own, taken out of the page."""
    found = [other for other in islice(element.getroottree().getroot().iter(*_BLOCKS), _MOST)
             if _LINE.match(_start_of(other))][:8]  # fmt: skip
    lines = [_start_of(other) for other in found]
    for other in found:
        _drop(other)
    return lines


def _drop(element: html.HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _drop_from(element: html.HtmlElement) -> str:
    """Takes out an element and all that follows it on the page; gives their words."""
    words: list[str] = []
    at = element
    while at is not None:
        for later in list(at.itersiblings()):
            words += [str(part) for part in later.itertext() if isinstance(part, str)]
            at.getparent().remove(later)
        at.tail = None
        at = at.getparent()
    _drop(element)
    return folded(" ".join(words))


def _clues(head: str) -> Iterator[Clue]:
    """Who wrote what was passed on, and when."""
    told = dict(re.findall(r"^\s*(From|Date|Sent): *(.*?)\s*$", head, re.MULTILINE))
    yield Clue("publisher", parseaddr(told.get("From", ""))[0].strip("*"), "message passed on", 1)
    when = told.get("Date") or told.get("Sent") or ""
    try:
        yield Clue("published", parsedate_to_datetime(when).date(), "message passed on", 1)
    except (TypeError, ValueError, IndexError, OverflowError):
        yield from day_clues("published", when, "message passed on", 1)

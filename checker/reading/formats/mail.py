"""Messages: .eml, .mbox, and pages that a browser saved as .mhtml. The HTML part is preferred."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from checker.domain.document import Document, Skipped
from checker.reading.decoding import as_declared, decoded
from checker.reading.formats.history import cut_older, without_older
from checker.reading.limits import MAX_ITEMS, MAX_PARTS
from checker.reading.metadata import Clue
from checker.reading.page.reader import parsed, read_tree
from checker.reading.plain.reader import read_text

_FROM_LINE = re.compile(rb"(?:^|(?<=\n))From [^\n]{3,200}\d{4}[^\n]{0,20}\r?\n")
_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg)\s?:\s*)+", re.IGNORECASE)


def read_mail(data: bytes, source: str) -> list[Document | Skipped]:
    """One message."""
    return [_read(data, source)]


def read_mailbox(data: bytes, source: str) -> list[Document | Skipped]:
    """The messages of a mailbox, named "box.mbox#1" and so on."""
    starts = [match.span() for match in islice(_FROM_LINE.finditer(data), MAX_ITEMS + 1)]
    if not starts:
        return [Skipped(source, "a mailbox without messages")]
    ends = [start for start, _ in starts[1:]] + [len(data)]
    whole = [(begin, end) for (_, begin), end in zip(starts, ends, strict=True)][:MAX_ITEMS]
    items = [_read(data[begin:end], f"{source}#{number}") for number, (begin, end) in enumerate(whole, start=1)]
    rest = [Skipped(source, f"more than the bound of {MAX_ITEMS} messages")] if len(starts) > MAX_ITEMS else []
    return [*items, *rest]


def _read(data: bytes, source: str) -> Document | Skipped:
    try:
        message = message_from_bytes(data, policy=policy.default)
        pages, texts = _parts(message)
    except RecursionError:
        return Skipped(source, "a message that is nested too deeply")
    clues = list(_clues(message))
    if pages:
        return _page("<hr>".join(pages), source, clues)
    if texts:
        text, cut = without_older("\n\n".join(texts))
        return read_text(text, source, [*clues, *cut.clues], dropped=cut.dropped)
    return Skipped(source, "a message without text")


def _page(text: str, source: str, clues: list[Clue]) -> Document:
    """The message's page without older messages."""
    tree = parsed(text)
    if tree is None:
        return Document(source, "")
    cut = cut_older(tree)
    return read_tree(tree, source, [*clues, *cut.clues], cut.dropped)


def _parts(message: Message) -> tuple[list[str], list[str]]:
    """HTML and plain texts of a message, attachments aside."""
    pages: list[str] = []
    texts: list[str] = []
    for part in islice(message.walk(), MAX_PARTS):
        kind = part.get_content_type()
        if kind not in ("text/html", "text/plain") or part.get_content_disposition() == "attachment":
            continue
        if text := _content(part):
            (pages if kind == "text/html" else texts).append(text)
    return pages, texts


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset() or ""
    declared = as_declared(payload, charset)
    return declared.text if declared else _guessed(payload)


def _guessed(payload: bytes) -> str:
    text = decoded(payload, markup=True)
    return text.text if text else ""


def _header(message: Message, name: str) -> str:
    """A header's words; what cannot be parsed is none."""
    try:
        value = message.get(name)
        return " ".join(str(value).split())[:500] if value is not None else ""
    except Exception:  # the header parsers raise many kinds of errors on damaged headers
        return ""


def _clues(message: Message) -> Iterator[Clue]:
    subject = _PREFIX.sub("", _header(message, "Subject"), count=1)
    address = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    yield Clue("title", subject, *(("title of the saved page", 7) if address else ("e-mail subject", 1)))
    sender = parseaddr(_header(message, "From"))[0]
    yield Clue("publisher", "" if sender.startswith("Saved by") else sender, "e-mail sender", 2)
    yield Clue("url", address if address.lower().startswith("http") else "", "saved page", 1)
    try:
        sent = parsedate_to_datetime(_header(message, "Date"))
    except (TypeError, ValueError, IndexError, OverflowError):
        return
    # A saved page's date is the day of saving, which says nothing of the article.
    if not address:
        yield Clue("published", sent.date(), "e-mail date", 2)

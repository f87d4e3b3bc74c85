"""Bytes to text: byte order mark, declared encoding, strict UTF-8, windows-1252, then charset-normalizer."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:\-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.\-]{2,40})", re.I
)
_BAD_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_C1 = re.compile(r"[\x80-\x9f]")
_LONE = re.compile(r"[\ud800-\udfff]")
_SAMPLE = 200_000
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "mbcs", "oem"}
)
"""Python's codecs that no page is written in, some of them slow."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text and the encoding that it was read in; `note` says what the reader should know, or is ""."""

    text: str
    encoding: str
    note: str = ""


def sound(text: str) -> str:
    """The text with what no encoding can hold (lone surrogates, as JSON and PDF allow) as replacement characters."""
    return _LONE.sub("\ufffd", text)


def decoded(data: bytes, markup: bool = False) -> Decoded | None:
    """The text of a file, None where it is none (binary). `markup` lets the file declare its encoding."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strict(data, name) or _loose(data, name)
    match = _DECLARED.search(data[:4096]) if markup else None
    name = (match.group(1) or match.group(2)).decode("ascii", "ignore") if match else ""
    return as_declared(data, name) or _strict(data, "utf-8") or _legacy(data)


def as_declared(data: bytes, name: str) -> Decoded | None:
    """The text in the encoding that is said to be its own; None where none is said or it does not fit.

    What is said to be of one byte a letter and is sound UTF-8 beyond ASCII is UTF-8: a mark that programs add unasked.
    """
    found = _known(name)
    if found == "cp1252" and not data.isascii() and (better := _strict(data, "utf-8")):
        return Decoded(better.text, "utf-8", f"said to be {name}, but is UTF-8")
    return _strict(data, found) if found and found != "utf-8" else None


def _known(name: str) -> str:
    """Python's name of an encoding, "" for none."""
    try:
        found = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):  # an unknown name, or one with a NUL in it
        return ""
    if found in _NO_CHARSETS:
        return ""
    # Browsers read "latin-1" as windows-1252, and a page that could declare itself in ASCII is no UTF-16.
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(
        found, "" if found.startswith(("utf-16", "utf-32", "utf_16")) else found
    )


def _strict(data: bytes, name: str) -> Decoded | None:
    try:
        text = data.decode(name)
    except (UnicodeDecodeError, LookupError, ValueError, AssertionError):
        return None
    return Decoded(text, name) if _is_text(text) else None


def _loose(data: bytes, name: str) -> Decoded | None:
    text = data.decode(name, errors="replace")
    bad = text.count("\ufffd")
    if not _is_text(text) or bad * 20 > len(text):
        return None
    return Decoded(text, name, f"{bad} characters are not valid {name} and could not be read")


def _legacy(data: bytes) -> Decoded | None:
    """Files of another time: mostly UTF-8 with a few bad bytes, windows-1252, or what charset-normalizer tells."""
    if data.count(b"\0") > len(data) // 50:
        return None
    if (loose := _loose(data, "utf-8")) and loose.text.count("\ufffd") <= _valid_pairs(loose.text):
        return loose
    western = _strict(data, "cp1252")
    if western and _plausible(western.text):
        return Decoded(western.text, "windows-1252", "not UTF-8: read as windows-1252")
    best = from_bytes(data[:_SAMPLE]).best()
    if best and (found := _strict(data, best.encoding)) and _plausible(found.text):
        return Decoded(found.text, best.encoding, f"not UTF-8: read as {best.encoding}, a guess")
    return Decoded(western.text, "windows-1252", "not UTF-8: read as windows-1252, a guess") if western else None


def _valid_pairs(text: str) -> int:
    """Characters beyond ASCII that did decode."""
    return sum(letter > "\x7f" and letter != "\ufffd" for letter in text[:_SAMPLE])


def _plausible(text: str) -> bool:
    """Few characters beyond ASCII, as in English: letters, quotes, dashes, signs of money."""
    beyond = [letter for letter in text[:_SAMPLE] if letter > "\x7f"]
    usual = sum(letter.isalpha() or letter in "‘’“”–—…•€£¥©®™°·½¼¾ §«»" for letter in beyond)
    return usual * 10 >= len(beyond) * 9 and len(beyond) * 5 <= len(text[:_SAMPLE]) and not _C1.search(text)


def _is_text(text: str) -> bool:
    """Whether a decoded file is text: next to no control characters."""
    sample = text[:_SAMPLE]
    return len(_BAD_CONTROLS.findall(sample)) * 500 <= len(sample)

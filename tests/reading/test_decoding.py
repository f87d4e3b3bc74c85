"""Encodings: what was chosen is right, and recorded."""

from __future__ import annotations

import codecs

import pytest

from checker.domain.document import Document
from checker.reading import read_bytes
from checker.reading.decoding import decoded

TEXT = "The café’s owner paid £1,200 – about €1,400 – for “the best” oven in 2023.\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("cp1252"), "windows-1252"),
    ],
)
def test_text_is_decoded_as_it_was_written(data: bytes, encoding: str) -> None:
    document = read_bytes(data, "a.txt")
    assert isinstance(document, Document)
    assert (document.text, document.encoding) == (TEXT, encoding)


def test_a_guess_is_noted() -> None:
    document = read_bytes(TEXT.encode("cp1252"), "a.txt")
    assert isinstance(document, Document)
    assert any("windows-1252" in note for note in document.notes)


def test_a_few_bad_bytes_cost_only_themselves() -> None:
    data = TEXT.encode() * 5 + b"The \xff shop has 12 rooms.\n" + TEXT.encode()
    document = read_bytes(data, "a.txt")
    assert isinstance(document, Document)
    assert "café" in document.text
    assert "12 rooms" in document.text
    assert any("1 characters" in note for note in document.notes)


def test_a_page_declares_its_encoding() -> None:
    page = f'<html><head><meta charset="iso-8859-15"></head><body><p>{TEXT}</p></body></html>'
    document = read_bytes(
        page.replace("’", "'").replace("“", '"').replace("”", '"').replace("–", "-").encode("iso8859-15"), "a.html"
    )
    assert isinstance(document, Document)
    assert "about €1,400" in document.text


def test_mixed_line_ends_keep_their_offsets() -> None:
    text = "One shop.\r\nTwo shops.\rThree shops.\nFour shops."
    document = read_bytes(text.encode(), "a.txt")
    assert isinstance(document, Document)
    assert document.text == text
    assert document.line_starts == (0, 11, 22, 35)


def test_a_wrong_declaration_does_not_make_other_letters() -> None:
    page = '<meta charset="windows-1252"><p>It cost £84,000 – “too much”.</p>'
    wrong = decoded(page.encode(), markup=True)
    assert wrong
    assert (wrong.text, wrong.encoding, wrong.note) == (page, "utf-8", "said to be windows-1252, but is UTF-8")
    right = decoded(page.encode("cp1252"), markup=True)
    assert right
    assert (right.text, right.encoding) == (page, "cp1252")
